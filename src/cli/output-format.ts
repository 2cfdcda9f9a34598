import type { InputFormat } from './documents.ts'
import type { OutputFormat } from './writers.ts'

interface Asked {
  readonly format?: OutputFormat
  readonly inputFormat?: InputFormat
  readonly output?: string
}

const byEnding: readonly (readonly [RegExp, OutputFormat])[] = [
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.geojson$/i, 'geojson'],
  [/\.json$/i, 'json'],
]

/** What is asked for; else what the name of the output says; else JSONL for JSONL. */
export function outputFormat(files: readonly string[], { format, inputFormat, output }: Asked): OutputFormat {
  if (format) return format
  const named = byEnding.find(([ending]) => output !== undefined && ending.test(output))
  if (named) return named[1]
  const batch = inputFormat === 'jsonl' || (!inputFormat && files.every((file) => /\.(?:jsonl|ndjson)$/i.test(file)))
  return batch ? 'jsonl' : 'text'
}
