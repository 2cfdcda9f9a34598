/** Loading this file lets be judged what the words of a claim say of its places besides. */
import { bringRank, bringVoucher } from '../judge/rarer.ts'
import { holdsRank } from '../judge/weigh/rank.ts'
import { holdsAsCalled, unvouched } from '../judge/weigh/vouched.ts'

bringVoucher(unvouched)
bringRank((input, word) => holdsRank(input, word) || holdsAsCalled(input, word))
