/** Messages about where places lie: distances, directions, areas, borders, seas, halves of the earth. */
import type { FeatureType } from '../features.ts'
import type { Basis } from '../ground.ts'
import type { Length, LengthSpan, NamedLine, NamedPlace, Nothing } from '../values.ts'

/** Who says so of a record of control: its basis, and its source in short. */
export interface Sourced {
  readonly basis: Basis
  readonly source: string
}

interface OfTwo {
  readonly subject: NamedPlace
  readonly reference: NamedPlace
}

export interface InArea {
  readonly subject: NamedPlace
  readonly area: NamedPlace
}

interface FromRiver {
  readonly subject: NamedPlace
  readonly river: NamedPlace
  readonly measured: Length
}

interface OnShore {
  readonly subject: NamedPlace
  readonly line: NamedPlace
  readonly stated: string
}

interface OnSide extends FromRiver {
  readonly stated: string
}

/** Words of the draft and the lengths that they stand for. */
interface StatedSpan {
  readonly stated: string
  readonly span: LengthSpan
}

/** `metres` apart. */
interface Apart extends OfTwo {
  readonly apart: Length
}

export interface DistanceMessages {
  /** `factor`: stated over measured; null where they meet. */
  'distance.measured': {
    readonly subject: NamedPlace
    readonly reference: NamedLine
    readonly measured: Length
    readonly stated: string
    readonly factor: number | null
  }
  'distance.road-longer': Nothing
  'distance.maybe-road': Nothing
  'distance.other-unit': { measured: Length }
  /** What nearly all who print the figure mean by it. */
  'distance.usual': StatedSpan
  /** What next to nobody who prints it goes beyond. */
  'distance.widest': StatedSpan
  /** What the figure means taken by the word. */
  'distance.by-the-word': StatedSpan
  'distance.too-coarse': OfTwo & { readonly measured: Length; readonly known: Length }
  /** A territory bears the name too; null: the place lies in it. */
  'distance.territory': { readonly place: NamedPlace; readonly measured: Length | null }
  'distance.sea-unknown': { readonly subject: NamedPlace; readonly sea: NamedPlace }
  'distance.other-coast': { readonly subject: NamedPlace; readonly sea: NamedPlace; readonly measured: Length }
  'distance.along-river': OfTwo & { readonly measured: Length }
}

export interface DirectionMessages {
  /** `off`: degrees off what the text says, where that is worth saying. */
  'direction.measured': OfTwo & {
    readonly bearingDegrees: number
    readonly stated: string
    readonly off: number | null
  }
  'direction.between-parts': Nothing
  'direction.usual': { readonly degrees: number }
  'direction.no-line': { readonly place: NamedPlace }
}

export interface PlaceMessages {
  'place.unknown': { readonly name: string }
  'place.unknown-subject': { readonly name: string }
  /** Places bear the name, but none is what the words say. */
  'place.none-fits': { readonly name: string; readonly text: string }
  /** Words that name nothing: "the base". */
  'place.unnamed': { readonly text: string }
  'place.no-reference': Nothing
  'place.no-subject': Nothing
  'place.moving': Nothing
  'place.far': { readonly place: NamedPlace; readonly away: Length }
  'place.another-meant': Nothing
  'place.itself': { readonly place: NamedPlace }
  'place.one': { readonly one: string; readonly other: string; readonly place: NamedPlace }
  'place.left-out': Nothing
  'place.other-reading': { readonly place: NamedPlace }
  'place.all-same': Nothing
  'place.none-of': { readonly count: number }
  'place.some-of': { readonly fitting: number; readonly count: number }
  'place.no-outline': { readonly place: NamedPlace }
  /** Null: "the border", of no country that is known. */
  'place.no-line': { readonly place: NamedPlace | null }
  'words.not-checked': { readonly text: string }
  'words.not-understood': { readonly text: string }
  /** Words that deny, doubt or suppose what is said. */
  'words.not-asserted': { readonly text: string }
  'kind.not-judged': Nothing
}

