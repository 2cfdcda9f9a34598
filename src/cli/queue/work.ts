/** One job: reads its texts, checks them, writes the answers. Knows nothing of Redis. */
import type { Answer } from '../archive/answer.ts'
import { batchesOf } from '../archive/batches.ts'
import { lineWriter } from '../archive/line.ts'
import type { CheckRules } from '../check-document.ts'
import type { Document } from '../documents.ts'
import type { ArchiveJob } from './job.ts'
import { isDone, writePart } from './results.ts'
import { documentsOf, type Gate, type Readables } from './source.ts'

/** What is known of workers that died while they had this job. */
export interface Deaths {
  /** The text that was being checked; null where none was. */
  readonly at: number | null
  /** Text -> how often a worker died at it. */
  readonly count: Readonly<Record<number, number>>
}

/** A text at which as many workers died is to blame: one or two may have been killed by people or by chance. */
const mostDeaths = 3

export interface WorkSettings {
  readonly results: string
  readonly readables: Readables
  /** Never rejects. */
  check(documents: readonly Document[], rules: CheckRules): Promise<readonly Answer[]>
}

export interface Attempt {
  /** No further one follows: what cannot be read now is said in its place. */
  readonly last: boolean
  /** Null on a first attempt: texts are then checked together, and nobody watches which one ends the worker. */
  readonly deaths: Deaths | null
  /** Keeps beyond the death of this worker where it is. */
  note(deaths: Deaths): Promise<void>
}

/** `texts` 0: another worker had done it already. Rejects with a `SourceFault`, or with what the disk says. */
export async function doJob(
  job: ArchiveJob,
  settings: WorkSettings,
  attempt: Attempt,
): Promise<{ readonly texts: number }> {
  if (await isDone(settings.results, job)) return { texts: 0 }
  const { deaths, last } = attempt
  const rules: CheckRules = { date: job.date, strict: job.strict }
  const documents = documentsOf(job, settings.readables, last, deaths ? watching(deaths, attempt) : undefined)
  const lines: string[] = []
  // Read as they are checked: a job of large texts would not fit into memory.
  for await (const batch of deaths ? oneByOne(documents) : batchesOf(documents)) {
    const answers = await settings.check(batch, rules)
    lines.push(...batch.map((document, at) => lineOf(document, answers[at]!)))
  }
  await writePart(settings.results, job, lines)
  return { texts: lines.length }
}

/** Leaves a note before each text is read, so that it is known which one ended a worker. */
function watching({ at: last, count: before }: Deaths, { note }: Attempt): Gate {
  const count = last === null ? before : { ...before, [last]: (before[last] ?? 0) + 1 }
  return async (at) => {
    if ((count[at] ?? 0) >= mostDeaths) return `set aside: ${count[at]} workers died while they checked it`
    await note({ at, count })
    return null
  }
}

async function* oneByOne(documents: AsyncIterable<Document>): AsyncGenerator<readonly Document[]> {
  for await (const document of documents) yield [document]
}

function lineOf({ path, name, ...document }: Document, answer: Answer): string {
  if ('line' in answer) return answer.line
  const reason = 'error' in document ? document.error : `${path}: ${(answer as { readonly error: string }).error}`
  return lineWriter.failure({ path, name, error: reason })
}
