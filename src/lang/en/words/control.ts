/** Who held what, by records and by maps; and what is said of a draft as a whole. */
import type { Basis, ControlStatus, Length } from '../../../core/model.ts'
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { Place, count, day, direction, ended, holder, length, place, quote, speech } from './say.ts'

const bases: Readonly<Record<Basis, string>> = {
  reported: 'reported',
  inferred: 'inferred',
  baseline: 'from before',
  weak: 'weakly sourced',
}

const by = ({ basis, source }: { readonly basis: Basis; readonly source: string }): string =>
  ` (${bases[basis]}: ${source})`

const statuses: Readonly<Record<ControlStatus, string>> = {
  held: 'held by',
  claimed: 'claimed by',
  contested: 'contested',
  liberated: 'taken back by',
  unknown: 'of unknown status',
}

/** " (DeepState, 26 October 2025), 1.2 km from its edge" */
const map = ({ source, day: on, edge }: { source: string; day: string; edge: Length | null }): string =>
  ` (${source}, ${day(on)})${edge ? `, ${length(edge)} from its edge` : ''}`

export const control: Wordings<OfFamily<'control' | 'map' | 'front'>> = {
  'control.held': ({ place: of, holder: who, day: on, since, ...source }) =>
    `${Place(of)} was held by ${holder(who)} on ${day(on)}${since ? `, since ${day(since)}` : ''}${by(source)}.`,
  'control.contested': ({ place: of, day: on, ...source }) => `${Place(of)} was contested on ${day(on)}${by(source)}.`,
  'control.taken': ({ place: of, holder: who, day: on, ...source }) =>
    `${Place(of)} was taken by ${holder(who)} on ${day(on)}${by(source)}.`,
  'control.held-until': ({ place: of, holder: who, day: on, ...source }) =>
    `${Place(of)} was held by ${holder(who)} until ${day(on)}${by(source)}.`,
  'control.that-day': ({ holder: who, day: on, ...source }) =>
    `On ${day(on)} it was ${who ? `held by ${holder(who)}` : 'contested'}${by(source)}.`,
  'control.text-says': ({ holder: who }) => `The text says ${holder(who)}.`,
  'control.text-taken': ({ day: on }) => `The text says that it was taken on ${day(on)}.`,
  'control.text-lost': ({ day: on }) => `The text says that it was lost on ${day(on)}.`,
  'control.no-record': ({ place: of, day: on }) => `The data does not say who held ${place(of)} on ${day(on)}.`,
  'control.period-unknown': ({ holder: who, place: of, period }) =>
    `The data does not show that ${holder(who)} held ${place(of)} in ${day(period)}, and the text names no day.`,
  'control.no-pack': ({ place: of }) => `No theatre pack covers ${place(of)}, so who held it cannot be checked.`,
  'control.no-side': ({ holder: who }) => `The theatre pack knows no side called ${quote(holder(who))}.`,
  'control.no-place': ({ place: of }) => `The theatre pack does not say who held ${place(of)}.`,
  'control.no-day': ({ place: of }) =>
    `Who held ${place(of)} depends on the day: set the day of reporting, or name the day in the text.`,
  'control.outside-days': ({ place: of, from, to, date }) =>
    `The theatre pack says who held ${place(of)} from ${day(from)} to ${day(to)}; the text is about ${day(date)}.`,
  'control.text-no-day': () => 'The text does not say when it was taken.',
  'control.taken-when': () => 'When it was taken is not in the data.',
  'control.lost-when': ({ holder: who, place: of }) => `When ${holder(who)} lost ${place(of)} is not in the data.`,
  'control.sources-differ': () => 'The sources differ.',
  'map.in-no-area': ({ place: of, ...from }) => `${Place(of)} is in no drawn area${map(from)}.`,
  'map.outside': ({ place: of, holder: who, ...from }) =>
    `${Place(of)} is outside the drawn areas, on ground held by ${holder(who)}${map(from)}.`,
  'map.several-sides': ({ place: of, ...from }) => `${Place(of)} is in drawn areas of different sides${map(from)}.`,
  'map.in-area': ({ place: of, status, holder: who, label, ...from }) =>
    `${Place(of)} is in an area${label ? ` ${quote(label)}` : ''} drawn as ${statuses[status]}` +
    `${status === 'contested' || status === 'unknown' ? '' : ` ${holder(who)}`}${map(from)}.`,
  'map.near-edge': ({ sharp }) => `The edge of the area is only known to within ${length(sharp)}.`,
  'map.holder-not-drawn': () => 'Who holds it is not drawn.',
  'map.either': ({ day: on }) => `On ${day(on)} either may be true.`,
  'map.other-day': ({ days, day: on }) =>
    `The map is ${count(Math.abs(days), 'day')} ${days > 0 ? 'earlier' : 'later'} than ${day(on)}.`,
  'map.so-before': () => 'It was so before:',
  'front.measured': ({ place: of, measured, stated, front, asked, source }) =>
    `${Place(of)} is ${length(measured)} from the front of ${day(front)}` +
    `${asked ? `, the drawn day nearest to ${day(asked)}` : ''} (${source}); the text says ${quote(stated)}.`,
  'front.too-sharp': ({ sharp }) => `The difference is less than the ${length(sharp)} to which the front is known.`,
  'front.direction': ({ bearingDegrees }) =>
    `Seen from the nearest point of the front it is ${direction(bearingDegrees)}.`,
  'front.no-day': ({ place: of }) =>
    `How far ${place(of)} was from the front depends on the day: set the day of reporting, or name the day in the text.`,
  'front.not-drawn': ({ place: of, day: on }) => `No map at hand draws the front near ${place(of)} on ${day(on)}.`,
}

