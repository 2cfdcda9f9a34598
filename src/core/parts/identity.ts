/** Loading this file lets claims of what a place is be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { identity } from '../claims/rules/identity.ts'
import { judgeIdentity } from '../judge/identity.ts'
import { bringJudge } from '../judge/rarer.ts'

bringRule('identity', identity)
bringJudge('identity', judgeIdentity)
