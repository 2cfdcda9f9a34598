/** Whose force a claim is about, and whether its words say that the force stands or arrives there. */
import { sideAt, type SidePhrase } from '../../claims/refine/force/sides.ts'
import { sidesOf, type Sides } from '../../front/sides.ts'
import { is, isAny } from '../../../lang/engine/language.ts'
import type { Claim, Draft, Ground, TheatrePack } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'

const kept = new WeakMap<readonly TheatrePack[], Sides>()

function sidesAt({ packs }: Ground): Sides {
  const sides = kept.get(packs) ?? sidesOf(packs)
  kept.set(packs, sides)
  return sides
}

/** The side that the words of a force name: "Syrian government forces"; null for "the convoy", "fighters". */
export function sideOfForce(draft: Draft, { subject }: Claim, ground: Ground): SidePhrase | null {
  if (!subject) return null
  const words = { draft, sides: sidesAt(ground) }
  for (let token = subject.firstToken; token < subject.lastToken; token++) {
    const side = sideAt(words, token)
    if (side) return side
  }
  return null
}

/** Tokens before an unnamed force in which its side is looked for: the paragraphs before it. */
const farthestBack = 300

/** The sides that the text names before "the column", which does not say whose it is; each as its own words would. */
export function sidesBefore(draft: Draft, { subject }: Claim, ground: Ground): readonly SidePhrase[] {
  if (!subject || !is(draft.tokens[subject.lastToken - 1], 'anyForceNoun')) return []
  const words = { draft, sides: sidesAt(ground) }
  const holders = new Set<string>()
  for (let token = Math.max(0, subject.firstToken - farthestBack); token < subject.firstToken; token++) {
    const side = sideAt(words, token)
    if (side) holders.add(side.holder)
  }
  return [...holders].map((holder) => ({ holder, last: subject.lastToken }))
}

/** Tokens before a claim that are looked through. */
const longest = 14

/** Where the words of the claim begin, and how far back those of its force may reach. */
function reachOf(draft: Draft, { from, subject }: Claim, side: SidePhrase): readonly [first: number, start: number] {
  const start = countBefore(draft.tokens, (token) => token.from < from)
  // "les forces | ukrainiennes": the adjective behind is the side's.
  const behind = Math.max(subject?.lastToken ?? start, side.last)
  const first = behind <= start ? behind : start
  return [Math.max(first, start - longest), start]
}

const inDate = ({ dates, tokens }: Draft, at: number): boolean =>
  dates.some(({ from, to }) => tokens[at]!.from >= from && tokens[at]!.to <= to)

/** Words that may stand between the verb and the figure: "back", "to", "on Sunday", "as close as". */
const isBetween = (draft: Draft, at: number): boolean =>
  inDate(draft, at) ||
  isAny(draft.tokens[at], 'forceWay', 'hedge', 'approximation', 'closely', 'goal', 'dayLink', 'comma')

/** How a force comes to stand there: by a verb of going or halting, or only by "is"; null: it shells, arrests, digs. */
export type Stand = 'by-going' | 'by-copula'

/**
 * The verb right before a claim, by which its force stands or arrives there. Null where other words stand between: what
 * a force does 10 km from a place tells nothing of where it stands, nor does one of its parts, "troops in Hama".
 */
export function standOf(draft: Draft, claim: Claim, side: SidePhrase): Stand | null {
  // "reached the outskirts": the verb is part of the claim.
  if (claim.relation === 'at-edge') return 'by-going'
  const [first, start] = reachOf(draft, claim, side)
  let at = start - 1
  while (at >= first && isBetween(draft, at) && !isAny(draft.tokens[at], 'forceStand', 'copula')) at--
  if (at < first) return null
  const verb = is(draft.tokens[at], 'forceStand') ? 'by-going' : is(draft.tokens[at], 'copula') ? 'by-copula' : null
  return verb !== null && isPlain(draft, first, at) ? verb : null
}

/** "forces, backed by Russian jets, |", "troops backed by tribesmen |": where what is added to a force ends. */
function behindAside({ tokens }: Draft, first: number, verb: number): number {
  if (is(tokens[first], 'helping')) return verb
  if (!is(tokens[first], 'comma') || is(tokens[first + 1], 'relative')) return first
  for (let at = verb - 1; at > first; at--) if (is(tokens[at], 'comma')) return at + 1
  return first
}

/** Nothing between the force and its verb but asides, time and small words: no clause of its own, no place. */
function isPlain(draft: Draft, first: number, verb: number): boolean {
  for (let at = behindAside(draft, first, verb); at < verb; at++) {
    const token = draft.tokens[at]
    const isSmall = isAny(token, 'forceStand', 'copula', 'ability', 'additive', 'subjectLink') || isBetween(draft, at)
    const isAdded = at <= first + 1 && isAny(token, 'forceAdjective', 'sideAdjective', 'relative')
    if (!isSmall && !isAdded) return false
  }
  return true
}
