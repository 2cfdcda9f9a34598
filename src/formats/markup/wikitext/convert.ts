/** {{convert|45|km|mi}} as it is rendered: https://en.wikipedia.org/wiki/Template:Convert */
import type { Span } from '../../../core/model.ts'
import type { TextWriter } from '../rendered.ts'
import type { Argument } from './arguments.ts'
import type { WikiUnit } from './units.ts'
import { unitOf } from './units.ts'

const joiners: ReadonlyMap<string, string> = new Map([
  ['to', ' to '],
  ['-', '–'],
  ['–', '–'],
  ['to(-)', ' to '],
  ['and', ' and '],
  ['or', ' or '],
  ['by', ' by '],
  ['x', ' by '],
])

interface Figure extends Span {
  readonly value: number
  /** As written: its digits tell how far a conversion is rounded. */
  readonly text: string
}

interface Conversion {
  readonly figures: readonly Figure[]
  /** Between two figures; '' for one. */
  readonly joiner: string
  readonly unit: Argument
  readonly known: WikiUnit | null
  readonly targets: readonly WikiUnit[]
  /** Decimals asked for, or null. */
  readonly decimals: number | null
  readonly options: ReadonlyMap<string, string>
}

/** Writes the figure and its conversion; false where the template says nothing that can be read. */
export function writeConvert(
  source: string,
  name: string,
  args: readonly Argument[],
  whole: Span,
  out: TextWriter,
): boolean {
  const conversion = read(source, args)
  if (!conversion) return false
  const brief = name === 'cvt' || /^(?:on|in|~)$/.test(conversion.options.get('abbr') ?? '')
  const derived = derivedText(conversion)
  const shown = conversion.options.get('disp') ?? ''
  if (/^(?:output only|output number only|out|number)$/.test(shown) && derived !== '')
    out.derived(derived, whole.from, whole.to)
  else if (conversion.options.get('order') === 'flip' || shown === 'flip') {
    out.derived(flipped(conversion, derived, brief), whole.from, whole.to)
    out.instead(' (', whole.from, whole.from)
    stated(source, conversion, true, out)
    out.instead(')', whole.to, whole.to)
  } else {
    stated(source, conversion, brief, out)
    if (derived !== '') out.derived(shown === 'or' ? ` or ${derived}` : ` (${derived})`, whole.from, whole.to)
  }
  return true
}

function read(source: string, args: readonly Argument[]): Conversion | null {
  const options = new Map(args.flatMap((arg) => (arg.name ? [[arg.name, textOf(source, arg)] as const] : [])))
  const places = args.filter(({ name }) => name === null)
  const figures: Figure[] = []
  let joiner = ''
  let at = 0
  for (; at < places.length; at++) {
    const text = textOf(source, places[at]!)
    const value = numberOf(text)
    if (value !== null && (figures.length === 0 || joiner !== '')) figures.push({ ...places[at]!, value, text })
    else if (joiners.has(text) && figures.length === 1) joiner = joiners.get(text)!
    else break
  }
  const unit = places[at]
  if (figures.length === 0 || figures.length > 2 || !unit) return null
  const known = unitOf(textOf(source, unit))
  return { figures, joiner, unit, known, options, ...targetsOf(source, known, places.slice(at + 1)) }
}

const textOf = (source: string, { from, to }: Span): string => source.slice(from, to)

/** "45", "1,200", "4.5", "2+1/2", "1/2"; null for what is none. */
function numberOf(text: string): number | null {
  const found = /^(?:(\d[\d,]*(?:\.\d+)?))?(?:\+?(\d+)\/(\d+))?$/.exec(text)
  if (!found || text === '') return null
  const [, whole = '0', top = '0', bottom = '1'] = found
  return Number(whole.replaceAll(',', '')) + Number(top) / Number(bottom)
}

function targetsOf(source: string, known: WikiUnit | null, rest: readonly Argument[]) {
  const words = rest.map((arg) => textOf(source, arg))
  const asked = words.find((word) => word !== '' && !/^-?\d+$/.test(word))
  const codes = asked === undefined ? (known?.target ?? '') : asked
  const targets = codes.split(/\s+/).flatMap((code) => {
    const unit = unitOf(code)
    return unit && unit.measure === known?.measure ? [unit] : []
  })
  const digits = words.find((word) => /^-?\d+$/.test(word))
  return { targets, decimals: digits === undefined ? null : Number(digits) }
}

/** "45 kilometres": the figure as written, the unit as the template spells it. */
function stated(
  source: string,
  { figures, joiner, unit, known, options }: Conversion,
  brief: boolean,
  out: TextWriter,
): void {
  const [first, second] = figures
  figure(source, first!, out)
  if (second) {
    out.instead(joiner, first!.to, second.from)
    figure(source, second, out)
  }
  const between = options.get('adj') === 'on' && !brief ? '-' : ' '
  out.instead(between, figures.at(-1)!.to, unit.from)
  const isOne = figures.length === 1 && first!.value === 1
  const word = !known ? textOf(source, unit) : brief ? known.symbol : isOne || between === '-' ? known.one : known.many
  if (word === textOf(source, unit)) out.copy(source, unit.from, unit.to)
  else out.instead(options.get('sp') === 'us' ? word.replace('tre', 'ter') : word, unit.from, unit.to)
}

function figure(source: string, { from, to, text, value }: Figure, out: TextWriter): void {
  if (/^[\d.,]+$/.test(text)) out.copy(source, from, to)
  else out.instead(String(value), from, to)
}

/** "28 mi", "6.2 to 9.3 mi", "28 mi; 24 nmi"; '' where nothing is converted. */
function derivedText(conversion: Conversion): string {
  const { targets } = conversion
  return targets.map((target) => `${amounts(conversion, target)} ${target.symbol}`).join('; ')
}

function flipped(conversion: Conversion, derived: string, brief: boolean): string {
  const [target] = conversion.targets
  return target && !brief ? `${amounts(conversion, target)} ${target.many}` : derived
}

function amounts({ figures, joiner, known, decimals }: Conversion, target: WikiUnit): string {
  return figures
    .map(({ value, text }) => {
      const amount = (value * known!.size) / target.size
      return rounded(amount, decimals ?? usualDecimals(value, text, amount))
    })
    .join(joiner)
}

/** Module:Convert, default_precision: about as precise as the figure that was given, with two digits at least. */
function usualDecimals(value: number, text: string, amount: number): number {
  if (value === 0 || amount <= 0) return 0
  const digits = text.replaceAll(',', '')
  const given = digits.includes('.') ? digits.split('.')[1]!.length : -/0*$/.exec(digits)![0].length
  const adjust = Math.log10(value / amount) + Math.log10(2)
  return Math.max(Math.floor(given + adjust), 1 - Math.floor(Math.log10(amount) + 1e-14))
}

function rounded(amount: number, decimals: number): string {
  const unit = 10 ** -decimals
  const fixed = (Math.round(amount / unit) * unit).toFixed(Math.min(20, Math.max(0, decimals)))
  const [whole = '0', rest] = fixed.split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
}
