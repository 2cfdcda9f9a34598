/**
 * Every stage's type, in the order the data flows:
 * string -> draft (tokens, quantities) -> mentions -> claims -> resolutions -> measurements -> verdicts -> findings.
 *
 * Conventions: positions are GeoJSON order (longitude, latitude) in degrees on WGS 84; lengths are metres unless the
 * name says otherwise; bearings are degrees, 0 north, 90 east, in [0, 360); spans are half-open [from, to) in UTF-16
 * code units of the checked text. Everything is readonly: a stage makes new values, it never changes old ones.
 */
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'

export interface Span {
  readonly from: number
  readonly to: number
}

/** Longitude, latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number]

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

// ---------------------------------------------------------------- text

export type TokenKind = 'word' | 'number' | 'punctuation'

export interface Token extends Span {
  readonly text: string
  /** Lower case, typographic apostrophes and hyphens made plain. */
  readonly lower: string
  readonly kind: TokenKind
  /** Position in `Draft.tokens`. */
  readonly index: number
  /** True where white space (or the start of the text) stands before the token. */
  readonly spaced: boolean
  /** True where the token starts with an upper-case letter. */
  readonly capital: boolean
}

export interface Sentence extends Span {
  /** Range in `Draft.tokens`, half-open. */
  readonly firstToken: number
  readonly lastToken: number
  /** 0-based paragraph (blocks separated by a line break). */
  readonly paragraph: number
  /** A short line without closing punctuation: a title, or an article's subject put above its text. */
  readonly heading: boolean
}

export type LengthUnit = 'km' | 'mi' | 'nmi' | 'm' | 'yd' | 'ft'
export type AreaUnit = 'km2' | 'mi2' | 'ha' | 'acre' | 'm2'
export type Bound = 'exact' | 'about' | 'within' | 'more-than' | 'range'

/** A length or an area as printed: "about 30 miles", "within 10 kilometres", "10 to 15 km". */
export interface Quantity extends Span {
  /** The span without bound words, for fixes: "30 miles". */
  readonly figure: Span
  /** The digits or number words alone: "30", "10 to 15", "1,200". */
  readonly number: Span
  readonly text: string
  /** In `unit`; the lower end of a range. */
  readonly value: number
  /** In `unit`; the upper end of a range, else null. */
  readonly upper: number | null
  readonly unit: LengthUnit | AreaUnit
  /** The unit as printed ("km", "kilometres"), for fixes that keep the author's style; '' where a list shares it. */
  readonly unitText: string
  readonly measure: 'length' | 'area'
  readonly bound: Bound
  /** The interval that the wording states, in metres (square metres for an area): half of the last significant digit,
   *  the range, or the bound ("within 10 km" is [0, 10 km], "more than" has Infinity above). */
  readonly lowMetres: number
  readonly highMetres: number
  /** Range in `Draft.tokens`, half-open. */
  readonly firstToken: number
  readonly lastToken: number
}

/** "north", "south-westerly", "NNE", "northern": `part` where it names a part or side, not a direction from a point. */
export interface CompassWord extends Span {
  readonly text: string
  readonly degrees: number
  /** Of how many points it is one: 4, 8 or 16. */
  readonly points: 4 | 8 | 16
  readonly form: 'direction' | 'adjective'
  /** Range in `Draft.tokens`, half-open. */
  readonly firstToken: number
  readonly lastToken: number
}

/** A coordinate pair in the text: decimal, degrees minutes seconds, or MGRS. */
export interface CoordinatePair extends Span {
  readonly text: string
  readonly lon: number
  readonly lat: number
  readonly format: 'decimal' | 'dms' | 'mgrs'
  /** Half of the last printed digit, in metres on the ground. */
  readonly precisionMetres: number
}

/** ISO 8601, whole or partial: 2016, 2016-06, 2016-06-22. */
export type PartialDate = string

/** A date that the text names, resolved against the day of reporting: "on Sunday" -> 2016-06-19. */
export interface DateMention extends Span {
  readonly text: string
  readonly date: PartialDate | null
}

/** The text, read once. */
export interface Draft {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
  readonly compass: readonly CompassWord[]
  readonly coordinates: readonly CoordinatePair[]
  readonly dates: readonly DateMention[]
  /** The place part of "Beirut:" or "BEIRUT (AP) -" at the start of a paragraph. */
  readonly datelines: readonly Span[]
  /** The day of reporting: given by the caller, or null. */
  readonly reported: PartialDate | null
}

// ---------------------------------------------------------------- ground

