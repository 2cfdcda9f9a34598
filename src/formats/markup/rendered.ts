/** A source as a reader sees it: its text without markup, and where each piece of that text stands in the source. */
import type { PartialDate, Span } from '../../core/model.ts'

/**
 * How a piece of the text came about: `copied` character for character; `instead` of what stands in the source, whole
 * (an entity); `printed` by a command between or behind its arguments, so that no words can be put in its place;
 * `derived` from other pieces (the second figure of a conversion).
 */
export type PieceKind = 'copied' | 'instead' | 'printed' | 'derived'

/** A command or template that prints figures from its arguments; a formula. Its place in the source is that of the whole. */
export interface Construct extends Span {
  /** What it prints with one more option, which is inserted at `optionsAt`. */
  readonly variants: readonly Variant[]
  readonly optionsAt: number
  /** A link whose words are its address too: around other words the same address is kept. */
  readonly relabelled?: Relabelled
}

interface Relabelled {
  /** Other words may lead to what they name: only of another spelling the address is kept. */
  readonly follows: boolean
  readonly before: string
  readonly behind: string
}

export interface Variant {
  readonly text: string
  readonly insert: string
}

/** `at` to `end` in the text stands for `from` to `to` in the source; all half-open, in UTF-16 code units. */
export interface Piece extends Span {
  readonly at: number
  readonly end: number
  readonly kind: PieceKind
  readonly construct?: Construct
  /** Somebody's insertion that nobody has accepted yet. */
  readonly tracked?: true
}

/** A comment of the source: where directives to this program stand. */
export interface Comment extends Span {
  /** Without what opens and closes it. */
  readonly text: string
  /** What it is attached to, where the format attaches comments: words of a Word document. */
  readonly covers?: Span
}

/** A paragraph of a Word document, or what of it goes on behind a text box. */
export interface Paragraph {
  /** 1-based, as Word counts them: those in tables and empty ones too. */
  readonly number: number
  /** Where it begins in the text. */
  readonly at: number
  /** The note that it stands in, and is counted in. */
  readonly note: NotePlace | null
}

export interface NotePlace {
  readonly kind: 'footnote' | 'endnote'
  /** 1-based. */
  readonly number: number
}

export interface Rendered {
  readonly text: string
  /** In the order of the text, and apart. */
  readonly pieces: readonly Piece[]
  /** In the order of the source. */
  readonly comments: readonly Comment[]
  /** The day that the source gives itself, in its front matter or head. */
  readonly date: PartialDate | null
  /** What of the source could not be used, each in a sentence. */
  readonly faults: readonly string[]
  /** Of a Word document alone: its places are told by paragraph and offset. In the order of the text. */
  readonly paragraphs?: readonly Paragraph[]
}

/** Stands where something was left out in the middle of a sentence: code, a formula. Nothing is read across it. */
export const leftOut = '\ufffc'

/** Where a line may break, or must not: nothing that a reader sees. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** Puts a rendered text together, piece by piece. White space runs together; blocks stand apart by an empty line. */
export class TextWriter {
  readonly comments: Comment[] = []
  readonly #parts: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0
  #break: '' | '\n' | '\n\n' = ''
  #spaced = true
  #construct: Construct | undefined
  /** What comes next is an insertion that nobody has accepted yet. */
  tracked = false

  /** What `write` adds is printed by one command or template. */
  construct(whole: Span, write: () => void, more: Partial<Construct> = {}): void {
    const around = this.#construct
    this.#construct = { variants: [], optionsAt: whole.to, ...more, from: whole.from, to: whole.to }
    write()
    this.#construct = around
  }

  /** The source's own characters from `from` to `to`, none of which is white space that runs together. */
  copy(source: string, from: number, to: number): void {
    let at = from
    for (const { index } of source.slice(from, to).matchAll(unseen)) {
      if (from + index > at) this.#add(source.slice(at, from + index), at, from + index, 'copied')
      at = from + index + 1
    }
    if (to > at) this.#add(source.slice(at, to), at, to, 'copied')
  }

  /** Words of the source with white space between them: each run of it gives one space. */
  words(source: string, from: number, to: number): void {
    let at = from
    while (at < to) {
      const start = at
      const spaces = isSpace(source.charCodeAt(at))
      while (at < to && isSpace(source.charCodeAt(at)) === spaces) at++
      if (spaces) this.space(start, at)
      else this.copy(source, start, at)
    }
  }

  /** Other text in place of what the source holds from `from` to `to`. */
  instead(text: string, from: number, to: number): void {
    const seen = text.replace(unseen, '')
    if (seen !== '') this.#add(seen, from, to, 'instead')
  }

  /** Text that a command prints of itself, where the source holds from `from` to `to`. */
  printed(text: string, from: number, to: number): void {
    if (text !== '') this.#add(text, from, to, 'printed')
  }

  /** Text that follows from other pieces: mending those mends it. */
  derived(text: string, from: number, to: number): void {
    if (text !== '') this.#add(text, from, to, 'derived')
  }

