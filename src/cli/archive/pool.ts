/** Threads that check: Tinypool keeps them, this file says what they do and what happens when one dies. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { DataVersion } from '../../core/model.ts'
import type { CheckRules } from '../check-document.ts'
import type { Document } from '../documents.ts'
import { Failure } from '../failure.ts'
import type { Readable } from '../output/writer.ts'
import type { Answer } from './answer.ts'
import type { Task, TaskAnswer } from './thread.ts'

export interface PoolSettings {
  readonly threads: number
  readonly data: string | null
  readonly rules: CheckRules
  readonly want: Task['want']
  /** Memory of one thread in MB; a text that needs more is set aside. Default: 1,500. */
  readonly threadMegabytes?: number
  /** How long a batch may take before its thread is ended. Default: ten minutes. */
  readonly batchMilliseconds?: number
  /** Another file than thread.ts: for tests. */
  readonly thread?: string
}

export interface CheckPool {
  readonly data: readonly DataVersion[]
  /** One answer for each document, in order. Never rejects: a text that ends its thread is an error of its own. */
  check(documents: readonly Document[], rules?: CheckRules): Promise<readonly Answer[]>
  close(): Promise<void>
}

/** Starts the threads and loads the ground in one of them. Rejects with a `Failure` where that cannot be. */
export async function openPool(settings: PoolSettings): Promise<CheckPool> {
  const pool = new Tinypool(threadOptions(settings))
  const { data, want, batchMilliseconds = 600_000 } = settings
  const asking =
    (rules: CheckRules): Ask =>
    (documents) =>
      pool.run({ data, rules, want, documents } satisfies Task, { signal: AbortSignal.timeout(batchMilliseconds) })
  // A thread that cannot start fails the pool, not the task: without a listener that would end the program.
  const broken = new Promise<never>((_, reject) => pool.on('error', reject))
  broken.catch(() => undefined)
  try {
    const first = await Promise.race([asking(settings.rules)([]), broken])
    return {
      data: first.data,
      check: (documents, rules = settings.rules) => checkAll(documents, asking(rules)),
      close: () => pool.destroy(),
    }
  } catch (error) {
    await pool.destroy()
    throw new Failure((error as Error).message)
  }
}

function threadOptions({ threads, threadMegabytes = 1500, thread }: PoolSettings) {
  return {
    filename: thread ?? threadFile(),
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  }
}

/** As built (lib/check-thread.js beside every chunk of the bundle), or from source. */
function threadFile(): string {
  const built = fileURLToPath(new URL('../lib/check-thread.js', import.meta.url))
  return existsSync(built) ? built : fileURLToPath(new URL('source-thread.mjs', import.meta.url))
}

type Ask = (documents: readonly Readable[]) => Promise<TaskAnswer>

async function checkAll(documents: readonly Document[], ask: Ask): Promise<readonly Answer[]> {
  // The bytes of a file are not needed in a thread.
  const readable = documents.flatMap((document) => ('text' in document ? [{ ...document, stored: null }] : []))
  const answers = readable.length > 0 ? await askCarefully(readable, ask) : []
  let at = 0
  return documents.map((document) => ('text' in document ? answers[at++]! : { error: document.error }))
}

/** A batch whose thread died is asked again one text at a time, so that only the one to blame is set aside. */
async function askCarefully(documents: readonly Readable[], ask: Ask): Promise<readonly Answer[]> {
  try {
    return (await ask(documents)).answers
  } catch (error) {
    if (documents.length === 1) return [{ error: reasonOf(error as Error) }]
    const answers: Answer[] = []
    for (const document of documents) answers.push(...(await askCarefully([document], ask)))
    return answers
  }
}

function reasonOf(error: Error & { readonly code?: string }): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'set aside: checking it needs more memory than a thread may take'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'set aside: checking it takes too long'
  return `set aside: the thread that checked it ended (${error.message})`
}
