/** Figures of the package siunitx: https://ctan.org/pkg/siunitx */
import type { Span } from '../../../core/model.ts'
import type { TextWriter } from '../rendered.ts'
import { unitOf } from './commands.ts'

interface Groups {
  readonly found: readonly Span[]
  readonly to: number
}

/** Figures, then whether a unit stands behind them. */
const commands: ReadonlyMap<string, readonly [figures: number, unit: boolean]> = new Map([
  ['SI', [1, true]],
  ['qty', [1, true]],
  ['SIrange', [2, true]],
  ['qtyrange', [2, true]],
  ['num', [1, false]],
  ['numrange', [2, false]],
  ['SIlist', [1, true]],
  ['qtylist', [1, true]],
  ['numlist', [1, false]],
  ['si', [0, true]],
  ['unit', [0, true]],
])

/** Writes "145 km" for "\SI{145}{\kilo\metre}"; where to go on, or null for other commands. */
export function writeQuantity(
  source: string,
  name: string,
  from: number,
  groups: (most: number) => Groups,
  out: TextWriter,
): number | null {
  if (name === 'ang') return angle(source, from, groups(1), out)
  const shape = commands.get(name)
  if (!shape) return null
  const [figures, hasUnit] = shape
  const { found, to } = groups(figures + (hasUnit ? 1 : 0))
  if (found.length === 0) return null
  out.construct({ from, to }, () => writeParts(source, name, shape, found, out))
  return to
}

function writeParts(
  source: string,
  name: string,
  [figures, hasUnit]: readonly [figures: number, unit: boolean],
  found: readonly Span[],
  out: TextWriter,
): void {
  found.slice(0, figures).forEach((figure, index) => {
    if (index > 0) out.printed(' to ', found[index - 1]!.to, figure.from)
    if (name.endsWith('list')) list(source, figure, out)
    else out.words(source, figure.from, figure.to)
  })
  // Where a brace is left open the figure is read all the same: what is left of the sentence must not stand for all of it.
  const unit = hasUnit ? found[figures] : null
  if (!unit) return
  if (figures > 0) out.printed('\u00a0', found[figures - 1]!.to, unit.from)
  const written = source.slice(unit.from, unit.to)
  if (unitOf(written) === written) out.copy(source, unit.from, unit.to)
  else out.printed(unitOf(written), unit.from, unit.to)
}

/** "10;20;30": "10, 20 and 30". */
function list(source: string, { from, to }: Span, out: TextWriter): void {
  const parts = source.slice(from, to).split(';')
  let at = from
  for (const [index, part] of parts.entries()) {
    out.words(source, at, at + part.length)
    at += part.length + 1
    if (index < parts.length - 1) out.printed(index < parts.length - 2 ? ', ' : ' and ', at - 1, at)
  }
}

/** "\ang{35;57;10}": 35°57′10″. */
function angle(source: string, from: number, { found, to }: Groups, out: TextWriter): number | null {
  const [of] = found
  if (!of) return null
  let at = of.from
  out.construct({ from, to }, () => {
    for (const [index, part] of source.slice(of.from, of.to).split(';').entries()) {
      out.words(source, at, at + part.length)
      if (part !== '') out.printed(['°', '′', '″'][index] ?? '', at + part.length, at + part.length)
      at += part.length + 1
    }
  })
  return Math.max(to, from)
}
