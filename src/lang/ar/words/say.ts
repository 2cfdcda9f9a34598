/** How Arabic says what stands in a message. Digits are Latin, as on the map; what is in another script keeps its direction. */
import type { Length, LengthSpan, NamedHolder, NamedLine, NamedPlace } from '../../../core/model.ts'
import { pointOf } from '../../engine/labels.ts'
import type { Share } from '../../engine/speech.ts'
import { inUnit, limitsIn, offBy, speechOf } from '../../engine/speech.ts'
import { points } from './names.ts'

export const speech = speechOf('ar-u-nu-latn')
export const { day, number } = speech

/** A piece of the draft, a name or a source within an Arabic sentence. */
export const own = (text: string): string => `\u2068${text}\u2069`
export const quote = (text: string): string => `«${own(text)}»`

/** By its Arabic name where it has one. */
export const place = ({ name, nameAr, country }: NamedPlace): string =>
  own(nameAr ?? (country === null ? null : speech.country(country)) ?? name)

export const places = (all: readonly NamedPlace[]): string => speech.list(all.map(place))

const lines: Readonly<Record<NonNullable<NamedLine['line']>, string>> = {
  border: 'حدود',
  coast: 'ساحل',
  bank: 'ضفة',
  front: 'الجبهة عند',
  shore: 'شاطئ',
}

export const line = ({ place: of, line: what }: NamedLine): string =>
  what === null ? place(of) : `${lines[what]} ${place(of)}`

export const holder = ({ en, ar }: NamedHolder): string => own(ar ?? en)

const units: Readonly<Record<Length['unit'], string>> = {
  km: 'كم',
  mi: 'ميل',
  nmi: 'ميل بحري',
  m: 'م',
  yd: 'ياردة',
  ft: 'قدم',
  km2: 'كم²',
  mi2: 'ميل مربع',
  m2: 'م²',
  ha: 'هكتار',
  acre: 'أكر',
}

/** A figure as a text states it: "45.5 كم" */
export const stated = (value: number, of: Length['unit']): string => `${number(value, 3)} ${units[of]}`

/** "45.5 كم" */
export function length(given: Length): string {
  const { value, decimals } = inUnit(given)
  return `${number(value, decimals)} ${units[given.unit]}`
}

/** "من 20 إلى 46 كم" */
export function span(given: LengthSpan): string {
  const [low, high] = limitsIn(given)
  const unit = units[given.unit]
  if (high === null) return `${number(low, 1)} ${unit} على الأقل`
  if (low === 0) return `${number(high, 1)} ${unit} على الأكثر`
  return low === high ? `${number(low, 1)} ${unit}` : `من ${number(low, 1)} إلى ${number(high, 1)} ${unit}`
}

const shares: Readonly<Record<Share, string>> = {
  tenth: 'العُشر',
  fifth: 'الخُمس',
  quarter: 'الربع',
  third: 'الثلث',
  half: 'النصف',
  'two-thirds': 'الثلثين',
  'three-quarters': 'ثلاثة أرباع',
}

/** "، أي أطول بنحو الخُمس"; '' where figure and ground meet. */
export function off(factor: number | null): string {
  const found = offBy(factor)
  if (!found) return ''
  if ('times' in found) return `، أي ${number(found.times, found.times < 10 ? 1 : 0)} ضعف المقيس`
  const share = found.share === null ? `${number(found.percent)}٪` : shares[found.share]
  return `، أي ${found.way === 'long' ? 'أطول' : 'أقصر'} بنحو ${share}`
}

/** "غرب جنوب غرب" */
export const direction = (degrees: number): string => pointOf(points, degrees)
export const degrees = (value: number): string => `${number(Math.round(value) % 360)}°`

interface Forms {
  readonly one: string
  readonly two: string
  /** 3 to 10 */
  readonly few: string
  /** 11 to 99 */
  readonly many: string
}

/** "يوم واحد", "يومان", "3 أيام", "11 يومًا". */
export function count(n: number, { one, two, few, many }: Forms): string {
  const form = speech.plural(n)
  if (form === 'one') return one
  return form === 'two' ? two : `${number(n)} ${form === 'few' ? few : many}`
}

export const days: Forms = { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا' }
export const claims: Forms = { one: 'المعلومة', two: 'المعلومتان', few: 'معلومات', many: 'معلومة' }

export const ended = (text: string): string => `${own(text)}${/[.?!…]$/.test(text) ? '' : '.'}`
