/**
 * Matches the program of a pattern from a point of a text, leftwards or rightwards. Each pair of step and point is
 * tried once, in the order in which the pattern prefers them, so that the time is bounded by their product.
 */
import type { Program } from '../../core/model.ts'

/** What a slot holds: tokens [first, last), and what the rules read there. */
export interface Capture {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly value: unknown
}

export type Captures = readonly Capture[]

/** The text as the matcher sees it. Points lie between tokens: point 0 before the first. */
export interface Source {
  /** Point where the sentence begins and ends. */
  readonly first: number
  readonly last: number
  classes(token: number): ReadonlySet<string>
  /** Lengths in tokens of the phrases of a class that begin (step 1) or end (step -1) at a point. */
  phrases(point: number, step: 1 | -1, of: string): readonly number[]
  /** The point behind an aside that begins at a point, going `step`; null where none does. */
  aside(point: number, step: 1 | -1): number | null
  /** What fills a slot at a point, going `step`. */
  slot(slot: string, point: number, step: 1 | -1): { readonly point: number; readonly value: unknown } | null
}

export interface Matched {
  readonly point: number
  readonly captures: Captures
}

/** How far a match came, for the trace: the farthest point and the step that failed there. */
export interface Progress {
  point: number
  step: number
}

interface Chain {
  readonly capture: Capture
  readonly before: Chain | null
}

interface State {
  readonly step: number
  readonly point: number
  readonly captures: Chain | null
}

/** Points farther than this from where a match began are not looked at: keeps the whole linear in the text. */
const farthest = 160

let tried = new Uint32Array(1 << 14)
let round = 0

/** A fresh set of pairs, without clearing the last one. */
function begin(size: number): number {
  if (size > tried.length) tried = new Uint32Array(size * 2)
  if (round === 0xffff_ffff) tried.fill((round = 0))
  return ++round
}

/** The match that the pattern prefers from `point` on, or null. `progress` is told how far it came. */
export function matchFrom(
  program: Program,
  source: Source,
  point: number,
  step: 1 | -1,
  progress: Progress | null = null,
): Matched | null {
  const mark = begin(program.length * (2 * farthest + 1))
  const open: State[] = [{ step: 0, point, captures: null }]
  for (let state = open.pop(); state; state = open.pop()) {
    const key = state.step * (2 * farthest + 1) + (state.point - point + farthest)
    if (tried[key] === mark || Math.abs(state.point - point) > farthest) continue
    tried[key] = mark
    if (program[state.step]!.op === 'match') {
      if (progress) Object.assign(progress, { step: state.step, point: state.point })
      return { point: state.point, captures: toList(state.captures) }
    }
    const before = open.length
    advance(program, source, state, step, open)
    if (progress && open.length === before) note(progress, state, step)
  }
  return null
}

function note(progress: Progress, { step, point }: State, direction: 1 | -1): void {
  if (progress.point >= 0 && (point - progress.point) * direction < 0) return
  progress.point = point
  progress.step = step
}

/** Puts what may follow a state on the stack, what is preferred last. */
function advance(program: Program, source: Source, state: State, direction: 1 | -1, open: State[]): void {
  const step = program[state.step]!
  const { point, captures } = state
  const next = state.step + 1
  if (step.op === 'split') open.push({ ...state, step: step.other }, { ...state, step: step.next })
  else if (step.op === 'jump') open.push({ ...state, step: step.next })
  else if (step.op === 'word') readWord(source, step, state, direction, open)
  else if (step.op === 'slot') {
    const filled = source.slot(step.slot, point, direction)
    if (filled) open.push({ step: next, point: filled.point, captures: kept(step.name, point, filled, captures) })
  } else if (step.op === 'aside') {
    open.push({ step: next, point, captures })
    const behind = source.aside(point, direction)
    if (behind !== null) open.push({ step: next, point: behind, captures })
  } else if (step.op === 'without') {
    if (!source.slot(step.slot, point, direction)) open.push({ step: next, point, captures })
  } else if (step.op === 'not') {
    if (!hasClass(source, step.class, point, direction)) open.push({ step: next, point, captures })
  } else if (point === (step.op === 'start' ? source.first : source.last)) open.push({ step: next, point, captures })
}

const tokenAt = (point: number, direction: 1 | -1): number => (direction === 1 ? point : point - 1)
const isInside = (source: Source, point: number, direction: 1 | -1): boolean =>
  direction === 1 ? point < source.last : point > source.first

function hasClass(source: Source, of: string, point: number, direction: 1 | -1): boolean {
  return isInside(source, point, direction) && source.classes(tokenAt(point, direction)).has(of)
}

function readWord(
  source: Source,
  { classes, name }: Extract<Program[number], { op: 'word' }>,
  { step, point, captures }: State,
  direction: 1 | -1,
  open: State[],
): void {
  if (!isInside(source, point, direction)) return
  const own = source.classes(tokenAt(point, direction))
  const take = (length: number): void => {
    const behind = point + direction * length
    const chain = name === undefined ? captures : kept(name, point, { point: behind, value: null }, captures)
    open.push({ step: step + 1, point: behind, captures: chain })
  }
  if (classes.some((one) => own.has(one))) take(1)
  for (const one of classes) source.phrases(point, direction, one).forEach(take)
}

function kept(
  name: string,
  from: number,
  filled: { readonly point: number; readonly value: unknown },
  before: Chain | null,
): Chain {
  const [first, last] = from < filled.point ? [from, filled.point] : [filled.point, from]
  return { capture: { name, first, last, value: filled.value }, before }
}

function toList(chain: Chain | null): Captures {
  const list: Capture[] = []
  for (let link = chain; link; link = link.before) list.push(link.capture)
  return list.sort((a, b) => a.first - b.first || a.last - b.last)
}
