/** Why a sentence was read as it was, in the worker. */
import '../../../core/parts/index.ts'
import { check } from '../../../core/check.ts'
import { codesAtHand } from '../../../core/text/languages.ts'
import type { Ground, SentenceTrace, Words } from '../../../core/model.ts'
import type { Reply, Request } from '../../kernel/check/calls.ts'

/** The last text explained: whoever walks through it with the cursor asks again and again. */
let last: { readonly key: string; readonly ground: Ground; readonly trace: readonly SentenceTrace[] } | null = null

/** Of the trace nothing is worded. */
const mute: Words = { language: 'en', say: () => '' }

function traceOf({ text, options, places }: Request<'explain'>, ground: Ground): readonly SentenceTrace[] {
  // The same text is read otherwise once the world, or its language, has been loaded.
  const key = JSON.stringify([text, options, places, codesAtHand()])
  if (last?.key !== key || last.ground !== ground)
    last = { key, ground, trace: check(text, ground, { ...options, explain: true, words: mute }).trace ?? [] }
  return last.trace
}

/** The sentence around a position, or the one before it; null in a draft without words. */
export function explainAt(request: Request<'explain'>, ground: Ground): Reply<'explained'> {
  const trace = traceOf(request, ground)
  const at = trace.findLastIndex(({ from }) => from <= request.at)
  return { kind: 'explained', version: request.version, trace: trace[Math.max(0, at)] ?? null }
}
