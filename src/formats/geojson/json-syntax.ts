import { getIssues } from '@placemarkio/check-geojson'
import type { Position } from '../../core/text/lines.ts'
import { lineIndex } from '../../core/text/lines.ts'

/** Longer than this, the locating parser would take seconds: then the engine's own message must do. */
const locatingLimit = 20_000_000

/**
 * Where the JSON of a text breaks. Engines say it in their own ways, or not at all: V8 "at position 7", Firefox
 * "at line 2 column 8"; where neither stands there, a second parser finds the place.
 */
export function syntaxPlace(text: string, message: string): Position {
  const offset = /position (\d+)/.exec(message)?.[1]
  if (offset !== undefined) return lineIndex(text).at(Number(offset))
  const located = /line (\d+) column (\d+)/.exec(message) ?? secondOpinion(text)
  return located ? { line: Number(located[1]), column: Number(located[2]) } : lineIndex(text).at(text.length)
}

/** Its message ends with "(line:column)"; a text that merely ends too early has none, and is broken at its end. */
function secondOpinion(text: string): RegExpExecArray | null {
  if (text.length > locatingLimit) return null
  return /\((\d+):(\d+)\)$/.exec(getIssues(text)[0]?.message ?? '')
}
