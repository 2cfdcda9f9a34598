/** Loading this file lets a claim that does not fit be read otherwise. */
import { readOtherwise } from '../judge/other-readings.ts'
import { bringOtherReadings } from '../judge/reading.ts'

bringOtherReadings(readOtherwise)
