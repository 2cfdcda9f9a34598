/** Claims of one draft that cannot hold beside one another, whatever the ground says. */
import { countBefore } from '../../text/count-before.ts'
import type { Claim, Draft, Mention, Outlines, Place, Resolution } from '../../model.ts'
import { claimOf } from '../claim.ts'
import { dayOfClaim } from '../refine/force/day.ts'
import { directionsClash, lengthsClash, positionsClash, type Clash } from '../refine/clash.ts'
import { forceKey } from '../refine/force/force.ts'
import { inverse } from '../../geo/geodesic.ts'
import { regionOf } from '../regions/regions.ts'
import { is } from '../../../lang/engine/language.ts'

export interface Consistency {
  readonly draft: Draft
  readonly outlines: Outlines
  readonly resolve: (mention: Mention) => Resolution
  /** The mention that a pronoun or description goes back to, or itself. */
  readonly named: (mention: Mention) => Mention
}

/** With how many earlier claims of its group a claim is compared: keeps the whole linear. */
const lookBack = 6

/** Who a mention is, within the draft: its place, or its name where no gazetteer has it. */
function keyOf({ resolve, named }: Consistency, mention: Mention | null): string | null {
  if (!mention) return null
  const line = mention.form === 'line' ? `${mention.line}:` : ''
  const { place, status } = resolve(mention)
  if (place) return line + place.id
  const name = named(mention).name.toLowerCase()
  return name === '' || status === 'moving' ? null : `${line}name:${name}`
}

interface Entry {
  readonly claim: Claim
  /** The pair stands in the group the other way round: its direction is to be turned. */
  readonly turned: boolean
}

type Clashing = (earlier: Entry, later: Entry) => Clash | null

/** Whether it is told apart who a claim is about, and from where it is measured: else it may be about another. */
const isSettled = ({ mayBe = [], mayBeFrom = [] }: Claim): boolean => mayBe.length + mayBeFrom.length === 0

/** Each claim against the last few of its group; the first clash of each is told. */
function clashesIn(groups: ReadonlyMap<string, readonly Entry[]>, clashing: Clashing): readonly Claim[] {
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later, index) => {
      for (const earlier of group.slice(Math.max(0, index - lookBack), index)) {
        const clash = clashing(earlier, later)
        if (clash) return [told(earlier.claim, later.claim, clash)]
      }
      return []
    }),
  )
}

const told = (earlier: Claim, later: Claim, clash: Clash): Claim =>
  claimOf('consistency', later, {
    subject: later.subject,
    subjectForm: later.subjectForm,
    reference: later.reference,
    quantity: later.quantity,
    compass: later.compass,
    relation: `contradicts:${clash.verdict}:${clash.about}`,
    contradicts: earlier,
  })

function add(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const group = groups.get(key)
  if (group) group.push(entry)
  else groups.set(key, [entry])
}

/**
 * A name within the claim's own words: what "the city" or "to the west" leave to the context may be
 * read wrongly, and "the Kaluga–Tarusa route" is not Kaluga.
 */
const isNamed = ({ text }: Draft, { reference, from, to }: Claim): boolean =>
  reference?.form === 'name' && reference.from >= from && reference.to <= to && !/[-–—]/.test(text.charAt(reference.to))

/** Two lengths, or two directions, stated of one pair of places. */
function ofPairs(context: Consistency, claims: readonly Claim[]): readonly Claim[] {
  const groups = new Map<string, Entry[]>()
  for (const claim of claims) {
    if (
      (claim.kind !== 'distance' && claim.kind !== 'direction') ||
      claim.subjectForm !== 'place' ||
      !isNamed(context.draft, claim)
    )
      continue
    const [a, b] = [keyOf(context, claim.subject), keyOf(context, claim.reference)]
    if (a && b && a !== b) add(groups, [a, b].sort().join('|'), { claim, turned: a > b })
  }
  const place = (mention: Mention | null) => (mention ? context.resolve(mention).place : null)
  return clashesIn(groups, (earlier, later) => {
    const places = [place(later.claim.subject), place(later.claim.reference)]
    return (
      directionsClash(earlier.claim, later.claim, earlier.turned !== later.turned, places) ??
      lengthsClash(earlier.claim, later.claim, places)
    )
  })
}

/** Whether the words between two claims, and of the later one's sentence, tell of another time or part. */
function setsApart(draft: Draft, earlier: Claim, later: Claim): boolean {
  const start = indexAt(draft, later.from)
  const sentence = sentenceStart(draft, start)
  for (let at = Math.max(sentence, indexAt(draft, earlier.to)); at < start; at++)
    if (is(draft.tokens[at], 'setApart')) return true
  return false
}

/** First token that ends behind an offset. */
const indexAt = (draft: Draft, offset: number): number => countBefore(draft.tokens, (token) => token.to <= offset)

const sentenceStart = (draft: Draft, token: number): number =>
  draft.sentences[countBefore(draft.sentences, (sentence) => sentence.firstToken <= token) - 1]?.firstToken ?? 0

/** Positions of one force on one day, and of one place that no gazetteer has: their regions must meet. */
function ofPositions(context: Consistency, claims: readonly Claim[]): readonly Claim[] {
  const groups = new Map<string, Entry[]>()
  for (const claim of claims) {
    const key =
      claim.kind === 'distance' && claim.subject && isNamed(context.draft, claim)
        ? positionKey(context, claim, claim.subject)
        : null
    if (key) add(groups, key, { claim, turned: false })
  }
  return clashesIn(groups, ({ claim: earlier }, { claim: later }) => {
    const [one, other] = [referenceOf(context, earlier), referenceOf(context, later)]
    const moves = later.subjectForm === 'moving'
    if (one && other && !moves && isElsewhere(one, other)) return null
    if (!one || !other || (moves ? setsApart(context.draft, earlier, later) : one.id === other.id)) return null
    return positionsClash(
      [earlier, one],
      [later, other],
      (claim, place) => regionOf(claim, place, context.outlines),
      moves,
    )
  })
}

/** Places this far apart are not both near one village: one of them is another of its name (chosen). */
const elsewhereMetres = 500_000
const isElsewhere = (one: Place, other: Place): boolean =>
  inverse([one.lon, one.lat], [other.lon, other.lat]).metres > elsewhereMetres

const referenceOf = ({ resolve }: Consistency, claim: Claim): Place | null =>
  claim.reference && claim.reference.form !== 'line' ? resolve(claim.reference).place : null

function positionKey(context: Consistency, claim: Claim, subject: Mention): string | null {
  if (claim.subjectForm !== 'moving')
    return context.resolve(subject).status === 'unknown' ? keyOf(context, subject) : null
  const { date } = dayOfClaim(context.draft, claim)
  return date?.length === 10 && subject.form === 'force' ? `${forceKey(context.draft, subject)}|${date}` : null
}

/** What contradicts an earlier claim of the same draft, in the order of the text. */
export function contradictions(context: Consistency, claims: readonly Claim[]): readonly Claim[] {
  const settled = claims.filter(isSettled)
  return [...ofPairs(context, settled), ...ofPositions(context, settled)].sort((a, b) => a.from - b.from || a.to - b.to)
}
