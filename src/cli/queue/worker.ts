/** `groundline worker`: takes jobs from the queue and leaves their answers in a folder. */
import { hostname } from 'node:os'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { DelayedError, Queue, UnrecoverableError, Worker, type Job } from 'bullmq'
import type { Redis, RedisOptions } from 'ioredis'
import { dataState } from '../archive/data-state.ts'
import { openPool, type CheckPool } from '../archive/pool.ts'
import { counted } from '../archive/progress.ts'
import type { ExitCode } from '../check/tally.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { printable } from '../../formats/report/text.ts'
import { readAddress, shownAddress, usualAddress } from './address.ts'
import { connectionOf, openRedis, probe } from './connect.ts'
import { foreignJobs, type Foreign } from './foreign.ts'
import { readJob, type ArchiveJob } from './job.ts'
import { addressVariable, type QueueSettings } from './options.ts'
import { folderOf, writeFailure } from './results.ts'
import { SourceFault } from './source.ts'
import { doJob, type Deaths, type WorkSettings } from './work.ts'

export interface WorkerSettings extends QueueSettings {
  readonly results: string
  readonly jobs: number
  readonly name?: string
  readonly allow?: readonly string[]
  readonly untilEmpty?: boolean
  /** Seconds after which the job of a worker that died is given to another. */
  readonly lease: number
}

/** How long a full disk is waited for before the job is tried again, by this worker or another. */
const diskPauseMilliseconds = 10_000

interface Shop {
  readonly worker: Worker<ArchiveJob>
  readonly queue: Queue<ArchiveJob>
  readonly pool: CheckPool
  readonly redis: Redis
  /** Resolves when there is a reason to end, with the exit code. */
  readonly over: Promise<ExitCode>
}

/** Works until it is told to end (SIGINT, SIGTERM), or with `untilEmpty` until nothing is left to do. */
export async function work(settings: WorkerSettings, io: Io): Promise<ExitCode> {
  const address = readAddress(settings.redis ?? io.env[addressVariable] ?? usualAddress)
  const connection = await connectionOf(address, settings.ca ?? null)
  const say = (line: string) => void write(io.stderr, `groundline: ${printable(line)}\n`)
  await probe(address, connection)
  const shop = await openShop(settings, connection, say, io)
  say(`working on the queue "${settings.queue}" at ${shownAddress(address)} as ${nameOf(settings)}; Ctrl+C ends it`)
  void shop.worker.run()
  const code = await shop.over
  await shop.worker.close().catch(() => undefined)
  await shop.queue.close().catch(() => undefined)
  shop.redis.disconnect()
  await shop.pool.close()
  return code
}

const nameOf = ({ name }: WorkerSettings): string => name ?? `${hostname()}-${process.pid}`

async function openShop(
  settings: WorkerSettings,
  connection: RedisOptions,
  say: (line: string) => void,
  io: Io,
): Promise<Shop> {
  const { jobs, lease, results } = settings
  const data = await dataState(settings.data ?? null, io.env)
  const rules = { date: null, strict: false }
  const pool = await openPool({ threads: jobs, data: settings.data ?? null, rules, want: 'line' })
  const readables = { root: settings.root, allowed: settings.allow ?? [] }
  const doing: WorkSettings = { results, readables, check: (documents, by) => pool.check(documents, by) }
  const redis = openRedis(connection, { maxRetriesPerRequest: null })
  let end: (code: ExitCode) => void = () => undefined
  const over = new Promise<ExitCode>((resolve) => {
    end = resolve
  })
  const queue = new Queue<ArchiveJob>(settings.queue, { connection: redis })
  // Whoever waits for more work stays: jobs of its own may come.
  const foreign = foreignJobs(data, say, () => settings.untilEmpty && end(2))
  await sayNamesake(queue, nameOf(settings), say)
  const worker = new Worker<ArchiveJob>(settings.queue, processor(doing, foreign, say), {
    connection: redis,
    autorun: false,
    name: nameOf(settings),
    concurrency: jobs,
    lockDuration: lease * 1000,
    stalledInterval: (lease * 1000) / 2,
    // A text that ends its worker is found by other means (work.ts); who is killed by chance is not counted.
    maxStalledCount: 1000,
    removeOnComplete: { count: 0 },
  })
  listen(worker, queue, results, say)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0))
  if (settings.untilEmpty) void untilEmpty(queue, over, () => end(0))
  return { worker, queue, pool, redis, over }
}

