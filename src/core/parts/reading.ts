/** Loading this file lets a claim that does not fit be read otherwise, and be mended. */
import { readOtherwise } from '../judge/weigh/other-readings.ts'
import { bringMisfits } from '../judge/weigh/reading.ts'
import { withSafeFixes } from '../judge/findings/safe-fixes.ts'

bringMisfits({ readOtherwise, withSafeFixes })
