/** {{convert|45|km|mi}} as it is rendered. */
import type { Span } from '../../../../core/model.ts'
import type { Variant } from '../../rendered.ts'
import { TextWriter } from '../../rendered.ts'
import type { Argument } from '../arguments.ts'
import { amounts } from './amounts.ts'
import type { Conversion, Figure, Stated } from './conversion.ts'
import { conversionOf, textOf } from './conversion.ts'

/** Writes the figure and its conversion; false where the template says nothing that can be read. */
export function writeConvert(
  source: string,
  name: string,
  args: readonly Argument[],
  whole: Span,
  out: TextWriter,
): boolean {
  const conversion = conversionOf(source, args)
  if (!conversion) return false
  const variants = variantsOf(source, name, conversion, whole)
  out.construct(whole, () => write(source, name, conversion, whole, out), { variants, optionsAt: whole.to - 2 })
  return true
}

function write(source: string, name: string, conversion: Conversion, whole: Span, out: TextWriter): void {
  const { options } = conversion
  const brief = briefOf(name, options)
  const derived = derivedText(conversion, brief.derived)
  const shown = options.get('disp') ?? ''
  if (/^(?:output only|output number only|out|number)$/.test(shown) && derived !== '')
    out.derived(derived, whole.from, whole.to)
  else if ((options.get('order') === 'flip' || shown === 'flip') && derived !== '') {
    out.derived(derivedText(conversion, brief.stated), whole.from, whole.to)
    out.printed(' (', whole.from, whole.from)
    writeStated(source, conversion, brief.derived, out)
    out.printed(')', whole.to, whole.to)
  } else {
    writeStated(source, conversion, brief.stated, out)
    if (derived !== '' && !isList(conversion))
      out.derived(shown === 'or' ? ` or ${derived}` : ` (${derived})`, whole.from, whole.to)
  }
}

/** What the same template prints with the other figure first, and with symbols for its units. */
function variantsOf(source: string, name: string, conversion: Conversion, whole: Span): readonly Variant[] {
  const { options } = conversion
  const more = (options.has('order') ? [[]] : [[], ['order', 'flip']]).flatMap((flip) =>
    (options.has('abbr') ? [[]] : [[], ['abbr', 'on']]).map((brief) =>
      [flip, brief].filter(({ length }) => length > 0),
    ),
  )
  return more.slice(1).map((added) => {
    const out = new TextWriter()
    const asked = new Map([...options, ...added.map(([key, value]) => [key!, value!] as const)])
    write(source, name, { ...conversion, options: asked }, whole, out)
    return { text: out.rendered().text, insert: added.map((one) => `|${one.join('=')}`).join('') }
  })
}

/** Which units are printed as symbols: what is converted to, unless said. */
function briefOf(name: string, options: ReadonlyMap<string, string>): { stated: boolean; derived: boolean } {
  const asked = options.get('abbr') ?? (name === 'cvt' ? 'on' : 'out')
  return { stated: /^(?:on|in|~)$/.test(asked), derived: /^(?:on|out|~)$/.test(asked) }
}

/** "10 and 20 kilometres": a figure for each of several places. What they are converted to follows from them. */
const isList = ({ stated }: Conversion): boolean => stated[0]!.figures.some(({ joiner }) => /and|,/.test(joiner))

/** "45 kilometres": the figures as written, the units as the template spells them. */
function writeStated(source: string, { stated, options }: Conversion, brief: boolean, out: TextWriter): void {
  for (const [index, one] of stated.entries()) {
    if (index > 0) out.printed(' ', stated[index - 1]!.unit.to, one.figures[0]!.from)
    writeFigures(source, one, out)
    writeUnit(source, one, options, brief, out)
  }
}

function writeFigures(source: string, { figures }: Stated, out: TextWriter): void {
  for (const [index, figure] of figures.entries()) {
    if (index > 0) out.printed(figure.joiner, figures[index - 1]!.to, figure.from)
    writeFigure(source, figure, out)
  }
}

function writeFigure(source: string, { from, to, value }: Figure, out: TextWriter): void {
  if (/^[\d.,]+$/.test(source.slice(from, to))) out.copy(source, from, to)
  else out.instead(String(value), from, to)
}

function writeUnit(
  source: string,
  { figures, unit, known }: Stated,
  options: ReadonlyMap<string, string>,
  brief: boolean,
  out: TextWriter,
): void {
  const adjective = options.get('adj') ?? ''
  const hyphen = /^(?:on|mid)$/.test(adjective) && !brief
  const isOne = figures.length === 1 && figures[0]!.value === 1
  const written = textOf(source, unit)
  const spelled = !known ? written : brief ? known.symbol : isOne || hyphen ? known.one : known.many
  const word = options.get('sp') === 'us' ? spelled.replace('tre', 'ter') : spelled
  out.printed(hyphen ? '-' : ' ', figures.at(-1)!.to, unit.from)
  if (word === source.slice(unit.from, unit.to)) out.copy(source, unit.from, unit.to)
  else out.printed(word, unit.from, unit.to)
}

/** "28 mi", "28 miles", "6.2 to 9.3 mi", "28 mi; 24 nmi"; '' where nothing is converted. */
function derivedText(conversion: Conversion, brief: boolean): string {
  const american = conversion.options.get('sp') === 'us'
  return conversion.targets
    .map((target) => {
      const unit = brief ? target.symbol : target.many
      return `${amounts(conversion, target)} ${american ? unit.replace('tre', 'ter') : unit}`
    })
    .join('; ')
}