  /** One space, unless one stands there, or nothing yet in this block. */
  space(from: number, to: number): void {
    if (!this.#spaced && this.#break === '') this.#add(' ', from, to, to - from === 1 ? 'copied' : 'instead')
  }

  /** Takes back the space before a mark that is left out: "Raqqa [1]." is "Raqqa.". */
  unspace(): void {
    const last = this.#pieces.at(-1)
    if (!last || this.#break !== '' || this.#parts.at(-1) !== ' ') return
    this.#parts.pop()
    this.#length--
    this.#spaced = false
    this.#pieces.pop()
    if (last.end - last.at > 1) this.#pieces.push({ ...last, end: last.end - 1, to: last.to - 1 })
  }

  /** What comes next stands in a block of its own. */
  block(): void {
    this.unspace()
    if (this.#length > 0) this.#break = '\n\n'
    this.#spaced = true
  }

  /** What comes next stands on a line of its own. */
  line(): void {
    this.unspace()
    if (this.#length > 0 && this.#break === '') this.#break = '\n'
    else if (this.#length > 0) this.#break = '\n\n'
    this.#spaced = true
  }

  /** The last characters of the line, as far as they were written at once; '' at the start of one. */
  get tail(): string {
    return this.#break === '' ? this.#parts.slice(-3).join('').slice(-20) : ''
  }

  /** Where in the text the next piece will stand. */
  get next(): number {
    return this.#length + this.#break.length
  }

  comment(text: string, from: number, to: number): void {
    this.comments.push({ text, from, to })
  }

  rendered(date: PartialDate | null = null, faults: readonly string[] = []): Rendered {
    return { text: this.#parts.join(''), pieces: this.#pieces, comments: this.comments, date, faults }
  }

  #add(text: string, from: number, to: number, kind: PieceKind): void {
    if (this.#break !== '') {
      this.#parts.push(this.#break)
      this.#length += this.#break.length
      this.#break = ''
    }
    const at = this.#length
    this.#parts.push(text)
    this.#length += text.length
    this.#spaced = isSpace(text.charCodeAt(text.length - 1))
    const last = this.#pieces.at(-1)
    const piece = { at, end: this.#length, from, to, kind, ...this.#more() }
    if (kind === 'copied' && last && goesOn(last, piece))
      this.#pieces[this.#pieces.length - 1] = { ...last, end: piece.end, to }
    else this.#pieces.push(piece)
  }

  #more(): Pick<Piece, 'construct' | 'tracked'> {
    return { ...(this.#construct ? { construct: this.#construct } : {}), ...(this.tracked ? { tracked: true } : {}) }
  }
}

const goesOn = (last: Piece, next: Piece): boolean =>
  last.kind === 'copied' &&
  last.to === next.from &&
  last.end === next.at &&
  last.construct === next.construct &&
  last.tracked === next.tracked

/** A source that is its own text. */
export function plain(source: string, more: Partial<Rendered> = {}): Rendered {
  const pieces: readonly Piece[] = [{ at: 0, end: source.length, from: 0, to: source.length, kind: 'copied' }]
  return { text: source, pieces, comments: [], date: null, faults: [], ...more }
}

/** Index of the last piece that starts at or before an offset of the text; -1 before the first. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where words of the text stand in the source, from their first character to behind their last. */
export function inSource({ pieces }: Rendered, { from, to }: Span): Span {
  if (pieces.length === 0) return { from: 0, to: 0 }
  const start = startOf(pieces, from)
  const end = to > from ? endOf(pieces, to) : start
  const [first, last] = [Math.min(start, end), Math.max(start, end)]
  // What follows from a template or is printed by a command stands for all of it: "45 km (28 mi)" is "{{convert|45|km}}".
  const whole = to > from ? madeWithin(pieces, { from, to }) : []
  return {
    from: Math.min(first, ...whole.map((piece) => piece.from)),
    to: Math.max(last, ...whole.map((piece) => piece.to)),
  }
}

/** Looked through for a span of a long text: a claim is a sentence. */
const mostPieces = 500

function madeWithin(pieces: readonly Piece[], { from, to }: Span): readonly Piece[] {
  const start = Math.max(0, pieceAt(pieces, from))
  const end = Math.min(pieceAt(pieces, to - 1) + 1, start + mostPieces)
  return pieces
    .slice(start, end)
    .filter(({ kind, at, end: behind }) =>
      kind === 'derived' ? at >= from && behind <= to + 1 : kind === 'printed' && behind > from,
    )
}

function startOf(pieces: readonly Piece[], offset: number): number {
  const index = pieceAt(pieces, offset)
  const piece = pieces[index]
  if (!piece) return pieces[0]!.from
  if (offset >= piece.end) return pieces[index + 1]?.from ?? piece.to
  return piece.kind === 'copied' ? piece.from + offset - piece.at : piece.from
}

function endOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[pieceAt(pieces, offset - 1)]
  if (!piece) return pieces[0]!.from
  return piece.kind === 'copied' ? Math.min(piece.to, piece.from + offset - piece.at) : piece.to
}
