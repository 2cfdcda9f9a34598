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
  `fired  ${frame.frame}: “${wordsOf(frame, trace)}”${frame.claimed ? '' : ' (no claim came of it)'}`

const brokeLine = (frame: TracedFrame, trace: SentenceTrace): string =>
  `broke  ${frame.frame} at “${wordsOf(frame, trace)}”${frame.wanted === '' ? '' : `: wanted ${frame.wanted}`}`

const stepLine = (step: TracedStep, trace: SentenceTrace): string =>
  `${step.by.padEnd(6)} ${step.name} at “${wordsOf(step, trace)}”: ${step.text}`

/** Frames that read most beside their anchor before they broke, so that the likeliest stand first. */
const nearestFirst = (frames: readonly TracedFrame[]): readonly TracedFrame[] =>
  [...frames].sort((a, b) => b.read - a.read || b.from - a.from)

/** What is told the same way is told once. */
function onceEach(frames: readonly TracedFrame[], tell: (frame: TracedFrame) => string): readonly TracedFrame[] {
  const seen = new Set<string>()
  return frames.filter((frame) => !seen.has(tell(frame)) && seen.add(tell(frame)))
}

/** Frames that broke, shown for one sentence; so many also where they read nothing beside their anchor. */
const mostBroken = 12
const fewestBroken = 6

/** The frames that fired; of the others each once, those that came nearest first, and how many came nowhere near. */
export function framesOf({ frames }: SentenceTrace): {
  readonly fired: readonly TracedFrame[]
  readonly broken: readonly TracedFrame[]
  readonly far: number
} {
  const fired = onceEach(
    frames.filter((frame) => frame.fired),
    ({ frame, from, to }) => `${frame} ${from} ${to}`,
  )
  const ids = new Set(fired.map(({ frame }) => frame))
  const others = frames.filter((frame) => !frame.fired && !ids.has(frame.frame))
  const broken = onceEach(nearestFirst(others), ({ frame }) => frame)
  const near = broken.filter(({ read }, index) => read > 0 || index < fewestBroken).slice(0, mostBroken)
  return { fired, broken: near, far: broken.length - near.length }
}

function closingLines({ fired, broken, far }: ReturnType<typeof framesOf>): readonly string[] {
  if (fired.length + broken.length + far === 0) return ['none   no word here begins a claim: no frame was tried']
  return far > 0 ? [`broke  ${far} more, farther off`] : []
}

/** One sentence: its words with their classes, the frames that fired or broke, what code did beyond them. */
export function explainSentence(trace: SentenceTrace): readonly string[] {
  const frames = framesOf(trace)
  return [
    `“${trace.text.replace(/\s+/g, ' ')}”`,
    ...trace.tokens.map((token) => `  ${tokenLine(token)}`),
    ...frames.fired.map((frame) => `  ${firedLine(frame, trace)}`),
    ...trace.steps.map((step) => `  ${stepLine(step, trace)}`),
    ...frames.broken.map((frame) => `  ${brokeLine(frame, trace)}`),
    ...closingLines(frames).map((line) => `  ${line}`),
  ]
}

/** All sentences, with a blank line between them. */
export const explainText = (traces: readonly SentenceTrace[]): string =>
  traces.map((trace) => `${explainSentence(trace).join('\n')}\n`).join('\n')
