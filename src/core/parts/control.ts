/** Loading this file lets claims of who held or took a place be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { control } from '../claims/rules/control.ts'
import { judgeControl } from '../judge/control/control.ts'
import { bringJudge } from '../judge/rarer.ts'

bringRule('control', control)
bringJudge('control', judgeControl)
