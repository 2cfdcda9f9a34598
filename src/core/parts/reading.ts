/** Loading this file lets a claim that does not fit be read otherwise, and be mended. */
import { readOtherwise } from '../judge/other-readings.ts'
import { bringMisfits } from '../judge/reading.ts'
import { withSafeFixes } from '../judge/safe-fixes.ts'

bringMisfits({ readOtherwise, withSafeFixes })
