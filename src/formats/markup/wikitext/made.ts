/** Templates whose text is put together from their arguments: figures and days. */

interface Given {
  readonly name: string | null
  readonly text: string
}

type Maker = (places: readonly string[], named: (name: string) => string | undefined) => string | null

const isNumber = (text: string | undefined): text is string => /^[-−+]?[\d.,]{1,30}$/.test(text ?? '')

/** {{val|45|u=km}}, {{val|45|-|50|u=km}}, {{val|45|2|u=km}} (more or less), as Template:Val prints them. */
const val: Maker = (places, named) => {
  const [first, sign, second] = places
  if (!isNumber(first)) return null
  const unit = named('u') ?? named('ul') ?? named('up') ?? ''
  const range = sign !== undefined && /^[-–]|^to$/.test(sign) && isNumber(second) ? `–${second}` : ''
  const more = range === '' && isNumber(sign) ? ` ± ${sign}` : ''
  return `${first}${range}${more}${unit === '' ? '' : `\u00a0${unit}`}`
}

const fractions: Readonly<Record<string, string>> = { '1/2': '½', '1/4': '¼', '3/4': '¾', '1/3': '⅓', '2/3': '⅔' }

/** {{frac|1|2}} is ½, {{frac|2|1|2}} 2½, {{frac|3}} ⅓. */
const fraction: Maker = (places) => {
  if (places.length === 0 || !places.every((one) => /^\d{1,4}$/.test(one))) return null
  const [whole, top, bottom] = places.length === 3 ? places : ['', places.length === 1 ? '1' : places[0], places.at(-1)]
  const written = `${top}/${bottom}`
  return `${whole}${fractions[written] ?? (whole === '' ? written : ` ${written}`)}`
}

const grouped: Maker = ([text]) => {
  if (!isNumber(text)) return null
  const [whole = '', rest] = text.replaceAll(',', '').split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
}

const gaps: Maker = (places) => (places.length > 0 && places.every(isNumber) ? places.join('') : null)

const circa: Maker = (places) => `c.\u00a0${places.join('–')}`.trimEnd()

const months = 'January February March April May June July August September October November December'.split(' ')

/** {{start date|2016|6|22}}, {{dts|22 June 2016}}: a day in words. */
const day: Maker = (places) => {
  const [year, month, date] = places
  if (places.length === 1 && /^\d{4}-\d{2}-\d{2}$/.test(year ?? '')) return day(year!.split('-'), () => undefined)
  // {{date|22|juin|2016}} of French pages.
  if (/^\d{1,2}(?:er)?$/.test(year ?? '') && date !== undefined) return places.slice(0, 3).join(' ').trim()
  if (!/^\d{4}$/.test(year ?? '')) return places[0] ?? null
  const named = months[Number(month) - 1]
  return [named && date ? String(Number(date)) : null, named, year].filter(Boolean).join(' ')
}

const makers: readonly (readonly [RegExp, Maker])[] = [
  [/^val$/, val],
  [/frac/, fraction],
  [/^(?:nts|number table sorting|num|formatnum)$/, grouped],
  [/^gaps$/, gaps],
  [/^(?:circa|c\.|ca\.)$/, circa],
  [/date|^dts$|^opm$/, day],
]

/** null where the arguments make no text. */
export function madeText(written: string, args: readonly Given[]): string | null {
  const [name = '', behind] = written.split(':')
  const places = args.flatMap((arg) => (arg.name === null ? [arg.text.trim()] : []))
  const named = (wanted: string) => args.find((arg) => arg.name === wanted)?.text
  const maker = makers.find(([pattern]) => pattern.test(name.replaceAll('_', ' ')))?.[1]
  return maker?.(behind === undefined ? places : [behind.trim(), ...places], named) ?? null
}
