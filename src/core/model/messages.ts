/** Every message there is, with the values that stand in it. A language has a wording for each (src/lang). */
import type { FeatureType } from './features.ts'
import type { PartialDate } from './text.ts'
import type { LengthUnit } from './units.ts'
import type { Length, LengthSpan, NamedHolder, NamedPlace, Nothing } from './values.ts'
import type {
  ControlMessages,
  DrawnMessages,
  ForceMessages,
  FrontMessages,
  IdentityMessages,
} from './messages/control.ts'
import type {
  BorderMessages,
  DirectionMessages,
  DistanceMessages,
  EarthMessages,
  GroundMessages,
  PlaceMessages,
  SeaMessages,
  Sourced,
} from './messages/ground.ts'

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
  /** Nobody said how it is written; `format`: a name, "HTML". */
  'draft.read-as': { readonly format: string }
  'draft.seems-markup': { readonly format: string }
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
