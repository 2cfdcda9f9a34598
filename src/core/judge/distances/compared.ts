/** "closer to A than to B", "as far from A as from B": two distances held against one another. */
import { inverse } from '../../geo/geodesic.ts'
import type { Place } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { kilometres } from '../findings/values.ts'
import { measureToOutline, positionOf } from './measure.ts'

/** Shares of the longer way: up to the first two ways are called the same, from the second on nobody does (chosen). */
const sameShares = { fits: 0.2, wrong: 0.45 } as const

/** So much longer, as a share, the way that is said to be shorter has to be before the text is wrong (chosen). */
const wrongShare = 0.1

/** One of the two ways, and how much of it the sizes of its ends may take away or add. */
interface Way {
  readonly metres: number
  readonly slack: number
}

function wayTo({ ground }: Case, from: Place, to: Place): Way {
  const metres = measureToOutline(from, to, ground.outlines)?.metres ?? inverse(positionOf(from), positionOf(to)).metres
  const sizes = [from, to].map(({ extentMetres, accuracyMetres }) => extentMetres + accuracyMetres)
  return { metres, slack: Math.min(metres, sizes[0]! + sizes[1]!) }
}

/** Whether the first way is the shorter one. */
function shorterOf(short: Way, long: Way): Judgement['verdict'] {
  const slack = Math.max(short.slack, long.slack)
  if (short.metres + slack < long.metres) return 'agrees'
  return short.metres - slack > long.metres * (1 + wrongShare) ? 'disagrees' : 'undecided'
}

function sameOf(one: Way, other: Way): Judgement['verdict'] {
  const longer = Math.max(one.metres, other.metres)
  const share = Math.max(0, Math.abs(one.metres - other.metres) - Math.max(one.slack, other.slack)) / longer
  return share <= sameShares.fits ? 'agrees' : share > sameShares.wrong ? 'disagrees' : 'undecided'
}

/** The ways of one place to two others: whether they stand to one another as the text says. */
export function judgeCompared(input: Case): Judgement {
  const { claim, subject, reference, second } = input
  const isOfThird = claim.relation?.endsWith('-than') === true
  const [from, first] = isOfThird ? [reference!, subject] : [subject, reference!]
  const [one, other] = [wayTo(input, from, first), wayTo(input, from, second!)]
  const isSame = claim.relation === 'as-far'
  const isCloser = claim.relation === 'closer-to' || claim.relation === 'closer-than'
  const verdict = isSame ? sameOf(one, other) : isCloser ? shorterOf(one, other) : shorterOf(other, one)
  const message = said('between.measured', {
    subject: named(from),
    first: named(first),
    second: named(second!),
    toFirst: kilometres(one.metres),
    toSecond: kilometres(other.metres),
    apart: kilometres(wayTo(input, first, second!).metres),
    isBetween: true,
  })
  if (verdict === 'undecided') return tooCoarse(message)
  return judgement(verdict, message, {
    misfitMetres: verdict === 'agrees' ? 0 : Math.round(Math.abs(one.metres - other.metres)),
  })
}