export interface GroundMessages {
  'containment.inside': InArea
  /** `actual`: where it lies instead. */
  'containment.outside': InArea & { readonly outside: Length; readonly actual: NamedPlace | null }
  /** Degrees from the middle of the area to the place. `stated`: the part that the text says. */
  'containment.part': InArea & { readonly bearingDegrees: number; readonly stated: string }
  'containment.part-unclear': InArea & { readonly stated: string }
  'containment.edge': InArea
  'containment.not-held': InArea & { readonly actual: NamedPlace | null }
  'containment.another': InArea
  /** `until`: ISO day before which the land belonged to the area. */
  'containment.then': InArea & { readonly until: string }
  /** ISO day of the first borders or capitals that the data has. */
  'containment.before-data': { readonly from: string }
  'containment.of-people': Nothing
  /** `source`: in the words of the data. */
  'containment.disputed': { readonly place: NamedPlace; readonly sides: readonly NamedPlace[]; readonly source: string }
  'adjacency.measured': { readonly subject: NamedPlace; readonly line: NamedLine; readonly measured: Length }
  'adjacency.area-of-name': { readonly type: FeatureType }
  'adjacency.river-ends': Nothing
  'adjacency.shore-moves': Nothing
  /** `sideDegrees`: square to the river, towards the place. `isOther`: than the text says. */
  'side.measured': OnSide & { readonly sideDegrees: number; readonly isOther: boolean }
  /** By the flow. */
  'side.bank': OnSide & { readonly bank: 'left' | 'right'; readonly isOther: boolean }
  /** `known`: how well the line and the place are. */
  'side.too-near': FromRiver & { readonly known: Length }
  'side.both': FromRiver
  'side.unclear': { readonly subject: NamedPlace; readonly river: NamedPlace; readonly stated: string }
  /** Of a shore, a coast or a border. */
  'side.shore': OnShore & { readonly sideDegrees: number }
  'side.shore-unclear': OnShore
  'side.flow-unknown': { readonly river: NamedPlace }
  /** Along the drawn line. */
  'stream.measured': OfTwo & { readonly measured: Length; readonly isUpstream: boolean }
  'stream.too-near': OfTwo & { readonly known: Length }
  'stream.no-river': OfTwo
  /** From where the river ends. */
  'mouth.measured': { readonly river: NamedPlace; readonly water: NamedPlace; readonly away: Length }
  'opposite.apart': Apart
  'opposite.water': Nothing
  'between.measured': {
    readonly subject: NamedPlace
    readonly first: NamedPlace
    readonly second: NamedPlace
    readonly toFirst: Length
    readonly toSecond: Length
    readonly apart: Length
    readonly isBetween: boolean
  }
  /** The way over the place is longer than the straight line, and not long enough to be wrong. */
  'between.aside': { readonly isRoad: boolean }
  'between.too-coarse': { readonly first: NamedPlace; readonly second: NamedPlace }
  'area.measured': { readonly subject: NamedPlace; readonly drawn: Length; readonly stated: string }
  'area.mixed-units': Nothing
  /** The whole is smaller than what the text says of a part. */
  'area.of-part': { readonly area: NamedPlace; readonly drawn: Length; readonly stated: string }
  /** From end to end. */
  'area.length': { readonly subject: NamedPlace; readonly drawn: Length; readonly stated: string }
  'coordinates.within': { readonly subject: NamedPlace; readonly away: Length }
  'coordinates.off': { readonly subject: NamedPlace; readonly away: Length }
  'coordinates.swapped': Nothing
  'coordinates.east-west': Nothing
  'coordinates.north-south': Nothing
  /** There is no such point. */
  'coordinates.impossible': { readonly fault: 'latitude' | 'longitude' | 'axes' | 'sixtieths' }
}

/** Lines between areas, and which side of them something lies on. */
export interface BorderMessages {
  'border.touches': OfTwo
  /** `neighbours`: what the subject borders on land; empty where too many to name, or none. */
  'border.apart': Apart & { readonly neighbours: readonly NamedPlace[] }
  'border.claimed': OfTwo
  /** The day is before the borders of today. */
  'border.of-today': OfTwo
  /** They face each other across water. */
  'border.at-sea': OfTwo
  'border.on-side': InArea
  /** `actual`: where it lies instead. */
  'border.other-side': InArea & { readonly actual: NamedPlace | null }
  /** `own`: the country that it lies in. */
  'border.direction': { readonly subject: NamedPlace; readonly own: NamedPlace; readonly stated: string }
  'border.side-unclear': InArea
  /** A place of the same name lies on that side. */
  'border.side-namesake': InArea
  'border.length': OfTwo & { readonly drawn: Length; readonly stated: string }
}

/** `actual`: the seas that it lies on instead. */
interface ElsewhereAtSea {
  readonly subject: NamedPlace
  readonly sea: NamedPlace
  readonly actual: readonly NamedPlace[]
}

export interface SeaMessages {
  'sea.coast-unknown': { readonly subject: NamedPlace }
  'sea.landlocked': { readonly subject: NamedPlace; readonly country: NamedPlace }
  'sea.coast': { readonly subject: NamedPlace; readonly country: NamedPlace; readonly measured: Length }
  'sea.which': { readonly sea: NamedPlace }
  'sea.on': { readonly subject: NamedPlace; readonly sea: NamedPlace }
  'sea.other': ElsewhereAtSea
  /** Too near to where one sea ends and another begins. */
  'sea.near-limit': { readonly subject: NamedPlace; readonly sea: NamedPlace }
  /** On water of the sea too narrow to be called so: an estuary, a lagoon. */
  'sea.inlet': { readonly subject: NamedPlace; readonly sea: NamedPlace }
  'sea.country-on': { readonly subject: NamedPlace; readonly sea: NamedPlace }
  'sea.country-not-on': ElsewhereAtSea
  'sea.river-into': { readonly subject: NamedPlace; readonly sea: NamedPlace }
  'sea.river-elsewhere': ElsewhereAtSea
}

/** Halves of the earth, coasts of countries. */
export interface EarthMessages {
  /** `half`: the point of the compass that the half lies towards. */
  'earth.half': { readonly subject: NamedPlace; readonly half: 'N' | 'E' | 'S' | 'W'; readonly degrees: number }
  /** Parts of it lie in either half. */
  'earth.both-halves': { readonly subject: NamedPlace }
  'earth.landlocked': { readonly subject: NamedPlace }
  'earth.on-coast': { readonly subject: NamedPlace }
  /** `land`: what is another country today; `until`: ISO day before which it, and its coast, were part of the subject. */
  'earth.coast-then': { readonly subject: NamedPlace; readonly land: NamedPlace; readonly until: string }
}
