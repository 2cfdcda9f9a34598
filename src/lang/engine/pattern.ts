/**
 * The pattern of a frame, compiled. A pattern is one line:
 *
 *   [class]  [class|class]   a word, mark or phrase of one of the classes; [name:class] keeps where it stands under a name
 *   <slot>  <name:slot>      what the rules read at this point (a figure, a place...), kept under a name
 *   {part}                   a pattern of the language's own, put in its place
 *   ~                        an aside may stand here: between commas, dashes or brackets
 *   !class  !<slot>          no word of the class, nothing that fills the slot stands here; takes no word
 *   ^  $                     the sentence begins, ends here
 *   ( a | b )  x?  x*  x+    as in regular expressions
 *
 * Where a slot or a word is marked with `@` ("@<figure>", "@[copula]"), the frame is looked for around each thing that
 * fills it: what stands before is matched leftwards from there, what stands behind rightwards.
 */
import type { Anchor, Pattern, Program, Step } from '../../core/model.ts'

export type Node =
  | { readonly op: 'word'; readonly classes: readonly string[]; readonly name?: string }
  | { readonly op: 'not'; readonly class: string }
  | { readonly op: 'without'; readonly slot: string }
  | { readonly op: 'slot'; readonly slot: string; readonly name: string }
  | { readonly op: 'aside' }
  | { readonly op: 'start' }
  | { readonly op: 'end' }
  | { readonly op: 'sequence'; readonly items: readonly Node[] }
  | { readonly op: 'choice'; readonly options: readonly Node[] }
  | { readonly op: 'repeat'; readonly item: Node; readonly least: 0 | 1; readonly most: 1 | typeof Infinity }

/** A pattern with a mistake, which stands in the part of that name, or in the pattern itself. */
export class PatternError extends Error {
  part: string | null = null
}

const token = /\s*(?:(@?)\[([^\]]*)\]|([@!]?)<([^>]*)>|\{([^}]*)\}|!([\w-]+)|([~^$()|?*+]))/y

interface Lexeme {
  readonly text: string
  readonly words?: string
  readonly slot?: string
  readonly anchor?: boolean
  readonly without?: boolean
  readonly part?: string
  readonly not?: string
}

function lexemes(source: string): Lexeme[] {
  const found: Lexeme[] = []
  const trimmed = source.trimEnd()
  token.lastIndex = 0
  while (token.lastIndex < trimmed.length) {
    const at = token.lastIndex
    const match = token.exec(trimmed)
    if (!match) throw new PatternError(`“${trimmed.slice(at).trim()}” is no pattern`)
    const [, wordAnchor, words, before, slot, part, not, sign] = match
    if (words !== undefined) found.push({ text: `[${words}]`, words, anchor: wordAnchor === '@' })
    else if (slot !== undefined)
      found.push({ text: `<${slot}>`, slot, anchor: before === '@', without: before === '!' })
    else if (part !== undefined) found.push({ text: `{${part}}`, part })
    else if (not !== undefined) found.push({ text: `!${not}`, not })
    else found.push({ text: sign! })
  }
  return found
}

/** Names that a pattern may use. */
export interface Names {
  readonly classes: ReadonlySet<string>
  readonly slots: ReadonlySet<string>
  readonly parts: Readonly<Record<string, string>>
}

const deepestPart = 8

/** Reads one pattern by recursive descent. */
class Parser {
  readonly #lexemes: readonly Lexeme[]
  readonly #names: Names
  readonly #depth: number
  #at = 0

  constructor(source: string, names: Names, depth: number) {
    this.#lexemes = lexemes(source)
    this.#names = names
    this.#depth = depth
  }

