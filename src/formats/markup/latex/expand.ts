/** A command of the author's with its arguments: "\dist{90}{Raqqa}" prints "90 km from Raqqa". */
import type { Span } from '../../../core/model.ts'
import type { Piece } from '../rendered.ts'
import { leftOut, TextWriter } from '../rendered.ts'
import type { Macro } from './macros.ts'
import type { Command, Paper } from './paper.ts'
import { groups } from './paper.ts'

/** An argument where it stands in the expanded text, and in the source. */
interface Placed extends Span {
  readonly at: number
}

interface Expansion {
  readonly text: string
  readonly placed: readonly Placed[]
}

const deepest = 12

/** Writes what it prints, and gives where to go on. */
export function expanded(paper: Paper, here: Command, macro: Macro, depth: number): number {
  const { args, to } = argumentsOf(paper, here.to, macro)
  const { room, out } = paper
  const { text, placed } = expansionOf(paper.source, macro.body, args)
  room.left -= text.length
  if (args.length < macro.count || room.left < 0 || depth > 60 - deepest) {
    out.instead(leftOut, here.from, to)
    return to
  }
  const inner = paper.other(text, new TextWriter())
  // Deeper by more than one: commands that hold one another end soon.
  inner.write({ from: 0, to: text.length }, depth + 5)
  inner.block(depth + 5)
  const { pieces, text: shown } = inner.out.rendered()
  if (shown !== '' && /^[\ufffc\s]*$/.test(shown)) {
    out.instead(leftOut, here.from, to)
    return to
  }
  let behind = 0
  for (const piece of pieces) {
    if (piece.at > behind) out.block()
    behind = piece.end
    writePiece(paper, piece, shown, placed, { from: here.from, to })
  }
  return to
}

/** Those in braces, behind the one that may be left out. */
function argumentsOf(
  paper: Paper,
  from: number,
  { count, optional }: Macro,
): { args: readonly (Span | string)[]; to: number } {
  const given = optional === null ? null : /^\s{0,5}\[([^\]\n]{0,200})\]/.exec(paper.source.slice(from, from + 220))
  const start = from + (given?.[0].length ?? 0)
  const { found, to } = groups(paper, start, optional === null ? count : count - 1)
  const first = given ? { from: start - 1 - given[1]!.length, to: start - 1 } : optional
  return { args: first === null ? found : [first, ...found], to }
}

function expansionOf(source: string, body: string, args: readonly (Span | string)[]): Expansion {
  const placed: Placed[] = []
  let text = ''
  for (const part of body.split(/(#[1-9])/)) {
    const arg = /^#[1-9]$/.test(part) ? args[Number(part[1]) - 1] : part
    if (arg === undefined) continue
    if (typeof arg !== 'string') placed.push({ at: text.length, from: arg.from, to: arg.to })
    text += typeof arg === 'string' ? arg : source.slice(arg.from, arg.to)
  }
  return { text, placed }
}

/** Words of an argument stand where it stands; all else is printed by the command. */
function writePiece({ source, out }: Paper, piece: Piece, shown: string, placed: readonly Placed[], whole: Span): void {
  const { kind, at, end, from, to } = piece
  let next = from
  if (kind === 'copied') {
    for (const one of placed.filter((arg) => arg.at < to && arg.at + arg.to - arg.from > from)) {
      const [start, stop] = [Math.max(from, one.at), Math.min(to, one.at + one.to - one.from)]
      out.printed(shown.slice(at + next - from, at + start - from), whole.from, whole.to)
      out.words(source, one.from + start - one.at, one.from + stop - one.at)
      next = stop
    }
    out.printed(shown.slice(at + next - from, end), whole.from, whole.to)
  } else out.printed(shown.slice(at, end), whole.from, whole.to)
}
