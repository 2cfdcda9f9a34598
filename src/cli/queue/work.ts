/** One job: reads its texts, checks them, writes the answers. Knows nothing of Redis. */
import type { Answer } from '../archive/answer.ts'
import { lineWriter } from '../archive/line.ts'
import type { CheckRules } from '../check-document.ts'
import type { Document } from '../documents.ts'
import type { ArchiveJob } from './job.ts'
import { isDone, writePart } from './results.ts'
import { documentsOf, type Readables } from './source.ts'

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
  const documents: Document[] = []
  for await (const document of documentsOf(job, settings.readables, attempt.last)) documents.push(document)
  const rules: CheckRules = { date: job.date, strict: job.strict }
  const check = (some: readonly Document[]) => settings.check(some, rules)
  const answers = attempt.deaths
    ? await checkWatched(documents, check, attempt.deaths, attempt)
    : await check(documents)
  await writePart(
    settings.results,
    job,
    documents.map((document, at) => lineOf(document, answers[at]!)),
  )
  return { texts: documents.length }
}

/** One text after the other, with a note before each: so that it is known which one ended a worker. */
async function checkWatched(
  documents: readonly Document[],
  check: (documents: readonly Document[]) => Promise<readonly Answer[]>,
  deaths: Deaths,
  { note }: Attempt,
): Promise<readonly Answer[]> {
  const { at: last } = deaths
  const count = last === null ? deaths.count : { ...deaths.count, [last]: (deaths.count[last] ?? 0) + 1 }
  const answers: Answer[] = []
  for (const [at, document] of documents.entries()) {
    if ((count[at] ?? 0) >= mostDeaths) {
      answers.push({ error: `set aside: ${count[at]} workers died while they checked it` })
      continue
    }
    await note({ at, count })
    answers.push(...(await check([document])))
  }
  return answers
}

function lineOf({ path, name, ...document }: Document, answer: Answer): string {
  if ('line' in answer) return answer.line
  const reason = 'error' in document ? document.error : `${path}: ${(answer as { readonly error: string }).error}`
  return lineWriter.failure({ path, name, error: reason })
}
