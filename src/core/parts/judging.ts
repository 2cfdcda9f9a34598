/** Loading this file lets claims be judged. */
import { contradictions } from '../claims/rules/consistency.ts'
import { judgedTogether } from '../judge/weigh/backing.ts'
import { findingOf } from '../judge/findings/finding.ts'
import { bringJudging } from '../judge/judging.ts'
import { onePerStatement } from '../judge/findings/one-per-statement.ts'

bringJudging({ contradictions, findingOf, judgedTogether, onePerStatement })
