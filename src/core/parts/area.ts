/** Loading this file lets claims of how large a place is be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { area } from '../claims/rules/area.ts'
import { judgeArea } from '../judge/areas/area.ts'
import { bringJudge } from '../judge/rarer.ts'

bringRule('area', area)
bringJudge('area', judgeArea)