const place0 = (line: number | null): string => (line === null ? 'A comment' : `Line ${line}`)

export const whole: Wordings<OfFamily<'draft' | 'note'>> = {
  'draft.no-pack': () => 'No theatre pack is loaded: places and distances are checked, who held what is not.',
  'draft.outside-packs': () =>
    'The theatre packs at hand are about other places: places and distances are checked, who held what is not.',
  'draft.no-date': ({ words, from, to }) =>
    `The draft has no day of reporting, so ${words ? `${quote(words)} cannot be dated and ` : ''}who held what is not ` +
    `checked. The data runs from ${day(from)} to ${day(to)}.`,
  'draft.before-data': ({ date, from }) =>
    `The draft is of ${day(date)}, and the data on who held what begins on ${day(from)}. Places and distances are checked.`,
  'draft.after-data': ({ date, to }) =>
    `The draft is of ${day(date)}, and the data on who held what ends on ${day(to)}. Places and distances are checked.`,
  'draft.unread': ({ paragraphs, language }) =>
    `${which(paragraphs)} in ${speech.tongue(language) ?? 'another language'}, which Groundline does not read: nothing in it ` +
    'was checked.',
  'draft.comment-unusable': ({ line, fault }) => `${place0(line)}: ${fault}${/[.?!]$/.test(fault) ? '' : '.'}`,
  'draft.comment-needless': ({ line, name }) => `${place0(line)}: groundline-${name} silences nothing here. Remove it.`,
  'draft.read-as': ({ format }) =>
    `Nothing says how this is written: it is read as ${format}, which it looks like. To have it read otherwise, say how ` +
    '(--input-format, in JSONL "format").',
  'draft.seems-markup': ({ format }) =>
    `This is read as plain text, though some of it looks like ${format}: claims with marks in them may be missed. If it ` +
    `is ${format}, say so (--input-format, in JSONL "format").`,
  'draft.source': ({ fault }) => ended(fault),
  'note.record': ({ place: of, holder: who, day: on, basis }) =>
    `${Place(of)}: ${holder(who)} from ${day(on)}${basis === 'reported' ? '' : ` (${bases[basis]})`}.`,
  'note.event': ({ day: on, figures }) => `${day(on)}: ${ended(figures)}`,
  'note.captured': ({ place: of, reference, day: on, isLost, measured, known, press }) =>
    `${Place(of)}, ${isLost ? 'lost' : 'seized'} on ${day(on)}, is ${length(measured)} from ${place(reference)} by its ` +
    `coordinates (known to ${length(known)})${press ? `, ${length(press)} by the press` : ''}.`,
  'note.place': ({ place: of, note }) => `${Place(of)}: ${note}${/[.?!]$/.test(note) ? '' : '.'}`,
  'note.located': ({ name, claims, lat, lon, radius, by: how }) =>
    `${claims === 1 ? 'What the text says about it puts' : `The ${claims} claims about it together put`} ${quote(name)} ` +
    `near ${lat.toFixed(3)}, ${lon.toFixed(3)}, in an area as large as a circle of ${length(radius)} radius` +
    `${how === 'practice' ? ', if the figures are read as loosely as figures are published' : ''}.`,
}

const which = (paragraphs: { readonly first: number; readonly last: number } | null): string =>
  paragraphs === null
    ? 'The draft is'
    : paragraphs.first === paragraphs.last
      ? `Paragraph ${paragraphs.first} is`
      : `Paragraphs ${paragraphs.first} to ${paragraphs.last} are`