/** What BullMQ calls for each job; what it throws decides whether the job is tried again. */
function processor(doing: WorkSettings, foreign: Foreign, say: (line: string) => void) {
  return async (job: Job<ArchiveJob>, token?: string): Promise<number> => {
    const task = readJob(job.data)
    if (!task) throw new UnrecoverableError('This is no job of Groundline, or of a later version')
    if (foreign.isForeign(task)) return foreign.handBack(job, token, task)
    foreign.ownDone()
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
    const note = (deaths: Deaths) => job.updateProgress(deaths)
    try {
      return (await doJob(task, doing, { last, deaths: deathsOf(job), note })).texts
    } catch (error) {
      return failed(error, job, token, doing.results, say)
    }
  }
}

/** A job that was taken from a worker that died is done with care; where it stood then is in its progress. */
function deathsOf(job: Job<ArchiveJob>): Deaths | null {
  const { at, count } = (job.progress ?? {}) as Partial<Deaths>
  if (typeof at === 'number' && count) return { at, count }
  return job.stalledCounter > 0 ? { at: null, count: {} } : null
}

async function failed(
  error: unknown,
  job: Job<ArchiveJob>,
  token: string | undefined,
  results: string,
  say: (line: string) => void,
): Promise<never> {
  if (error instanceof SourceFault) throw error.final ? new UnrecoverableError(error.message) : new Error(error.message)
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) throw new Error(message)
  // The disk's fault, not the job's: no attempt is counted.
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  say(
    full
      ? `the disk of ${results} is full: make room, the job is tried again`
      : `${results} cannot be written: ${message}`,
  )
  await job.moveToDelayed(Date.now() + diskPauseMilliseconds, token)
  throw new DelayedError()
}

function listen(worker: Worker<ArchiveJob>, queue: Queue, results: string, say: (line: string) => void): void {
  let outage = false
  worker.on('error', (error) => {
    if (!outage) say(`Redis: ${error.message || (error as NodeJS.ErrnoException).code}. Trying again`)
    outage = true
  })
  queue.on('error', () => undefined)
  worker.on('active', () => {
    if (outage) say('Redis answers again')
    outage = false
  })
  worker.on('completed', (job, texts) => {
    const { number, of, run } = job.data
    say(
      `job ${number} of ${of}: ${texts === 0 ? 'done before' : texts === 1 ? '1 text' : `${counted(Number(texts))} texts`} -> ${folderOf(results, { run })}`,
    )
  })
  worker.on('failed', (job, error) => {
    const task = job ? readJob(job.data) : null
    if (!task) return say(`something in the queue is left alone: ${error.message}`)
    const given = !job || job.attemptsMade >= (job.opts.attempts ?? 1) || error instanceof UnrecoverableError
    say(
      `job ${task.number} failed: ${error.message}${given ? '. Given up; enqueue again to retry' : '. Tried again later'}`,
    )
    if (given) void writeFailure(results, task, error.message).catch(() => undefined)
  })
}

/** Ends when nothing waits, runs or is put off; asks no more once it is over for another reason. */
async function untilEmpty(queue: Queue, over: Promise<ExitCode>, end: () => void): Promise<void> {
  const counted = () => queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized').catch(() => null)
  const isOver = () => Promise.race([over.then(() => true), setTimeout(500, false)])
  do {
    const counts = await counted()
    if (counts && Object.values(counts).every((count) => count === 0)) end()
  } while (!(await isOver()))
}

/** Two workers of one name do no harm, but nobody can tell them apart. */
async function sayNamesake(queue: Queue, name: string, say: (line: string) => void): Promise<void> {
  const others = await queue.getWorkers().catch(() => [])
  if (others.some(({ rawname }) => rawname?.endsWith(`:w:${name}`))) {
    say(`another worker is called ${name} too: both work, but give one another --name to tell them apart`)
  }
}