/** The one list of feature types, from the coarse to the small. */
export const featureTypes = [
  'country',
  'region',
  'province',
  'district',
  'city',
  'town',
  'village',
  'suburb',
  'locality',
  'airbase',
  'airport',
  'military-base',
  'oilfield',
  'gasfield',
  'dam',
  'power-station',
  'refinery',
  'mine',
  'camp',
  'border-crossing',
  'crossroads',
  'bridge',
  'road',
  'port',
  'hill',
  'mountain',
  'valley',
  'desert',
  'island',
  'lake',
  'river',
  'sea',
  'coast',
  'archaeological-site',
  'building',
] as const
export type FeatureType = (typeof featureTypes)[number]

/** In the order in which they are asked: the author's own for this draft, the theatre pack's, the user's gazetteers'. */
export const layers = ['draft', 'theatre', 'own', 'world'] as const
export type Layer = (typeof layers)[number]

/** Whether somebody vouches for each place of the layer: any name may stand in a gazetteer of thousands by chance. */
export const isCurated = (layer: Layer): boolean => layer === 'draft' || layer === 'theatre'

/** One gazetteer entry. */
export interface Place {
  /** Stable and unique over all layers: "tabqa_airbase", "geonames:172955". */
  readonly id: string
  /** The name to show, in English where there is one. */
  readonly name: string
  /** The Arabic name, where known. */
  readonly nameAr: string | null
  readonly aliases: readonly string[]
  readonly type: FeatureType
  readonly lon: number
  readonly lat: number
  /** How far the point may be off. */
  readonly accuracyMetres: number
  /** Radius of the place itself about its point; 0 for a point. */
  readonly extentMetres: number
  readonly population: number | null
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  /** ISO 3166-2 of the first-level division ("SY-RA"), or the source's own code; null where not known. */
  readonly province: string | null
  /** Key in `Ground.outlines`, where the place has a polygon or a line. */
  readonly outline: string | null
  /** Ids of the places of which it is the capital or seat ("province:SY-RA"). */
  readonly capitalOf: readonly string[]
  readonly layer: Layer
  /** Who says so, in words that can be printed. */
  readonly source: string
  /** Ids under which other layers know the same place ("geonames:172955", "province:SY-RA"): one place, not two. */
  readonly sameAs?: readonly string[]
  /** What to know before trusting the point, in one line. */
  readonly note?: string | null
  /** Where the press puts the place, when that is elsewhere: to be said, never drawn as a second place. */
  readonly pressPoint?: PressPoint | null
}

/** Another reading of where a place lies. */
export interface PressPoint {
  readonly lon: number
  readonly lat: number
  readonly accuracyMetres: number
  readonly source: string
}

/** How a written name met a gazetteer name: as written but for case and accents, or as a spelling variant. */
export type NameMatch = 'exact' | 'folded' | 'variant'

export interface Match {
  readonly place: Place
  readonly match: NameMatch
  /** What the name is of the place; left out for an ordinary name. */
  readonly use?: 'name' | 'demonym' | 'abbreviation'
  /** What else the bare name is in English: a word ("Reading"), a name of people ("Jackson"); left out where neither. */
  readonly ordinary?: 'word' | 'person'
}

export interface Gazetteer {
  /** All places that bear this name (folded), most prominent first within each layer; layers in their order. */
  lookup(name: string): readonly Match[]
  /** Whether `lookup` would find anything: cheap, for scanning a text. */
  has(name: string): boolean
  /** Close misses, nearest first, at most `limit` (default 3): for "did you mean", never for resolving. */
  suggest(name: string, limit?: number): readonly Place[]
  get(id: string): Place | null
  /** The capital of an area by the area's id ("country:SY"), the largest where it has several; left out: none known. */
  seatOf?(areaId: string): Place | null
}

export interface Outline {
  readonly id: string
  readonly geometry: Polygon | MultiPolygon | LineString | MultiLineString
  /** How far the drawn line may be off. */
  readonly accuracyMetres: number
  readonly source: string
}

export interface Outlines {
  get(id: string): Outline | null
  /** Outline ids of the country and the province around a point (null at sea). */
  around(lon: number, lat: number): { readonly country: string | null; readonly province: string | null }
}

export type Holder = 'government' | 'isis' | 'sdf' | 'opposition' | 'contested' | (string & {})
export type Basis = 'reported' | 'inferred' | 'baseline' | 'weak'

/** Who held a place from a day on, until the next record for that place. */
export interface ControlRecord {
  readonly placeId: string
  readonly holder: Holder
  /** ISO day, inclusive. */
  readonly from: string
  /** ISO day, inclusive; null while it lasts. */
  readonly to: string | null
  /** Order within the day, 1 first. */
  readonly order: number
  readonly basis: Basis
  readonly source: string
  readonly url: string | null
  /** How far around the place its holder is drawn, in metres, where that differs from the pack's: a besieged base. */
  readonly reachMetres?: number
}

