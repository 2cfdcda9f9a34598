/** Places that one statement joins: "Avdiivka and Marinka, both about 20 km from Donetsk". */
import type { Claim, Mention } from '../../../model.ts'
import { isArea } from '../../../mention/type-words.ts'
import { is } from '../../../../lang/engine/language.ts'
import type { ClaimContext } from '../../context.ts'

export interface Listed {
  /** All of them, in the order of the text. */
  readonly members: readonly Mention[]
  /** Without the one asked about. */
  readonly others: readonly Mention[]
  /** The words say it of all: "both", "which lie". Else the one nearest to the figure may be meant alone. */
  readonly said: boolean
}

/** Longer lists are no list of places that one figure is said of. */
const mostMembers = 8
/** Tokens behind a list in which it says whether all of it is meant. */
const farthestMark = 6

export const onlyAreas = ({ matches }: Mention): boolean =>
  matches.length > 0 && matches.every(({ place }) => isArea(place.type))

const isMember = (mention: Mention | null): mention is Mention => mention?.form === 'name' && !mention.possessive

/** Token behind the joint at `at` going `step`, and whether it holds "and"; null where no joint stands. */
function overJoint(
  context: ClaimContext,
  at: number,
  step: 1 | -1,
): { readonly at: number; readonly and: boolean } | null {
  let token = at
  let and = false
  while (context.isAny(token, 'comma', 'conjunction') && Math.abs(token - at) < 2) {
    if (!context.is(token, 'comma')) and = true
    token += step
  }
  return token === at ? null : { at: token, and }
}

/** Members from one mention on, in the order of walking. */
export function walk(
  context: ClaimContext,
  from: Mention,
  step: 1 | -1,
): { readonly found: readonly Mention[]; readonly and: boolean } {
  const found: Mention[] = []
  let and = false
  for (let last = from; found.length < mostMembers;) {
    const joint = overJoint(context, step === 1 ? last.lastToken : last.firstToken - 1, step)
    const next = joint && context.mentionOver(joint.at)
    if (!joint || !isMember(next)) break
    if ((step === 1 ? next.firstToken : next.lastToken - 1) !== joint.at) break
    found.push(next)
    if (joint.and) and = true
    last = next
  }
  return { found, and }
}

function isSaid(context: ClaimContext, last: Mention, start: number): boolean | null {
  const end = Math.max(start, Math.min(start + 1, last.lastToken + farthestMark))
  for (let at = last.lastToken; at < Math.min(end, last.lastToken + farthestMark); at++) {
    if (context.is(at, 'plural')) return true
    if (context.is(at, 'singular')) return null
  }
  return false
}

const isRelative = ({ tokens }: ClaimContext['draft'], { form, firstToken }: Mention): boolean =>
  form === 'pronoun' && is(tokens[firstToken], 'relative')

/** "A and B, which lie": what "which" goes back to. */
const namedBy = ({ draft, mentions, antecedents }: ClaimContext, mention: Mention): Mention =>
  isRelative(draft, mention) ? (mentions[antecedents.get(mention.index) ?? -1] ?? mention) : mention

/** The list that the subject of the claim starting at token `start` stands in, or null where it stands alone. */
export function listedWith(context: ClaimContext, of: Mention, start: number): Listed | null {
  const subject = namedBy(context, of)
  if (!isMember(subject) || subject.firstToken >= start) return null
  const [before, behind] = [walk(context, subject, -1), walk(context, subject, 1)]
  const members = [
    ...[...before.found].reverse(),
    subject,
    ...behind.found.filter(({ lastToken }) => lastToken <= start),
  ]
  if (members.length < 2 || !(before.and || behind.and) || members.some(onlyAreas)) return null
  if (context.is(members[0]!.firstToken - 1, 'relating')) return null
  const said = isSaid(context, members.at(-1)!, start)
  const isPair = members.length === 2 && context.is(members[0]!.lastToken, 'comma')
  if (said === null || (isPair && !said)) return null
  return { members, others: members.filter((one) => one !== subject), said }
}

/** The same statement of another place that the words join to it: it stands at that place's own words. */
export const claimAlso = (claim: Claim, at: Mention, parts: Partial<Claim>): Claim => ({
  ...claim,
  ...parts,
  from: at.from,
  to: at.to,
  converted: null,
})