  all(): { node: Node; anchors: number } {
    const node = this.choice()
    if (this.#at < this.#lexemes.length) throw new PatternError(`“${this.peek()}” closes nothing`)
    return { node, anchors: this.#lexemes.filter(({ anchor }) => anchor).length }
  }

  peek(): string {
    return this.#lexemes[this.#at]?.text ?? ''
  }

  choice(): Node {
    const options = [this.sequence()]
    while (this.peek() === '|') {
      this.#at++
      options.push(this.sequence())
    }
    return options.length === 1 ? options[0]! : { op: 'choice', options }
  }

  sequence(): Node {
    const items: Node[] = []
    while (this.#at < this.#lexemes.length && this.peek() !== '|' && this.peek() !== ')') items.push(this.repeated())
    if (items.length === 0) throw new PatternError('a pattern or a choice is empty')
    return { op: 'sequence', items }
  }

  repeated(): Node {
    let item = this.item()
    for (let sign = this.peek(); sign === '?' || sign === '*' || sign === '+'; sign = this.peek()) {
      item = { op: 'repeat', item, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
      this.#at++
    }
    return item
  }

  item(): Node {
    const lexeme = this.#lexemes[this.#at++]!
    if (lexeme.words !== undefined) return this.word(lexeme.words)
    if (lexeme.not !== undefined) return { op: 'not', class: this.classes(lexeme.not)[0]! }
    if (lexeme.slot !== undefined) return this.slot(lexeme.slot, lexeme.without === true)
    if (lexeme.part !== undefined) return this.part(lexeme.part)
    if (lexeme.text === '~') return { op: 'aside' }
    if (lexeme.text === '^') return { op: 'start' }
    if (lexeme.text === '$') return { op: 'end' }
    if (lexeme.text !== '(') throw new PatternError(`“${lexeme.text}” stands where a word or a slot belongs`)
    const inner = this.choice()
    if (this.peek() !== ')') throw new PatternError('a bracket is not closed')
    this.#at++
    return inner
  }

  word(text: string): Node {
    const [first = '', second] = text.split(':')
    if (second === undefined) return { op: 'word', classes: this.classes(first) }
    return { op: 'word', classes: this.classes(second), name: first.trim() }
  }

  classes(words: string): readonly string[] {
    const classes = words.split('|').map((word) => word.trim())
    const unknown = classes.find((name) => !this.#names.classes.has(name))
    if (unknown !== undefined) throw new PatternError(`no class is called “${unknown}”`)
    return classes
  }

  slot(text: string, without: boolean): Node {
    const [first = '', second] = text.split(':').map((word) => word.trim())
    const slot = second ?? first
    // The page leaves the table of slots out: its patterns have been checked before it was built.
    const { slots } = this.#names
    if (slots.size > 0 && !slots.has(slot)) throw new PatternError(`no slot is called “${slot}”`)
    return without ? { op: 'without', slot } : { op: 'slot', slot, name: first }
  }

  part(name: string): Node {
    const source = Object.hasOwn(this.#names.parts, name) ? this.#names.parts[name] : undefined
    if (source === undefined) throw new PatternError(`no part is called “${name}”`)
    if (this.#depth >= deepestPart) throw new PatternError(`the part “${name}” is made of itself`)
    try {
      return new Parser(source, this.#names, this.#depth + 1).all().node
    } catch (error) {
      if (error instanceof PatternError) error.part ??= name
      throw error
    }
  }
}

/** Compiles a node into steps; leftwards, sequences run backwards. */
function emit(node: Node, steps: Step[], leftwards: boolean): void {
  if (node.op === 'sequence') {
    for (const item of leftwards ? [...node.items].reverse() : node.items) emit(item, steps, leftwards)
  } else if (node.op === 'choice') emitChoice(node.options, steps, leftwards)
  else if (node.op === 'repeat') emitRepeat(node, steps, leftwards)
  else steps.push(node)
}

function emitChoice(options: readonly Node[], steps: Step[], leftwards: boolean): void {
  const ends: number[] = []
  options.forEach((option, index) => {
    const split = steps.length
    const isLast = index === options.length - 1
    if (!isLast) steps.push({ op: 'match' })
    emit(option, steps, leftwards)
    if (isLast) return
    ends.push(steps.length)
    steps.push({ op: 'match' })
    steps[split] = { op: 'split', next: split + 1, other: steps.length }
  })
  for (const end of ends) steps[end] = { op: 'jump', next: steps.length }
}

/** As much as there is, and less where the rest needs it. */
function emitRepeat(node: Extract<Node, { op: 'repeat' }>, steps: Step[], leftwards: boolean): void {
  if (node.least === 1) emit(node.item, steps, leftwards)
  const split = steps.length
  steps.push({ op: 'match' })
  emit(node.item, steps, leftwards)
  if (node.most > 1) steps.push({ op: 'jump', next: split })
  steps[split] = { op: 'split', next: split + 1, other: steps.length }
}

function program(items: readonly Node[], leftwards: boolean): Program {
  const steps: Step[] = []
  emit({ op: 'sequence', items }, steps, leftwards)
  steps.push({ op: 'match' })
  return steps
}

const anchorMark = /@(?:<[^>]*>|\[[^\]]*\])/g

/** Compiles a pattern with one anchor, which stands outside brackets. Throws PatternError. */
export function compilePattern(source: string, names: Names): Pattern {
  const marked = source.match(anchorMark) ?? []
  if (marked.length !== 1) throw new PatternError('a pattern has one anchor, as in @<figure> or @[copula]')
  const [left = '', right = ''] = source.split(anchorMark)
  const side = (part: string): readonly Node[] => (part.trim() === '' ? [] : [new Parser(part, names, 0).all().node])
  const [before, behind] = [side(left), side(right)]
  return {
    left: program(before, true),
    anchor: anchorOf(marked[0]!, names),
    right: program(behind, false),
    requires: [...before, ...behind].flatMap(requiredBy),
  }
}

/** The groups of classes of which a node takes a word in any case: what may be left out requires nothing. */
function requiredBy(node: Node): readonly (readonly string[])[] {
  if (node.op === 'word') return [node.classes]
  if (node.op === 'sequence') return node.items.flatMap(requiredBy)
  return node.op === 'repeat' && node.least === 1 ? requiredBy(node.item) : []
}

function anchorOf(source: string, names: Names): Anchor {
  const all = new Parser(source, names, 0).all().node
  const node = all.op === 'sequence' ? all.items[0]! : all
  if (node.op === 'slot') return { slot: node.slot, name: node.name }
  if (node.op === 'word') return { classes: node.classes, name: node.name ?? 'anchor' }
  throw new PatternError('the anchor is a slot or a word')
}
