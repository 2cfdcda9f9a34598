/** Values for every message: the compiler holds that none is left out. */
import type { MessageId, MessageValues, NamedHolder, NamedPlace, Said } from '../../src/core/model.ts'

const raqqa: NamedPlace = { name: 'Raqqa', nameAr: 'الرقة', type: 'city', country: null }
const small: NamedPlace = { name: 'Sluysville', nameAr: null, type: 'village', country: null }
const hama: NamedPlace = { name: 'Hama Governorate', nameAr: 'محافظة حماة', type: 'province', country: null }
const syria: NamedPlace = { name: 'Syria', nameAr: 'سوريا', type: 'country', country: 'SY' }
const chad: NamedPlace = { name: 'Chad', nameAr: null, type: 'country', country: 'TD' }
const iraq: NamedPlace = { name: 'Iraq', nameAr: null, type: 'country', country: 'IQ' }
const emirates: NamedPlace = { name: 'United Arab Emirates', nameAr: null, type: 'country', country: 'AE' }
const redSea: NamedPlace = { name: 'Red Sea', nameAr: null, type: 'sea', country: null }
const lake: NamedPlace = { name: 'Lake Chad', nameAr: null, type: 'lake', country: null }
const river: NamedPlace = { name: 'Euphrates', nameAr: null, type: 'river', country: null }
const isis: NamedHolder = { id: 'isis', en: 'Islamic State', ar: 'تنظيم الدولة' }
const own: NamedHolder = { id: 'own-1', en: 'Sluys Guard', ar: null }

const km = (value: number) => ({ metres: value * 1000, unit: 'km' }) as const
const span = { low: 20_000, high: 46_000, unit: 'km' } as const
const open = { low: 20_000, high: null, unit: 'mi' } as const
const upTo = { low: 0, high: 1609.344, unit: 'mi' } as const
const stated = '45km'
const source = { basis: 'reported', source: 'SANA' } as const
const inferred = { basis: 'inferred', source: 'UCDP' } as const
const two = { subject: raqqa, reference: small }
const inArea = { subject: raqqa, area: hama }
const onMap = { place: raqqa, day: '2025-10-26', source: 'DeepState', edge: km(1.2) }
const nothing = [{}] as const