export interface TheatreEvent {
  readonly id: string
  readonly date: string
  readonly kind: string
  readonly placeId: string
  readonly actor: Holder
  /** The figures as the outlet printed them. */
  readonly statedFigures: string
  readonly source: string
  readonly url: string | null
}

/** What a holder is called, by language. */
export interface HolderNames {
  readonly en: string
  readonly ar: string
  /** How texts name it, in lower case: "russian forces", "russian". */
  readonly words?: readonly string[]
}

/** The curated data of one theatre and period. */
export interface TheatrePack {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly licence: string
  /** First and last ISO day of the control data. */
  readonly from: string
  readonly to: string
  readonly extent: Extent
  /** Who is to be named beside a map made from it. */
  readonly attribution?: string
  /** How far around a held place its holder is drawn, in metres. */
  readonly reachMetres?: number
  /** Where control is drawn: the country within the extent. Without it, the extent. */
  readonly area?: Polygon | MultiPolygon
  readonly holders?: Readonly<Record<string, HolderNames>>
  readonly places: readonly Place[]
  readonly outlines: readonly Outline[]
  readonly control: readonly ControlRecord[]
  readonly events: readonly TheatreEvent[]
}

export interface DataVersion {
  readonly id: string
  readonly version: string
  readonly licence: string
  /** How to name the source, for the map and the exports; left out where nobody asks for it. */
  readonly attribution?: string
}

/** All that a check runs against. */
export interface Ground {
  readonly gazetteer: Gazetteer
  readonly outlines: Outlines
  readonly packs: readonly TheatrePack[]
  readonly data: readonly DataVersion[]
}

// ---------------------------------------------------------------- control by day

/** Who held one place on one day. */
export interface HeldPlace {
  readonly place: Place
  readonly record: ControlRecord
}

export interface ControlArea {
  readonly holder: Holder
  readonly geometry: MultiPolygon
  /** The weakest basis of the places it is derived from. */
  readonly basis: Basis
  readonly derived: true
  readonly placeIds: readonly string[]
}

export interface FrontLine {
  readonly holders: readonly [Holder, Holder]
  readonly geometry: MultiLineString
  readonly derived: true
}

export interface FrontDay {
  readonly date: string
  readonly packId: string
  readonly held: readonly HeldPlace[]
  readonly areas: readonly ControlArea[]
  readonly lines: readonly FrontLine[]
}

// ---------------------------------------------------------------- mentions

/**
 * `name`: "Raqqa", "the Tabqa base", "the province of Raqqa"; `description`: "the base", "the provincial capital";
 * `pronoun`: "it"; `line`: "the Turkish border", "the Euphrates bank"; `force`: "government forces";
 * `other`: a proper name that is no place ("Syrian Observatory for Human Rights").
 */
export type MentionForm = 'name' | 'description' | 'pronoun' | 'line' | 'force' | 'other'

/** Words that name or refer to a place, or to a force that moves. */
export interface Mention extends Span {
  readonly index: number
  readonly text: string
  readonly form: MentionForm
  /** The words that are looked up: "Tabqa" of "the Tabqa base"; '' where nothing is. */
  readonly name: string
  /** Feature types that the words beside the name allow ("base" -> airbase, military-base); empty: any. */
  readonly types: readonly FeatureType[]
  /** What an apposition calls it: "Thawra, a Daesh-held oilfield". Evidence, not a condition: the text may be wrong. */
  readonly apposed: readonly FeatureType[]
  /** "the capital of", "the provincial capital": the place meant is a capital. */
  readonly capital: boolean
  /** "the capital of a Syrian province", "Syria's capital": the area's name, else ''. */
  readonly of: string
  /** For `line`: what line of the place; the outline of the second side stands in `of` ("the border with Turkey"). */
  readonly line: 'border' | 'coast' | 'bank' | 'front' | null
  /** Places that bear the name, before resolution. */
  readonly matches: readonly Match[]
  readonly firstToken: number
  readonly lastToken: number
}

// ---------------------------------------------------------------- claims

/** How the distance is said to run: "by road", "upstream". `unsaid` is as the crow flies. */
export type Path = 'unsaid' | 'straight' | 'road' | 'river'

