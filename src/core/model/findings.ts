/** The contract: what a check tells of a text. */
import type { Geometry, MultiPolygon } from 'geojson'
import type { ClaimKind } from './claims.ts'
import type { FeatureType } from './features.ts'
import type { Layer } from './ground.ts'
import type { Language } from './language.ts'
import type { LonLat, Span } from './position.ts'
import type { RegionShape } from './regions.ts'
import type { MessageId, Said, Words } from './said.ts'
import type { MessageValues } from './messages.ts'
import type { SentenceTrace } from './trace.ts'
import type { ResolutionStatus } from './resolutions.ts'
import type { PartialDate } from './text.ts'
import type { AreaUnit, Bound, LengthUnit } from './units.ts'

export type Verdict = 'agrees' | 'loose' | 'disagrees' | 'undecided'

/**
 * How a claim agrees: as it is worded, or only as published claims usually do, which are longer or shorter than what is
 * measured (many are of roads).
 */
export type How = 'wording' | 'practice'

export type Why =
  | 'unknown-place'
  | 'ambiguous-place'
  | 'moving-subject'
  | 'too-coarse'
  | 'no-date'
  | 'out-of-scope'
  | 'not-understood'
  | 'not-asserted'
  | 'disputed'

/** A place as findings show it. */
export interface PlaceReport {
  readonly id: string
  readonly name: string
  readonly nameAr: string | null
  readonly type: FeatureType
  readonly lon: number
  readonly lat: number
  readonly accuracyMetres: number
  readonly extentMetres: number
  readonly layer: Layer
  readonly source: string
  /** ISO 3166-1 alpha-2, where one is known. */
  readonly country?: string | null
}

/** A place that a mention may mean. `verdict` is the claim's verdict if it did; null outside claims. */
export interface CandidateReport extends PlaceReport {
  readonly verdict: Verdict | null
  /** Why it ranks where it does: "called an airbase", "12 km from Raqqa". */
  readonly reasons: readonly string[]
  /** The same as ids and values. */
  readonly because: readonly Said[]
}

/** Where a span counts from in a Word document; empty of every other text. */
export interface WordPlace {
  /** The paragraph, from 1 on, that `from` and `to` count in: of the text, or of the note that is named. */
  readonly paragraph?: number
  /** The note, from 1 on in the order in which the text refers to them. */
  readonly footnote?: number
  readonly endnote?: number
}

/** A mention as outputs see it: every place named or referred to, in a claim or not. */
export interface MentionReport extends Span, WordPlace {
  readonly text: string
  /** Where the claims about a place that no gazetteer has put it; left out where nothing is claimed of it. */
  readonly located?: Located | null
  readonly status: ResolutionStatus
  readonly place: PlaceReport | null
  /** The other places it may mean; with status `unknown`, the "did you mean" suggestions. */
  readonly candidates: readonly CandidateReport[]
  /** Why this place was chosen, in words. */
  readonly reasons: readonly string[]
  /** The same as ids and values. */
  readonly because: readonly Said[]
}

/** Where all claims about one place allow it to lie. */
export interface Located {
  /** The point deepest inside. */
  readonly lon: number
  readonly lat: number
  /** Radius of the circle of the same area. */
  readonly radiusMetres: number
  readonly geometry: MultiPolygon
  /** `wording`: every claim as it is worded; `practice`: as loosely as published claims are meant. */
  readonly by: 'wording' | 'practice'
  /** How many claims bound it. */
  readonly claims: number
}

export interface Stated {
  /** What is claimed where it is not a length: "in", "on-border", "capital-of", "is-a", "converts-to", "held-by". */
  readonly relation: string | null
  readonly value: number | null
  readonly unit: LengthUnit | AreaUnit | null
  readonly bound: Bound | null
  readonly lowMetres: number | null
  readonly highMetres: number | null
  readonly directionDegrees: number | null
  /** The second figure of a conversion. */
  readonly other: { readonly value: number; readonly unit: LengthUnit | AreaUnit; readonly metres: number } | null
}

export interface Measured {
  /** Best value, centre to centre, on the WGS 84 ellipsoid. */
  readonly metres: number
  /** From edge to edge, less the accuracy of both points. */
  readonly lowMetres: number
  /** Centre to centre, plus the accuracy of both points. */
  readonly highMetres: number
  /** Centre to centre by Turf, on its sphere; null where it does not apply. */
  readonly turfMetres: number | null
  /** From the reference to the subject. */
  readonly bearingDegrees: number | null
  /** The two points measured between: reference, subject. */
  readonly between: readonly [LonLat, LonLat] | null
}

