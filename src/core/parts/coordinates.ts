/** Loading this file lets claims of coordinates beside a place be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { coordinates } from '../claims/rules/coordinates.ts'
import { judgeCoordinates } from '../judge/distances/coordinates.ts'
import { bringJudge } from '../judge/rarer.ts'

bringRule('coordinates', coordinates)
bringJudge('coordinates', judgeCoordinates)
