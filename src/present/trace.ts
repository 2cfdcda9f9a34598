/** Why sentences were read as they were, as lines of text: what `check --explain` prints. */
import type { SentenceTrace, Span, TracedFrame, TracedStep, TracedToken } from '../core/model.ts'

/** "145 [number] {figure}": a word, its classes, what it is part of. */
const tokenLine = ({ text, classes, parts }: TracedToken): string =>
  [text, classes.length > 0 ? `[${classes.join(' ')}]` : '', parts.length > 0 ? `{${parts.join(' ')}}` : '']
    .filter((part) => part !== '')
    .join(' ')

/** The words of a sentence at a place in the draft. */
export const wordsOf = ({ from, to }: Span, trace: SentenceTrace): string =>
  trace.text.slice(from - trace.from, to - trace.from)

const firedLine = (frame: TracedFrame, trace: SentenceTrace): string =>
  `fired  ${frame.frame}: “${wordsOf(frame, trace)}”`

const brokeLine = (frame: TracedFrame, trace: SentenceTrace): string =>
  `broke  ${frame.frame} at “${wordsOf(frame, trace)}”${frame.wanted === '' ? '' : `: wanted ${frame.wanted}`}`

const stepLine = (step: TracedStep, trace: SentenceTrace): string =>
  `${step.by.padEnd(6)} ${step.name} at “${wordsOf(step, trace)}”: ${step.text}`

/** Frames that came farthest before they broke, so that the likeliest stand first. */
const farthestFirst = (frames: readonly TracedFrame[]): readonly TracedFrame[] =>
  [...frames].sort((a, b) => b.from - a.from)

/** A frame that was tried again and again is told once, where it came farthest. */
function onceEach(frames: readonly TracedFrame[]): readonly TracedFrame[] {
  const seen = new Set<string>()
  return frames.filter(({ frame }) => !seen.has(frame) && seen.add(frame))
}

/** Frames that broke, shown for one sentence. */
const mostBroken = 12

/** The frames that fired, and of the others each once, those that came farthest first. */
export function framesOf({ frames }: SentenceTrace): {
  readonly fired: readonly TracedFrame[]
  readonly broken: readonly TracedFrame[]
} {
  const fired = frames.filter((frame) => frame.fired)
  const ids = new Set(fired.map(({ frame }) => frame))
  const broken = onceEach(farthestFirst(frames.filter((frame) => !frame.fired && !ids.has(frame.frame))))
  return { fired, broken: broken.slice(0, mostBroken) }
}

/** One sentence: its words with their classes, the frames that fired or broke, what code did beyond them. */
export function explainSentence(trace: SentenceTrace): readonly string[] {
  const { fired, broken } = framesOf(trace)
  return [
    `“${trace.text.replace(/\s+/g, ' ')}”`,
    ...trace.tokens.map((token) => `  ${tokenLine(token)}`),
    ...fired.map((frame) => `  ${firedLine(frame, trace)}`),
    ...trace.steps.map((step) => `  ${stepLine(step, trace)}`),
    ...broken.map((frame) => `  ${brokeLine(frame, trace)}`),
  ]
}

/** All sentences, with a blank line between them. */
export const explainText = (traces: readonly SentenceTrace[]): string =>
  traces.map((trace) => `${explainSentence(trace).join('\n')}\n`).join('\n')
