/** One claim with its resolutions, measurement and verdict, as the outputs read it. */
import type {
  Claim,
  Draft,
  Finding,
  Ground,
  Mention,
  MentionReport,
  Place,
  Quantity,
  Region,
  Resolution,
  Stated,
  TheatrePack,
} from '../../model.ts'
import { regionOf } from '../../claims/regions/regions.ts'
import { asWritten } from './as-written.ts'
import type { Backing } from '../weigh/backing.ts'
import { metresPer } from '../../units.ts'
import type { Judged } from '../judge.ts'
import type { Readings } from '../weigh/reading.ts'
import { readingOf, safelyFixed } from '../weigh/reading.ts'
import type { ReportContext } from './place-report.ts'
import { mentionReport, placedReport } from './place-report.ts'
import { advanceNotes, controlNotes, dayOf } from './notes.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Fact } from './notes.ts'
import { kilometres } from './values.ts'
import { fixIn, noteIn, textIn, toldIn } from './worded.ts'

const noFigure = { value: null, unit: null, bound: null, lowMetres: null, highMetres: null }

const figureOf = ({ value, unit, bound, lowMetres, highMetres }: Quantity) => ({
  value,
  unit,
  bound,
  lowMetres,
  highMetres: Number.isFinite(highMetres) ? highMetres : null,
})

function statedOf({ quantity, converted, compass, relation }: Claim): Stated {
  return {
    relation: relation?.startsWith('contradicts') ? 'contradicts' : relation,
    ...(quantity ? figureOf(quantity) : noFigure),
    directionDegrees: compass?.degrees ?? null,
    other: converted
      ? { value: converted.value, unit: converted.unit, metres: converted.value * metresPer(converted.unit) }
      : null,
  }
}

export interface FindingContext extends Readings, ReportContext {
  readonly draft: Draft
  readonly ground: Ground
  readonly pack: TheatrePack | null
  readonly strict: boolean
  /** Other claims of the draft that vouch for its places. */
  readonly backing: Backing
  /** Names that stand in the sentence of a claim, or in the one before it. */
  readonly nearby: (claim: Claim) => readonly Mention[]
}

/** From this accuracy on, what is to be known of a point before trusting it is said beside every distance from it. */
const roughMetres = 2_000

function notesOf(
  { draft, pack }: FindingContext,
  claim: Claim,
  subject: Place | null,
  reference: Place | null,
): readonly Fact[] {
  const day = dayOf(draft, claim)
  if (!pack || day === null || claim.kind === 'consistency') return []
  const moving = claim.subjectForm === 'moving' && reference ? advanceNotes(pack, reference, day) : []
  const held =
    (claim.kind === 'identity' || claim.kind === 'control') && subject
      ? controlNotes(pack, subject, draft.reported?.length === 10 ? draft.reported : day)
      : []
  const placed = [subject, reference].flatMap((place) =>
    place?.note && place.accuracyMetres >= roughMetres
      ? [{ told: [said('note.place', { place: named(place), note: place.note })] as const, source: place.source }]
      : [],
  )
  return [...moving, ...held, ...(claim.kind === 'distance' ? placed : [])]
}

const implicitReport = (claim: Claim): MentionReport => ({
  text: '',
  from: claim.from,
  to: claim.from,
  status: claim.subjectForm === 'moving' ? 'moving' : 'implicit',
  place: null,
  candidates: [],
  reasons: [],
  because: [],
})

function subjectReport(
  context: FindingContext,
  claim: Claim,
  resolution: Resolution | null,
  judged: Judged,
): MentionReport | null {
  if (claim.kind === 'conversion') return null
  if (!claim.subject || !resolution) return implicitReport(claim)
  const status: MentionReport['status'] = claim.subjectForm === 'moving' ? 'moving' : resolution.status
  return { ...placedReport(context, claim.subject, resolution, judged.byCandidate), status }
}

/** Where the claims about it put a place that no gazetteer has. */
function locatedNotes(context: FindingContext, mentions: readonly (Mention | null)[]): readonly Fact[] {
  return mentions.flatMap((mention) => {
    const located = mention && context.resolve(mention).status === 'unknown' ? context.locatedOf(mention) : null
    if (!mention || !located) return []
    const { lat, lon, radiusMetres, claims, by } = located
    const name = mention.name || mention.text
    const told = said('note.located', { name, claims, lat, lon, radius: kilometres(radiusMetres), by })
    return [{ told: [told] as const, source: null }]
  })
}

const factsBeside = (
  context: FindingContext,
  claim: Claim,
  [subject, reference]: readonly [Resolution | null, Resolution | null],
): readonly Fact[] => [
  ...(claim.kind === 'consistency' ? [] : locatedNotes(context, [claim.subject, claim.reference])),
  ...notesOf(context, claim, subject?.place ?? null, reference?.place ?? null),
]

const howOf = ({ verdict, byPractice }: Judged['judgement']): Finding['how'] =>
  verdict === 'agrees' ? (byPractice ? 'practice' : 'wording') : null

const earlierOf = (text: string, { from, to }: Claim) => ({ from, to, quote: text.slice(from, to) })

/** What the map draws, once it is asked for; a strip without a clipper at hand is left out. */
function drawn(region: Region | null): Finding['region'] {
  if (region === null || (region.shape === 'strip' && region.geometry === null)) return null
  const { shape } = region
  return {
    shape,
    get geometry() {
      return region.geometry!
    },
  }
}

/** Judges a claim and reports it; findings are numbered when all of them are known. */
export function findingOf(context: FindingContext, claim: Claim): Omit<Finding, 'id'> {
  const resolved = (mention: Mention | null) => mention && context.resolve(mention)
  const second = resolved(claim.second)
  const { draft, ground, pack, strict, backing, words } = context
  const { text } = draft
  const given = { text, claim, second, draft, ground, pack, strict, backing }
  const { input, judged } = readingOf(context, {
    ...given,
    subject: resolved(claim.subject),
    reference: resolved(claim.reference),
  })
  const { subject, reference } = input
  const region = regionOf(claim, reference?.place ?? null, ground.outlines, second?.place ?? null)
  const safe = safelyFixed(input, judged.judgement, context.nearby(claim), context.resolve)
  const { verdict, why, measured, misfitMetres, fixes, parts } = safe
  const sides = [
    [claim.subject, subject],
    [claim.reference, reference],
    [claim.second, second],
  ] as const
  const [message, tolerance] = [asWritten(safe.message, sides), asWritten(safe.tolerance, sides)]
  return {
    kind: claim.kind,
    from: claim.from,
    to: claim.to,
    quote: text.slice(claim.from, claim.to),
    subject: subjectReport(context, claim, subject, judged),
    reference:
      claim.reference && reference ? placedReport(context, claim.reference, reference, judged.byCandidate) : null,
    ...(claim.second && second
      ? { second: mentionReport(claim.second, second, context.words, judged.byCandidate) }
      : {}),
    ...(claim.contradicts ? { contradicts: earlierOf(text, claim.contradicts) } : {}),
    stated: statedOf(claim),
    measured,
    region: drawn(region),
    misfitMetres,
    verdict,
    how: howOf(judged.judgement),
    why,
    message: textIn(words, message),
    ...toldIn(message),
    parts,
    tolerance: tolerance.length > 0 ? textIn(words, tolerance) : null,
    tolerances: tolerance,
    fixes: fixes.map((fix) => fixIn(words, fix)),
    notes: factsBeside(context, claim, [subject, reference]).map(({ told, source }) => noteIn(words, told, source)),
  }
}