export const samples: { readonly [Id in MessageId]: readonly [MessageValues[Id], ...MessageValues[Id][]] } = {
  'distance.measured': [
    { subject: raqqa, reference: { place: small, line: null }, measured: km(45.5), stated, factor: null },
    { subject: small, reference: { place: syria, line: 'border' }, measured: km(0.4), stated, factor: 3.2 },
    { subject: small, reference: { place: lake, line: 'shore' }, measured: km(120), stated, factor: 0.66 },
    { subject: raqqa, reference: { place: river, line: 'bank' }, measured: km(4), stated, factor: 1.85 },
  ],
  'distance.road-longer': nothing,
  'distance.maybe-road': nothing,
  'distance.other-unit': [{ measured: km(87) }],
  'distance.usual': [
    { stated, span },
    { stated, span: open },
  ],
  'distance.widest': [{ stated, span: upTo }],
  'distance.by-the-word': [{ stated, span: { ...span, low: 46_000 } }],
  'distance.too-coarse': [{ ...two, measured: km(40), known: km(30) }],
  'distance.territory': [
    { place: raqqa, measured: km(3) },
    { place: raqqa, measured: null },
  ],
  'distance.sea-unknown': [{ subject: raqqa, sea: redSea }],
  'distance.other-coast': [{ subject: raqqa, sea: redSea, measured: km(33) }],
  'distance.along-river': [{ ...two, measured: km(33) }],
  'direction.measured': [
    { ...two, bearingDegrees: 241, stated: 'north', off: 119 },
    { subject: small, reference: iraq, bearingDegrees: 359.9, stated: 'north', off: null },
  ],
  'direction.between-parts': nothing,
  'direction.usual': [{ degrees: 52.2 }],
  'direction.no-line': [{ place: river }],
  'place.unknown': [{ name: 'Krynky' }],
  'place.unknown-subject': [{ name: 'Krynky' }],
  'place.none-fits': [{ name: 'Tabqa', text: 'Tabqa oilfield' }],
  'place.unnamed': [{ text: 'the base' }],
  'place.no-reference': nothing,
  'place.no-subject': nothing,
  'place.moving': nothing,
  'place.far': [{ place: river, away: km(1200) }],
  'place.another-meant': nothing,
  'place.itself': [{ place: small }],
  'place.one': [{ one: 'Tabqa', other: 'Al-Thawrah', place: small }],
  'place.left-out': nothing,
  'place.other-reading': [{ place: chad }],
  'place.all-same': nothing,
  'place.none-of': [{ count: 2 }, { count: 7 }],
  'place.some-of': [
    { fitting: 1, count: 2 },
    { fitting: 3, count: 12 },
  ],
  'place.no-outline': [{ place: emirates }],
  'place.no-line': [{ place: null }, { place: chad }],
  'words.not-understood': [{ text: 'the fabled' }],
  'words.not-asserted': [{ text: 'the fabled' }],
  'kind.not-judged': nothing,
  'containment.inside': [inArea, { subject: small, area: chad }, { subject: small, area: emirates }],
  'containment.outside': [
    { ...inArea, outside: km(30), actual: null },
    { ...inArea, outside: km(30), actual: syria },
  ],
  'containment.part': [{ ...inArea, bearingDegrees: 351, stated: 'southern' }],
  'containment.part-unclear': [{ ...inArea, stated: 'northern' }],
  'containment.edge': [inArea],
  'containment.not-held': [
    { ...inArea, actual: null },
    { ...inArea, actual: iraq },
  ],
  'containment.another': [inArea],
  'adjacency.measured': [{ subject: raqqa, line: { place: chad, line: 'coast' }, measured: km(3) }],
  'adjacency.area-of-name': [{ type: 'province' }],
  'adjacency.river-ends': nothing,
  'adjacency.shore-moves': nothing,
  'border.touches': [{ subject: syria, reference: iraq }],
  'border.apart': [{ subject: syria, reference: chad, apart: km(1500) }],
  'sea.coast-unknown': [{ subject: small }],
  'sea.landlocked': [{ subject: small, country: chad }],
  'sea.coast': [{ subject: small, country: emirates, measured: km(3) }],
  'sea.which': [{ sea: redSea }],
  'opposite.apart': [{ ...two, apart: km(4) }],
  'opposite.water': nothing,
  'between.measured': [
    { subject: small, first: raqqa, second: hama, toFirst: km(3), toSecond: km(4), apart: km(6), isBetween: true },
    { subject: small, first: raqqa, second: hama, toFirst: km(3), toSecond: km(4), apart: km(1), isBetween: false },
  ],
  'between.too-coarse': [{ first: raqqa, second: hama }],
  'area.measured': [{ subject: syria, drawn: { metres: 185e9, unit: 'km2' }, stated: '1,000 sq mi' }],
  'area.mixed-units': nothing,
  'coordinates.within': [{ subject: raqqa, away: { metres: 300, unit: 'm' } }],
  'coordinates.off': [{ subject: raqqa, away: km(40) }],
  'coordinates.swapped': nothing,
  'coordinates.east-west': nothing,
  'coordinates.north-south': nothing,
  'capital.of': [{ subject: small, area: syria }],
  'capital.of-no-such': [{ subject: small }],
  'capital.unknown': [{ area: emirates }],
  'capital.far': [inArea],
  'capital.other': [
    { ...inArea, seat: small, own: [] },
    { ...inArea, seat: small, own: [syria, chad] },
  ],
  'type.agrees': [{ subject: raqqa, word: 'town' }],
  'type.differs': [{ subject: small, type: 'airbase', word: 'oilfield' }],
  'type.perhaps': [{ subject: small, type: 'town', word: 'airport' }],
  'control.held': [
    { ...source, place: raqqa, holder: isis, day: '2016-06-01', since: null },
    { ...inferred, place: small, holder: own, day: '2016-06-22', since: '2014-01-14' },
  ],
  'control.contested': [{ ...source, place: raqqa, day: '2016-06-22' }],
  'control.taken': [{ ...source, place: raqqa, holder: isis, day: '2016-06-22' }],
  'control.held-until': [{ ...source, place: raqqa, holder: isis, day: '2016-06-22' }],
  'control.that-day': [
    { ...source, holder: null, day: '2016-06-22' },
    { ...source, holder: own, day: '2016-06-22' },
  ],
  'control.text-says': [{ holder: isis }],
  'control.text-taken': [{ day: '2016-06-22' }],
  'control.text-lost': [{ day: '2016-06-22' }],
  'control.no-record': [{ place: raqqa, day: '2016-06-22' }],
  'control.period-unknown': [{ holder: isis, place: raqqa, period: '2016-06' }],
  'control.no-pack': [{ place: raqqa }],
  'control.no-side': [{ holder: own }],
  'control.no-place': [{ place: raqqa }],
  'control.no-day': [{ place: raqqa }],
  'control.outside-days': [{ place: raqqa, from: '2016-06-01', to: '2016-06-22', date: '2017' }],
  'control.text-no-day': nothing,
  'control.taken-when': nothing,
  'control.lost-when': [{ holder: isis, place: raqqa }],
  'control.sources-differ': nothing,
  'map.in-no-area': [{ ...onMap, edge: null }],
  'map.outside': [{ ...onMap, holder: isis }],
  'map.several-sides': [onMap],
  'map.in-area': [
    { ...onMap, status: 'held', holder: isis, label: null },
    { ...onMap, status: 'contested', holder: isis, label: '20 Jun / IS' },
    { ...onMap, status: 'claimed', holder: own, label: null },
    { ...onMap, status: 'liberated', holder: own, label: null },
    { ...onMap, status: 'unknown', holder: own, label: null },
  ],
  'map.near-edge': [{ sharp: km(3) }],
  'map.holder-not-drawn': nothing,
  'map.either': [{ day: '2016-06-22' }],
  'map.other-day': [
    { days: 1, day: '2016-06-22' },
    { days: 2, day: '2016-06-22' },
    { days: -5, day: '2016-06-22' },
    { days: 14, day: '2016-06-22' },
  ],
  'map.so-before': nothing,
  'front.measured': [
    { place: raqqa, measured: km(12), stated, front: '2025-10-26', asked: null, source: 'DeepState' },
    { place: small, measured: km(12), stated, front: '2025-10-26', asked: '2025-10-28', source: 'DeepState' },
  ],
  'front.too-sharp': [{ sharp: km(10) }],
  'front.direction': [{ bearingDegrees: 91 }],
  'front.no-day': [{ place: raqqa }],
  'front.not-drawn': [{ place: raqqa, day: '2025-10-26' }],
  'conversion.agrees': [{ first: stated, right: { low: 45_000, high: 45_000, unit: 'mi' } }],
  'conversion.differs': [{ first: '10 to 15 km', right: { low: 10_000, high: 15_000, unit: 'mi' }, second: '20 mi' }],
  'consistency.clash': [
    { first: '45km', second: '90km', moving: false },
    { first: '45km', second: '90km', moving: true },
  ],
  'consistency.two-units': nothing,
  'consistency.another-place': nothing,
  'draft.no-pack': nothing,
  'draft.outside-packs': nothing,
  'draft.no-date': [
    { words: null, from: '2016-06-01', to: '2016-06-22' },
    { words: 'Sunday', from: '2016-06-01', to: '2016-06-22' },
  ],
  'draft.before-data': [{ date: '2015', from: '2016-06-01' }],
  'draft.after-data': [{ date: '2017-02', to: '2016-06-22' }],
  'draft.unread': [
    { paragraphs: null, language: 'de' },
    { paragraphs: { first: 2, last: 2 }, language: 'de' },
    { paragraphs: { first: 2, last: 4 }, language: 'uk' },
    { paragraphs: null, language: 'mul' },
  ],
  'draft.comment-unusable': [
    { line: 3, fault: 'xyz' },
    { line: null, fault: 'xyz.' },
  ],
  'draft.comment-needless': [{ line: 3, name: 'disable' }],
  'draft.source': [{ fault: 'xyz' }],
  'style.unit-first': [{ unit: 'km' }, { unit: 'mi' }],
  'style.both-units': nothing,
  'style.no-conversion': nothing,
  'style.rounding': [{ figure: '30' }],
  'style.word': [{ word: 'Raqqa' }],
  'note.record': [
    { ...source, place: raqqa, holder: isis, day: '2016-06-01' },
    { ...inferred, place: raqqa, holder: own, day: '2016-06-01' },
  ],
  'note.event': [{ day: '2016-06-19', figures: '20 km' }],
  'note.captured': [
    { place: small, reference: raqqa, day: '2016-06-19', isLost: false, measured: km(9), known: km(2), press: km(12) },
    { place: small, reference: raqqa, day: '2016-06-19', isLost: true, measured: km(9), known: km(2), press: null },
  ],
  'note.place': [{ place: small, note: '525 km2' }],
  'note.located': [
    { name: 'Krynky', claims: 1, lat: 35.9, lon: 39, radius: km(3), by: 'wording' },
    { name: 'Krynky', claims: 2, lat: 35.9, lon: 39, radius: km(3), by: 'practice' },
    { name: 'Krynky', claims: 12, lat: 35.9, lon: 39, radius: km(3), by: 'practice' },
  ],
  'tolerance.distance': [{ stated, loose: span, wrong: { ...span, low: 0 } }],
  'tolerance.maybe-road': nothing,
  'tolerance.strict': [{ span }],
  'tolerance.direction': [{ stated: 'north', loose: 45, wrong: 52.2 }],
  'tolerance.outline': [{ edge: km(3) }],
  'tolerance.line': [
    { near: km(5), drawn: km(2), line: 'line' },
    { near: km(5), drawn: km(2), line: 'coast' },
  ],
  'tolerance.opposite': [{ near: km(15), far: km(60) }],
  'tolerance.border': [{ near: km(9) }],
  'tolerance.between': [{ place: small, longer: 0.25 }],
  'tolerance.midway': [{ share: 0.1 }],
  'tolerance.area': [{ share: 0.2, source: 'Natural Earth' }],
  'tolerance.coordinates': [{ digits: { metres: 11, unit: 'm' }, size: km(4), known: km(1) }],
  'tolerance.conversion': nothing,
  'tolerance.control': nothing,
  'tolerance.drawn': nothing,
  'tolerance.front': nothing,
  'tolerance.clash-length': nothing,
  'tolerance.clash-direction': nothing,
  'tolerance.clash-position': nothing,
  'reason.type': [{ type: 'airbase' }, { type: 'town' }],
  'reason.capital': nothing,
  'reason.spelling': [{ place: raqqa }],
  'reason.in': [{ place: syria }, { place: chad }, { place: hama }],
  'reason.near': [{ place: raqqa, away: km(12) }],
  'reason.named-after': nothing,
  'reason.capital-of-last': nothing,
  'reason.equal': nothing,
  'reason.only': nothing,
  'reason.prominent': nothing,
  'reason.chosen': nothing,
  'reason.similar': nothing,
  'fix.replace': [{ before: '45', after: '28' }],
}

export const allSaid: readonly Said[] = Object.entries(samples).flatMap(([messageId, all]) =>
  all.map((values) => ({ messageId, values }) as Said),
)
