/** What is known of the ground: places, outlines, who held what, and the packs that bring it. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { FeatureType } from './features.ts'
import type { Extent, LonLat } from './position.ts'
import type { Bound, LengthUnit } from './units.ts'

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
  /** Of a list of thousands that a reader has added, such as all places of a country: that it is listed says little. */
  readonly ofMany?: true
}

export interface Gazetteer {
  /** All places that bear this name (folded), most prominent first within each layer; layers in their order. */
  lookup(name: string): readonly Match[]
  /** Whether `lookup` would find anything: cheap, for scanning a text. */
  has(name: string): boolean
  /** Whether people or things of a place are called so ("Syrian"); left out: `lookup` tells. */
  isDemonym?(name: string): boolean
  /** Close misses, nearest first, at most `limit` (default 3): for "did you mean", never for resolving. */
  suggest(name: string, limit?: number): readonly Place[]
  get(id: string): Place | null
  /** The capital of an area by the area's id ("country:SY"), the largest where it has several; left out: none known. */
  seatOf?(areaId: string): Place | null
}

/** Names of towns by the bank of a river that they lie on, as it flows. */
export interface Banks {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly both: readonly string[]
}

export interface Outline {
  readonly id: string
  readonly geometry: Polygon | MultiPolygon | LineString | MultiLineString
  /** How far the drawn line may be off. */
  readonly accuracyMetres: number
  readonly source: string
  /** Of a river: the vertices of every line run downstream; left out where that is not known. */
  readonly flows?: true
  /** Of a river: towns whose bank is known better than their points and its line tell. */
  readonly banks?: Banks
}

export interface Outlines {
  get(id: string): Outline | null
  /** Outline ids of the country and the province around a point (null at sea). */
  around(lon: number, lat: number): { readonly country: string | null; readonly province: string | null }
  /** Rivers whose flow is known, within so many metres of a point; left out where no rivers are held. */
  riversAt?(lon: number, lat: number, metres: number): readonly Outline[]
  /** All rivers and lakes within so many metres of a point: slow. Left out where no lakes are held. */
  watersAt?(lon: number, lat: number, metres: number): readonly Outline[]
  /** Outline ids of the countries that share a land border with a country, of the provinces with a province. */
  neighbours?(id: string): readonly string[]
  /** Outline ids of the provinces of a country; left out where none are held. */
  provincesOf?(country: string): readonly string[]
}

export type Holder = 'government' | 'isis' | 'sdf' | 'opposition' | 'contested' | (string & {})
export type Basis = 'reported' | 'inferred' | 'baseline' | 'weak'

