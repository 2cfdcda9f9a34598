/** What a {{convert}} says: https://en.wikipedia.org/wiki/Template:Convert */
import type { Span } from '../../../../core/model.ts'
import type { Argument } from '../arguments.ts'
import type { WikiUnit } from '../units.ts'
import { unitOf } from '../units.ts'

export interface Figure extends Span {
  readonly value: number
  /** As written, without comments: its digits tell how far a conversion is rounded. */
  readonly text: string
  /** What stands before it as it is printed: " to "; '' before the first. */
  readonly joiner: string
}

/** Figures of one unit: "10 to 15 km", or one part of "5 miles 880 yards". */
export interface Stated {
  readonly figures: readonly Figure[]
  readonly unit: Argument
  /** null for a unit that is not known: it is printed as written. */
  readonly known: WikiUnit | null
}

export interface Rounding {
  /** null: as the template rounds by itself. */
  readonly decimals: number | null
  readonly digits: number | null
  /** To whole multiples of it: 5, 10 or 25. */
  readonly multiple: number | null
}

export interface Conversion {
  /** More than one where a length is given in two units. */
  readonly stated: readonly Stated[]
  readonly targets: readonly WikiUnit[]
  readonly rounding: Rounding
  readonly options: ReadonlyMap<string, string>
}

const joiners: ReadonlyMap<string, string> = new Map([
  ['to', ' to '],
  ['to(-)', ' to '],
  ['to about', ' to '],
  ['–', '–'],
  ['-', '–'],
  ['—', '–'],
  ['and', ' and '],
  ['and(-)', ' and '],
  [',', ', '],
  [', and', ', and '],
  [',and', ', and '],
  ['or', ' or '],
  [', or', ', or '],
  [',or', ', or '],
  ['by', ' by '],
  ['by(x)', ' by '],
  ['x', ' by '],
  ['×', ' by '],
  ['xx', ' by '],
  ['*', ' by '],
  ['+/-', ' ± '],
  ['±', ' ± '],
])

/** "10 to 20" and "10–20" in one argument. */
const inOne = /^([\d.,/]{1,30})(\s{0,5})(to about|to|and|or|by|x|×|[-–—])(\s{0,5})([\d.,/]{1,30})$/

/** Figures that may stand between joiners; more is no length that someone wrote. */
const mostFigures = 8

/** null where the template says nothing that can be read. */
export function conversionOf(source: string, args: readonly Argument[]): Conversion | null {
  const options = new Map(args.flatMap((arg) => (arg.name ? [[arg.name, textOf(source, arg)] as const] : [])))
  const places = args.filter(({ name }) => name === null).flatMap((arg) => apart(source, arg))
  const first = statedAt(source, places, 0)
  if (!first) return null
  const stated = [first.stated]
  let { next } = first
  for (;;) {
    const more = stated.at(-1)!.figures.length === 1 ? statedAt(source, places, next) : null
    if (!more || !isPartOf(more.stated, stated.at(-1)!)) break
    stated.push(more.stated)
    next = more.next
  }
  const known = stated[0]!.known
  return { stated, options, ...targetsOf(source, known, places.slice(next), options) }
}

/** The text of an argument, without comments. */
export function textOf(source: string, { from, to }: Span): string {
  const written = source.slice(from, to)
  return written.includes('<!--') ? written.replace(/<!--[\s\S]*?-->/g, '').trim() : written
}

function apart(source: string, arg: Argument): readonly Argument[] {
  const found = inOne.exec(source.slice(arg.from, arg.to))
  if (!found) return [arg]
  const [, one = '', before = '', joiner = '', behind = '', other = ''] = found
  const middle = arg.from + one.length + before.length
  const last = middle + joiner.length + behind.length
  return [
    { name: null, from: arg.from, to: arg.from + one.length },
    { name: null, from: middle, to: middle + joiner.length },
    { name: null, from: last, to: last + other.length },
  ]
}

function statedAt(
  source: string,
  places: readonly Argument[],
  start: number,
): { readonly stated: Stated; readonly next: number } | null {
  const figures: Figure[] = []
  let joiner: string | undefined = ''
  let at = start
  for (; at < places.length && figures.length < mostFigures; at += 2) {
    const text = textOf(source, places[at]!)
    const value = numberOf(text)
    if (value === null) return null
    figures.push({ from: places[at]!.from, to: places[at]!.to, value, text, joiner: joiner ?? '' })
    joiner = places[at + 1] && joiners.get(textOf(source, places[at + 1]!))
    if (joiner === undefined) break
  }
  const unit = places[at + 1]
  if (!unit || joiner !== undefined) return null
  return { stated: { figures, unit, known: unitOf(textOf(source, unit)) }, next: at + 2 }
}

/** "5 ft 10 in": the next figure counts a smaller unit. */
const isPartOf = ({ known, figures }: Stated, before: Stated): boolean =>
  figures.length === 1 &&
  known?.measure === 'length' &&
  before.known?.measure === 'length' &&
  known.size < before.known.size

/** "45", "1,200", "4.5", "2+1/2", "1/2", "{{formatnum:45}}"; null for what is none. */
function numberOf(written: string): number | null {
  const text = /^\{\{formatnum:([\d.,]{1,30})\}\}$/i.exec(written)?.[1] ?? written
  const found = /^(?:(\d[\d,]*(?:\.\d+)?))?(?:\+?(\d+)\/{1,2}(\d+))?$/.exec(text)
  if (!found || text === '') return null
  const [, whole = '0', top = '0', bottom = '1'] = found
  return Number(whole.replaceAll(',', '')) + Number(top) / Number(bottom)
}

function targetsOf(
  source: string,
  known: WikiUnit | null,
  rest: readonly Argument[],
  options: ReadonlyMap<string, string>,
): Pick<Conversion, 'targets' | 'rounding'> {
  const words = rest.map((arg) => textOf(source, arg))
  const asked = words.find((word) => word !== '' && !isWhole(word))
  const codes = asked === undefined ? (known?.target ?? '') : asked
  const targets = codes.split(/\s+/).flatMap((code) => {
    const unit = unitOf(code)
    return unit && unit.measure === known?.measure ? [unit] : []
  })
  const number = (value: string | undefined) => (value !== undefined && isWhole(value) ? Number(value) : null)
  return {
    targets,
    rounding: {
      decimals: number(words.find(isWhole)),
      digits: number(options.get('sigfig')),
      multiple: number(options.get('round')),
    },
  }
}

const isWhole = (word: string): boolean => /^-?\d{1,3}$/.test(word)
