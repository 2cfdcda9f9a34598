/** Loading this file lets claims of what lies between two places be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { between } from '../claims/rules/between.ts'
import { judgeBetween } from '../judge/distances/between.ts'
import { bringJudge } from '../judge/rarer.ts'

bringRule('between', between)
bringJudge('between', judgeBetween)
