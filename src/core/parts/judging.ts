/** Loading this file lets claims be judged. */
import { contradictions } from '../claims/rules/consistency.ts'
import { judgedTogether } from '../judge/backing.ts'
import { findingOf } from '../judge/finding.ts'
import { bringJudging } from '../judge/judging.ts'
import { onePerStatement } from '../judge/one-per-statement.ts'

bringJudging({ contradictions, findingOf, judgedTogether, onePerStatement })
