/** Loading this file lets be judged what the words of a claim say of its places besides. */
import { bringRank, bringVoucher } from '../judge/rarer.ts'
import { holdsRank } from '../judge/weigh/rank.ts'
import { unvouched } from '../judge/weigh/vouched.ts'

bringVoucher(unvouched)
bringRank(holdsRank)