/** Who held a place from a day on, until the next record for that place. */
export interface ControlRecord {
  readonly placeId: string
  readonly holder: Holder
  /** ISO day, inclusive. */
  readonly from: string
  /** When the holding began, whole or partial, where that is not `from`; null: by `from`, and no source says when. */
  readonly since?: string | null
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

/** What a map says of an area: held for sure, claimed by one side, fought over, taken back, or of unknown hands. */
export const controlStatuses = ['held', 'claimed', 'contested', 'liberated', 'unknown'] as const
export type ControlStatus = (typeof controlStatuses)[number]

/** Control as somebody has drawn it: kept as it is, whatever its size. */
export interface DrawnArea {
  readonly id: string
  /** A key of the pack's holders; "unknown" where the map does not say. */
  readonly holder: Holder
  readonly status: ControlStatus
  readonly geometry: Polygon | MultiPolygon
  /** ISO day, inclusive. */
  readonly from: string
  /** ISO day, inclusive; null: until the next day that the pack draws. */
  readonly to: string | null
  readonly basis: Basis
  /** Who drew it. */
  readonly source: string
  readonly url: string | null
  /** How far the edge may be off, in metres: nearer to it nothing is decided. */
  readonly edgeMetres: number
  /** What the map calls it: "Occupied", "20 June / IS". */
  readonly label?: string | null
}

/** A front line as somebody has drawn it. */
export interface DrawnLine {
  readonly id: string
  /** On both sides of it; "unknown" where the map does not say. */
  readonly holders: readonly [Holder, Holder]
  readonly geometry: LineString | MultiLineString
  readonly from: string
  readonly to: string | null
  readonly source: string
  readonly url: string | null
  readonly edgeMetres: number
}

/** What happened at a place; packs may know further kinds. */
export type EventKind = 'advance' | 'capture' | 'loss' | (string & Record<never, never>)

/** How far a force is said to stand from a place. */
export interface ReportedDistance {
  /** Id of the place that it is measured from. */
  readonly from: string
  readonly bound: Bound
  readonly value: number
  /** The upper end of a range. */
  readonly upper?: number
  readonly unit: LengthUnit
  /** From the place to the force, 0 north, 90 east; left out where none is said. */
  readonly directionDegrees?: number
}

export interface TheatreEvent {
  readonly id: string
  readonly date: string
  /** The last day of it, where it lasted. */
  readonly until?: string
  /** Who says so, where that is told by name: "SOHR", "AP". */
  readonly saidBy?: string
  /** Of an advance or a retreat: where the actor stood. */
  readonly distance?: ReportedDistance
  readonly kind: EventKind
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
  /** "#rrggbb", where the side has a colour of its own. */
  readonly colour?: string
}

/** A page that records name, as a stranger finds it. */
export interface PackSource {
  /** As the page has it; in square brackets where it is described. */
  readonly title: string
  /** "AP, in the Detroit Free Press". */
  readonly publisher: string
  /** When it was published, whole or partial; left out of pages that change. */
  readonly date?: string
  /** When a page that changes was read. */
  readonly accessed?: string
  readonly url: string
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
  /** Rivers that part the ground: a place on one bank says nothing of the other. Without them, the pack's own outlines. */
  readonly rivers?: MultiLineString
  /** Control areas that somebody has drawn; on days that have some nothing is derived. */
  readonly areas?: readonly DrawnArea[]
  /** Front lines that somebody has drawn. */
  readonly lines?: readonly DrawnLine[]
  /** Coasts and borders: an edge of a drawn area that follows them is no front. */
  readonly bounds?: MultiLineString
  /** Who holds what lies in no drawn area, where the author has said so; left out, that is not known. */
  readonly outside?: Holder
  readonly holders?: Readonly<Record<string, HolderNames>>
  /** By the ids under which records name them. */
  readonly sources?: Readonly<Record<string, PackSource>>
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

/** Land that two sides claim, or whose state is denied by others. */
export interface Dispute {
  readonly id: string
  /** Codes of the countries that count it as theirs. */
  readonly claimants: readonly string[]
  /** Opening letters of the codes of its provinces: "UA-43", "XK-". */
  readonly areas?: readonly string[]
  /** Where no province is that land: corners, lon and lat, not closed. */
  readonly ring?: readonly LonLat[]
  /** ISO days: claimed by several from `from` on, until the day before `to`; left out: always, still. */
  readonly from?: string
  readonly to?: string
  /** Whose it is for all who do not claim it. */
  readonly settled?: string
  /** What its own authorities call it, where no list of countries has it. */
  readonly entity?: { readonly en: string; readonly ar: string }
  readonly source: string
}

/** A capital beside the one that gazetteers know: of other days, a second one, a disputed one. */
export interface OtherCapital {
  readonly country: string
  /** Its id in the gazetteer. */
  readonly place: string
  readonly name: string
  /** `seat`: of the government only, or of a part of it. */
  readonly as: 'capital' | 'seat' | 'disputed'
  readonly from?: string
  readonly to?: string
  readonly source: string
}

/** Land that belonged to other states before a day. */
export interface Succession {
  readonly land: string
  readonly was: readonly string[]
  readonly until: string
  readonly source: string
}

/** A province that was divided among others on a day: its outline is that of before. */
export interface Parted {
  /** ISO 3166-2. */
  readonly province: string
  readonly until: string
  readonly source: string
}

/** What is disputed between states, and what was otherwise on other days. */
export interface States {
  readonly disputed: readonly Dispute[]
  readonly capitals: readonly OtherCapital[]
  readonly successions: readonly Succession[]
  readonly parted?: readonly Parted[]
}

/** All that a check runs against. */
export interface Ground {
  readonly gazetteer: Gazetteer
  readonly outlines: Outlines
  readonly packs: readonly TheatrePack[]
  readonly data: readonly DataVersion[]
  /** Left out where nothing is known of it. */
  readonly states?: States | null
}