/** A spatial statement: who lies where relative to what, as the text says it. */
export interface Claim extends Span {
  readonly kind: ClaimKind
  /** Where the subject is a place in the text, its mention; null for a force without words or an unnamed event. */
  readonly subject: Mention | null
  readonly subjectForm: 'place' | 'moving' | 'implicit'
  readonly reference: Mention | null
  /** The second reference of "between A and B". */
  readonly second: Mention | null
  readonly quantity: Quantity | null
  /** The second figure of a conversion. */
  readonly converted: Quantity | null
  readonly compass: CompassWord | null
  /** "in", "on-border", "on-river", "capital-of", "is-a", "held-by"... for kinds without a length. */
  readonly relation: string | null
  readonly path: Path
  /** The pair beside a place, for kind `coordinates`. */
  readonly coordinates?: CoordinatePair | null
  /** The earlier claim that this one cannot hold beside, for kind `consistency`. */
  readonly contradicts?: Claim | null
  /** Where the text does not say from where: what it may mean as well as `reference`, which is the likeliest. */
  readonly mayBeFrom?: readonly Mention[]
  /** The words may leave this place out: "A and B, 12 km from Y" may say it of B alone. It is never flagged. */
  readonly perhaps?: boolean
}

// ---------------------------------------------------------------- resolutions

export interface RankedPlace {
  readonly place: Place
  readonly score: number
  readonly reasons: readonly string[]
}

/** What a mention means on the ground. */
export interface Resolution {
  readonly status: ResolutionStatus
  readonly place: Place | null
  /** All candidates, best first; with status `unknown`, the suggestions. */
  readonly candidates: readonly RankedPlace[]
  readonly reasons: readonly string[]
}

// ---------------------------------------------------------------- regions

export type RegionShape = 'ring' | 'disc' | 'wedge' | 'polygon' | 'strip' | 'point'

/** Where a claim allows its subject to lie. */
export interface Region {
  readonly shape: RegionShape
  /** Metres from a point to the region; 0 when inside. */
  misfit(at: LonLat): number
  /** The same region to draw, RFC 7946, at most a few hundred vertices. */
  readonly geometry: Geometry
}

// ---------------------------------------------------------------- findings: the contract

export type ClaimKind =
  | 'distance'
  | 'direction'
  | 'containment'
  | 'adjacency'
  | 'between'
  | 'conversion'
  | 'area'
  | 'coordinates'
  | 'identity'
  | 'control'
  | 'consistency'

export type Verdict = 'agrees' | 'loose' | 'disagrees' | 'undecided'

export type Why = 'unknown-place' | 'ambiguous-place' | 'moving-subject' | 'too-coarse' | 'no-date' | 'out-of-scope'

export type ResolutionStatus = 'resolved' | 'ambiguous' | 'unknown' | 'moving' | 'implicit'

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
}

/** A place that a mention may mean. `verdict` is the claim's verdict if it did; null outside claims. */
export interface CandidateReport extends PlaceReport {
  readonly verdict: Verdict | null
  /** Why it ranks where it does: "type word 'base'", "12 km from the draft's other places". */
  readonly reasons: readonly string[]
}

/** A mention as outputs see it: every place named or referred to, in a claim or not. */
export interface MentionReport extends Span {
  readonly text: string
  /** Where the claims about a place that no gazetteer has put it; left out where nothing is claimed of it. */
  readonly located?: Located | null
  readonly status: ResolutionStatus
  readonly place: PlaceReport | null
  /** The other places it may mean; with status `unknown`, the "did you mean" suggestions. */
  readonly candidates: readonly CandidateReport[]
  /** Why this place was chosen, in words. */
  readonly reasons: readonly string[]
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

export interface Fix extends Span {
  readonly insert: string
  /** What the button says: "45 km" -> "Change to 28 miles (45 km)". */
  readonly label: string
}

/** Further facts that the ground knows about a claim, each with its source. */
export interface Note {
  readonly text: string
  readonly source: string | null
}

export interface Finding extends Span {
  /** "f1", "f2"... in the order of the text. */
  readonly id: string
  readonly kind: ClaimKind
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
  readonly why: Why | null
  /** One plain sentence. */
  readonly message: string
  /** The verdicts of distance and direction by themselves, where a claim states both; the worse is `verdict`. */
  readonly parts?: { readonly distance: Verdict; readonly direction: Verdict } | null
  /** The tolerance that was applied and why, in words. */
  readonly tolerance: string | null
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
}

/** A whole day that a draft names, and its words for it: 2016-06-19, "on Sunday". */
export interface NamedDay {
  readonly date: string
  readonly text: string
}

/** What is worth saying about the draft as a whole: outside every pack, dated after the control data ends. */
export interface DraftNote {
  readonly code: 'no-pack' | 'outside-pack' | 'outside-dates' | 'no-date' | 'too-long'
  readonly message: string
}

export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly mentions: readonly MentionReport[]
  readonly notes: readonly DraftNote[]
  /** The theatre pack that covers the draft, and the day shown first. */
  readonly packId: string | null
  readonly date: PartialDate | null
  /** The days that the text names, in the order of time; left out by those who make a result from findings alone. */
  readonly days?: readonly NamedDay[]
}
