/** Loading this file lets claims of what a place is be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { identity } from '../claims/rules/identity.ts'
import { seats } from '../claims/rules/seats.ts'
import { judgeIdentity } from '../judge/areas/identity.ts'
import { bringJudge, bringRank, bringVoucher } from '../judge/rarer.ts'
import { holdsRank } from '../judge/weigh/rank.ts'
import { unvouched } from '../judge/weigh/vouched.ts'

bringRule('identity', {
  ...identity,
  find(context, before) {
    const found = identity.find(context, before)
    return [...found, ...seats.find(context, [...before, ...found])]
  },
})
bringJudge('identity', judgeIdentity)
bringVoucher(unvouched)
bringRank(holdsRank)
