/** Frames compiled, and matched around their anchors. */
import type { Frame, FrameSource, Pattern } from '../../core/model.ts'
import type { Capture, Captures, Progress, Source } from './match.ts'
import { matchFrom } from './match.ts'
import type { Names } from './pattern.ts'
import { compilePattern, PatternError } from './pattern.ts'

export type { Capture } from './match.ts'

export interface FrameMatch {
  readonly frame: Frame
  /** Tokens [first, last) that the pattern covers. */
  readonly first: number
  readonly last: number
  readonly captures: Captures
}

/** A frame with a mistake, which stands in its pattern or in the part that it names. */
export class FrameError extends Error {
  readonly frame: string
  readonly part: string | null

  constructor(frame: string, reason: string, part: string | null = null) {
    super(`${frame}: ${part === null ? '' : `{${part}}: `}${reason}`)
    this.frame = frame
    this.part = part
  }
}

/** Compiles frames in the order in which they are tried. Throws FrameError. */
export function compileFrames(sources: readonly FrameSource[], names: Names): readonly Frame[] {
  const ids = new Set<string>()
  return sources.map((source) => {
    if (ids.has(source.id)) throw new FrameError(source.id, 'another frame has this name')
    ids.add(source.id)
    return { ...source, compiled: compiled(source, names) }
  })
}

function compiled({ id, pattern }: FrameSource, names: Names): Pattern {
  try {
    return compilePattern(pattern, names)
  } catch (error) {
    if (error instanceof PatternError) throw new FrameError(id, error.message, error.part)
    throw error
  }
}

/** How far a frame came on either side of its anchor. */
export interface FrameProgress {
  readonly left: Progress
  readonly right: Progress
}

/**
 * The frame around an anchor over tokens [first, last) that holds `value`, or null. Where somebody asks how far it came,
 * what stands before the anchor is tried even if what stands behind it does not fit.
 */
export function matchFrame(
  frame: Frame,
  source: Source,
  anchor: { readonly first: number; readonly last: number; readonly value: unknown },
  progress: FrameProgress | null = null,
): FrameMatch | null {
  const { left, right, anchor: marked } = frame.compiled
  const behind = matchFrom(right, source, anchor.last, 1, progress?.right ?? null)
  const before = (behind || progress) && matchFrom(left, source, anchor.first, -1, progress?.left ?? null)
  if (!behind || !before) return null
  const own: Capture = { name: marked.name, ...anchor }
  return { frame, first: before.point, last: behind.point, captures: [...before.captures, own, ...behind.captures] }
}

/** The first thing kept under a name, or null. */
export const captured = <T>({ captures }: FrameMatch, name: string): T | null =>
  (captures.find((capture) => capture.name === name)?.value as T | undefined) ?? null

/** Where something is kept under a name, with the words that it holds, or null. */
export const keptAs = ({ captures }: FrameMatch, name: string): Capture | null =>
  captures.find((capture) => capture.name === name) ?? null

/** All places where something is kept under a name, in the order of the text. */
export const keptAllAs = ({ captures }: FrameMatch, name: string): readonly Capture[] =>
  captures.filter((capture) => capture.name === name)

/** All things kept under a name, in the order of the text. */
export const allCaptured = <T>(match: FrameMatch, name: string): readonly T[] =>
  keptAllAs(match, name).map(({ value }) => value as T)