/** A text for people, worded in the reader's language, and what it is worded from. */
export interface Told {
  readonly messageId: MessageId
  readonly values: MessageValues[MessageId]
  /** The sentences behind the first; left out where there are none. */
  readonly also?: readonly Said[]
}

export interface Fix extends Span, WordPlace, Told {
  readonly insert: string
  /** What is changed, in words: "45 → 28". */
  readonly label: string
}

/** Further facts that the ground knows about a claim, each with its source. */
export interface Note extends Told {
  readonly text: string
  readonly source: string | null
}

/** `style`: words that the desk writes otherwise. They are no claim, and never counted among claims. */
export type FindingKind = ClaimKind | 'style'

export interface Finding extends Span, WordPlace, Told {
  /** A hash of kind, words and places: it survives edits elsewhere in the text. */
  readonly id: string
  readonly kind: FindingKind
  readonly quote: string
  readonly subject: MentionReport | null
  readonly reference: MentionReport | null
  /** The second place of "between A and B". */
  readonly second?: MentionReport | null
  /** The earlier words that this claim cannot hold beside, for kind `consistency`. */
  readonly contradicts?: (Span & { readonly quote: string }) | null
  readonly stated: Stated
  readonly measured: Measured | null
  readonly region: { readonly shape: RegionShape; readonly geometry: Geometry } | null
  readonly misfitMetres: number | null
  readonly verdict: Verdict
  /** Null unless the verdict is `agrees`. */
  readonly how: How | null
  readonly why: Why | null
  /** One or a few plain sentences. */
  readonly message: string
  /** The verdicts of distance and direction by themselves, where a claim states both; the worse is `verdict`. */
  readonly parts?: { readonly distance: Verdict; readonly direction: Verdict } | null
  /** The tolerance that was applied and why, in words. */
  readonly tolerance: string | null
  /** The same as ids and values, a sentence each. */
  readonly tolerances: readonly Said[]
  readonly notes: readonly Note[]
  readonly fixes: readonly Fix[]
}

export interface CheckOptions {
  /** The day of reporting, whole or partial. */
  readonly date?: PartialDate | null
  /** `practice` (default): what published claims commonly do agrees; `strict`: the wording alone. */
  readonly profile?: 'practice' | 'strict'
  /** Candidate chosen by the user for a name: written name -> place id. */
  readonly pins?: Readonly<Record<string, string>>
  /** The theatre pack to hold control against; without it, the one that the draft's places and day fall into. */
  readonly packId?: string | null
  /** The language of messages, notes, tolerances, reasons and labels: English unless said. */
  readonly words?: Words
  /** The one language that all of the text is read in, or its code of ISO 639-1; left out, each paragraph is read in its own. */
  readonly language?: Language | string | null
  /** Whether the result says why each sentence was read as it was. */
  readonly explain?: boolean
}

/** A whole day that a draft names, and its words for it: 2016-06-19, "on Sunday". */
export interface NamedDay {
  readonly date: string
  readonly text: string
}

/** What is worth saying about the draft as a whole: outside every pack, dated after the control data ends. */
export interface DraftNote extends Told {
  readonly code:
    | 'no-pack'
    | 'outside-pack'
    | 'outside-dates'
    | 'no-date'
    | 'too-long'
    | 'unread-language'
    | 'source'
    | 'unused-ignore'
    | 'seems-markup'
  readonly message: string
  /** What it is about, where it is about a part of the draft. */
  readonly from?: number
  readonly to?: number
  /** ISO 639-1, of paragraphs in a language that is not read. */
  readonly language?: string
}

export interface CheckResult {
  /** Why each sentence was read as it was; left out unless `explain` was asked for. */
  readonly trace?: readonly SentenceTrace[]
  readonly findings: readonly Finding[]
  readonly mentions: readonly MentionReport[]
  readonly notes: readonly DraftNote[]
  /** The theatre pack that covers the draft, and the day shown first. */
  readonly packId: string | null
  readonly date: PartialDate | null
  /** The days that the text names, in the order of time; left out by those who make a result from findings alone. */
  readonly days?: readonly NamedDay[]
}
