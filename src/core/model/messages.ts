/** Every message there is, with the values that stand in it. A language has a wording for each (src/lang). */
import type { FeatureType } from './features.ts'
import type { Basis, ControlStatus } from './ground.ts'
import type { PartialDate } from './text.ts'
import type { LengthUnit } from './units.ts'
import type { Length, LengthSpan, NamedHolder, NamedLine, NamedPlace, Nothing, Reported } from './values.ts'

/** Who says so of a record of control: its basis, and its source in short. */
interface Sourced {
  readonly basis: Basis
  readonly source: string
}

interface OfTwo {
  readonly subject: NamedPlace
  readonly reference: NamedPlace
}

interface InArea {
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

interface DistanceMessages {
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

interface DirectionMessages {
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

interface PlaceMessages {
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

interface GroundMessages {
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
interface BorderMessages {
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

interface SeaMessages {
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
interface EarthMessages {
  /** `half`: the point of the compass that the half lies towards. */
  'earth.half': { readonly subject: NamedPlace; readonly half: 'N' | 'E' | 'S' | 'W'; readonly degrees: number }
  /** Parts of it lie in either half. */
  'earth.both-halves': { readonly subject: NamedPlace }
  'earth.landlocked': { readonly subject: NamedPlace }
  'earth.on-coast': { readonly subject: NamedPlace }
  /** `land`: what is another country today; `until`: ISO day before which it, and its coast, were part of the subject. */
  'earth.coast-then': { readonly subject: NamedPlace; readonly land: NamedPlace; readonly until: string }
}

interface IdentityMessages {
  'capital.of': InArea
  'capital.of-no-such': { readonly subject: NamedPlace }
  'capital.unknown': { readonly area: NamedPlace }
  'capital.far': InArea
  /** `own`: what the subject is the capital of. */
  'capital.other': InArea & { readonly seat: NamedPlace; readonly own: readonly NamedPlace[] }
  'capital.disputed': InArea
  'capital.of-none': { readonly subject: NamedPlace }
  /** `area`: the province named before; `own`: its own. */
  'capital.of-other': InArea & { readonly own: NamedPlace }
  /** A seat of the government that is not the capital by law. */
  'capital.seat': InArea
  /** `until`: ISO day on which it ceased to be. */
  'capital.then': InArea & { readonly until: string }
  'capital.uncertain': InArea
  /** `word`: as the draft calls it. */
  'type.agrees': { readonly subject: NamedPlace; readonly word: string }
  'type.differs': { readonly subject: NamedPlace; readonly type: FeatureType; readonly word: string }
  /** `size`: what an adjective says of it. */
  'type.size': {
    readonly subject: NamedPlace
    readonly word: string
    readonly size: 'small' | 'large' | null
    readonly people: number
  }
  'type.size-open': {
    readonly subject: NamedPlace
    readonly word: string
    readonly size: 'small' | 'large' | null
    readonly people: number
  }
  'type.unchecked': { readonly word: string }
  'type.perhaps': { readonly subject: NamedPlace; readonly type: FeatureType; readonly word: string }
}

interface ControlMessages {
  /** `since`: the first day of the hold, where another's before it is known. */
  'control.held': Sourced & {
    readonly place: NamedPlace
    readonly holder: NamedHolder
    readonly day: string
    readonly since: PartialDate | null
  }
  'control.contested': Sourced & { readonly place: NamedPlace; readonly day: string }
  'control.taken': {
    readonly place: NamedPlace
    readonly holder: NamedHolder
    readonly day: string
    readonly basis: Basis
    readonly source: string
  }
  'control.held-until': Sourced & { readonly place: NamedPlace; readonly holder: NamedHolder; readonly day: string }
  /** Of the claim's own day; null: contested. */
  'control.that-day': Sourced & { readonly holder: NamedHolder | null; readonly day: string }
  'control.text-says': { readonly holder: NamedHolder }
  'control.text-taken': { readonly day: string }
  'control.text-lost': { readonly day: string }
  'control.no-record': { readonly place: NamedPlace; readonly day: string }
  'control.period-unknown': { readonly holder: NamedHolder; readonly place: NamedPlace; readonly period: PartialDate }
  'control.no-pack': { readonly place: NamedPlace }
  'control.no-side': { readonly holder: NamedHolder }
  'control.no-place': { readonly place: NamedPlace }
  'control.no-day': { readonly place: NamedPlace }
  'control.outside-days': {
    readonly place: NamedPlace
    readonly from: string
    readonly to: string
    readonly date: PartialDate
  }
  'control.text-no-day': Nothing
  'control.taken-when': Nothing
  'control.lost-when': { readonly holder: NamedHolder; readonly place: NamedPlace }
  'control.sources-differ': Nothing
}

/** Of a map that somebody has drawn. */
interface OnMap {
  readonly place: NamedPlace
  readonly day: string
  readonly source: string
  /** From the edge of the area; null: no edge near. */
  readonly edge: Length | null
}

interface DrawnMessages {
  'map.in-no-area': OnMap
  'map.outside': OnMap & { readonly holder: NamedHolder }
  'map.several-sides': OnMap
  /** `label`: what the map calls the area. */
  'map.in-area': OnMap & { readonly status: ControlStatus; readonly holder: NamedHolder; readonly label: string | null }
  'map.near-edge': { readonly sharp: Length }
  'map.holder-not-drawn': Nothing
  'map.either': { readonly day: string }
  /** `days`: by which the map is earlier than the draft's day; below 0: later. */
  'map.other-day': { readonly days: number; readonly day: string }
  'map.so-before': Nothing
}

interface FrontMessages {
  /** `front`: the day of the front measured to; `asked`: the draft's, where that is another. */
  'front.measured': {
    readonly place: NamedPlace
    readonly measured: Length
    readonly stated: string
    readonly front: string
    readonly asked: string | null
    readonly source: string
  }
  'front.too-sharp': { readonly sharp: Length }
  'front.direction': { readonly bearingDegrees: number }
  'front.no-day': { readonly place: NamedPlace }
  'front.not-drawn': { readonly place: NamedPlace; readonly day: string }
}

/** Where reports put a force on that day. */
interface OfReports {
  readonly place: NamedPlace
  readonly holder: NamedHolder
  readonly day: string
  readonly stated: string
  readonly reports: readonly Reported[]
}

interface ForceMessages {
  'reports.agree': OfReports
  'reports.differ': OfReports
  'reports.split': OfReports
  /** The text sets a limit that is far wider than what is reported. */
  'reports.wide': Nothing
  'reports.no-direction': Nothing
  'reports.direction-differs': Nothing
  'reports.others-of-side': Nothing
  /** Reports of the day before or after fit. */
  'reports.other-day': { readonly reports: readonly Reported[] }
  'reports.held-then': { readonly place: NamedPlace; readonly day: string }
  /** `holder` null: the map tells no sides. */
  'force.front': {
    readonly place: NamedPlace
    readonly holder: NamedHolder | null
    readonly measured: Length
    readonly sharp: Length
    readonly front: string
    readonly asked: string | null
    readonly source: string
  }
  'force.too-coarse': Nothing
  'force.unknown-between': Nothing
  /** What is said may lie beyond the ground that the pack covers. */
  'force.edge-of-map': Nothing
}

interface DraftMessages {
  /** `right`: the first figure in the unit of the second. */
  'conversion.agrees': { readonly first: string; readonly right: LengthSpan }
  'conversion.differs': { readonly first: string; readonly right: LengthSpan; readonly second: string }
  /** `moving`: of one force on one day. */
  'consistency.clash': { readonly first: string; readonly second: string; readonly moving: boolean }
  'consistency.two-units': Nothing
  'consistency.another-place': Nothing
  'draft.no-pack': Nothing
  'draft.outside-packs': Nothing
  /** `words`: what the draft says of a day that cannot be told: "on Sunday"; null: nothing. */
  'draft.no-date': { readonly words: string | null; readonly from: string; readonly to: string }
  'draft.before-data': { readonly date: PartialDate; readonly from: string }
  'draft.after-data': { readonly date: PartialDate; readonly to: string }
  /** Counted from 1; null: the whole draft. `language`: ISO 639; "mul" where no list knows it. */
  'draft.unread': {
    readonly paragraphs: { readonly first: number; readonly last: number } | null
    readonly language: string
  }
  /** `line` null: of a Word document. `fault`: in English, for whoever wrote the comment. */
  'draft.comment-unusable': { readonly line: number | null; readonly fault: string }
  'draft.comment-needless': { readonly line: number | null; readonly name: string }
  /** A fault of the file, in English. */
  'draft.source': { readonly fault: string }
}

interface StyleMessages {
  'style.unit-first': { readonly unit: LengthUnit }
  'style.both-units': Nothing
  'style.no-conversion': Nothing
  'style.rounding': { readonly figure: string }
  'style.word': { readonly word: string }
}

interface NoteMessages {
  'note.record': Sourced & { readonly place: NamedPlace; readonly holder: NamedHolder; readonly day: string }
  /** `figures`: in the words of the data. */
  'note.event': { readonly day: string; readonly figures: string }
  'note.captured': {
    readonly place: NamedPlace
    readonly reference: NamedPlace
    readonly day: string
    readonly isLost: boolean
    readonly measured: Length
    readonly known: Length
    readonly press: Length | null
  }
  /** `note`: in the words of the data. */
  'note.place': { readonly place: NamedPlace; readonly note: string }
  'note.located': {
    readonly name: string
    readonly claims: number
    readonly lat: number
    readonly lon: number
    readonly radius: Length
    readonly by: 'wording' | 'practice'
  }
}

interface ToleranceMessages {
  'tolerance.distance': { readonly stated: string; readonly loose: LengthSpan; readonly wrong: LengthSpan }
  'tolerance.maybe-road': Nothing
  'tolerance.strict': { readonly span: LengthSpan }
  'tolerance.direction': { readonly stated: string; readonly loose: number; readonly wrong: number }
  'tolerance.outline': { readonly edge: Length }
  'tolerance.line': { readonly near: Length; readonly drawn: Length; readonly line: 'line' | 'coast' }
  'tolerance.bank': { readonly known: Length }
  'tolerance.stream': { readonly known: Length }
  'tolerance.near': { readonly near: Length; readonly far: Length }
  'tolerance.opposite': { readonly near: Length; readonly far: Length }
  'tolerance.border': { readonly near: Length }
  'tolerance.side': { readonly near: Length }
  'tolerance.sea': { readonly near: Length }
  /** Lines are the longer, the finer they are measured. */
  'tolerance.scale': Nothing
  'tolerance.between': { readonly place: NamedPlace; readonly longer: number }
  'tolerance.midway': { readonly share: number }
  'tolerance.area': { readonly share: number; readonly source: string }
  'tolerance.coordinates': { readonly digits: Length; readonly size: Length; readonly known: Length }
  'tolerance.conversion': Nothing
  'tolerance.control': Nothing
  'tolerance.drawn': Nothing
  'tolerance.front': Nothing
  'tolerance.reports': Nothing
  'tolerance.clash-length': Nothing
  'tolerance.clash-direction': Nothing
  'tolerance.clash-position': Nothing
}

interface ReasonMessages {
  'reason.type': { readonly type: FeatureType }
  'reason.capital': Nothing
  'reason.spelling': { readonly place: NamedPlace }
  'reason.in': { readonly place: NamedPlace }
  'reason.near': { readonly place: NamedPlace; readonly away: Length }
  'reason.named-after': Nothing
  'reason.capital-of-last': Nothing
  'reason.equal': Nothing
  'reason.only': Nothing
  'reason.prominent': Nothing
  'reason.chosen': Nothing
  'reason.similar': Nothing
}

interface FixMessages {
  'fix.replace': { readonly before: string; readonly after: string }
}

export interface MessageValues
  extends
    DistanceMessages,
    DirectionMessages,
    PlaceMessages,
    GroundMessages,
    BorderMessages,
    SeaMessages,
    EarthMessages,
    IdentityMessages,
    ControlMessages,
    DrawnMessages,
    FrontMessages,
    ForceMessages,
    DraftMessages,
    StyleMessages,
    NoteMessages,
    ToleranceMessages,
    ReasonMessages,
    FixMessages {}
