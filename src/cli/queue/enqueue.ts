/** `groundline enqueue`: puts an archive into a queue, for workers on any number of machines. */
import { Queue } from 'bullmq'
import { counted } from '../archive/progress.ts'
import { dataState } from '../archive/data-state.ts'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { version } from '../../present/version.ts'
import { readAddress, shownAddress, usualAddress } from './address.ts'
import { connectionOf, openRedis, probe, type RedisState } from './connect.ts'
import { jobName, type ArchiveJob } from './job.ts'
import { addressVariable, type QueueSettings } from './options.ts'
import { planOf, type Plan } from './plan.ts'

export interface EnqueueSettings extends QueueSettings {
  readonly batch: number
  readonly address?: string
  readonly date?: string
  readonly strict?: boolean
}

/** Jobs sent to Redis at once. */
const atOnce = 500

export async function enqueue(places: readonly string[], settings: EnqueueSettings, io: Io): Promise<ExitCode> {
  requireTemplate(settings)
  const address = readAddress(settings.redis ?? io.env[addressVariable] ?? usualAddress)
  const connection = await connectionOf(address, settings.ca ?? null)
  const say = (line: string) => write(io.stderr, `groundline: ${line}\n`)
  for (const warning of warningsOf(await probe(address, connection))) await say(warning)
  const data = await dataState(settings.data ?? null, io.env)
  const { root, batch, date = null, strict = false } = settings
  const plan = await planOf(places, {
    root,
    batch,
    program: version,
    data,
    date,
    strict,
    address: settings.address ?? null,
  })
  if (plan.jobs.length === 0) throw new Failure('There is nothing to enqueue: the archive holds no text')
  const redis = openRedis(connection, { maxRetriesPerRequest: 2 })
  const queue = new Queue<ArchiveJob>(settings.queue, { connection: redis })
  queue.on('error', () => undefined)
  try {
    await addJobs(queue, plan.jobs)
    await retryFailed(queue, plan.run)
  } catch (error) {
    throw new Failure(refusal((error as Error).message))
  } finally {
    await queue.close().catch(() => undefined)
    redis.disconnect()
  }
  await say(`${textsIn(plan)} in the queue "${settings.queue}" at ${shownAddress(address)}.`)
  await say(
    'The queue shows ids, paths or addresses, dates, checksums, and why a job failed; never a text or a finding.',
  )
  await write(io.stdout, `${plan.run}\n`)
  return 0
}

function textsIn({ texts, jobs }: Plan): string {
  const [some, many] = [texts === 1 ? '1 text' : `${counted(texts)} texts`, counted(jobs.length)]
  return jobs.length === 1 ? `${some} in 1 job ${texts === 1 ? 'is' : 'are'}` : `${some} in ${many} jobs are`
}

function requireTemplate({ address }: EnqueueSettings): void {
  if (address === undefined) return
  const sample = address.replaceAll('{id}', '1')
  if (address.includes('{id}') && URL.canParse(sample) && /^https?:$/.test(new URL(sample).protocol)) return
  throw new Failure('--address is an address with {id} in it, like https://cms.example/text/{id}')
}

function warningsOf({ keeps, forgets }: RedisState): readonly string[] {
  return [
    ...(forgets ? ['this Redis may throw jobs away when it fills up: set maxmemory-policy to noeviction'] : []),
    ...(keeps ? [] : ['this Redis keeps nothing on disk: after its restart, enqueue again (nothing is checked twice)']),
  ]
}

/** Jobs that are in the queue already stay as they are: they have the same names. */
async function addJobs(queue: Queue<ArchiveJob>, jobs: readonly ArchiveJob[]): Promise<void> {
  for (let at = 0; at < jobs.length; at += atOnce) {
    await queue.addBulk(
      jobs
        .slice(at, at + atOnce)
        .map((data) => ({
          name: 'check',
          data,
          opts: {
            jobId: jobName(data),
            attempts: 6,
            backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
            removeOnComplete: true,
            stackTraceLimit: 0,
          },
        })),
    )
  }
}

/** Whoever enqueues an archive again wants what was given up tried again. */
async function retryFailed(queue: Queue<ArchiveJob>, run: string): Promise<void> {
  for (const job of await queue.getFailed(0, 9999))
    if (job.data.run === run) await job.retry('failed', { resetAttemptsMade: true })
}

function refusal(message: string): string {
  if (/\bOOM\b/.test(message)) {
    return 'Redis is full (maxmemory): give it more memory or let workers empty it, then enqueue again. Nothing is enqueued twice'
  }
  return `Redis did not take all jobs (${message}): enqueue again. Nothing is enqueued twice`
}
