/**
 * Archives: `npm run bench:archive [-- FILE.jsonl [TEXTS]]`. Prints, over the built command:
 *   - `check --jobs 1` and `--jobs 2` in turns: texts a second, and their ratio
 *   - 1, 2 and 4 `worker` processes of one thread each, on a Redis of its own, from start to the last answer
 *   - what Redis and the disk take for each job, and with them a simulation of up to a hundred workers
 * The processor time of the children stands beside, since other programs make wall-clock times longer.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { Redis } from 'ioredis'
import { writePart } from '../../cli/queue/results.ts'
import { findRedis } from '../setup/redis.mjs'
import { simulate } from './archive/simulate.ts'

const command = process.env['GROUNDLINE_COMMAND'] ?? join('dist', 'bin', 'groundline.js')
const [given, texts = '200'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'groundline-bench-'))
const archive = join(folder, 'archive.jsonl')
const batch = 10
const port = 7811
const address = `redis://127.0.0.1:${port}`

writeFileSync(archive, linesOf(given, Number(texts)).join('\n'))
const count = Number(texts)

function linesOf(file: string | undefined, most: number): readonly string[] {
  if (file) {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return Array.from({ length: most }, (_, at) => lines[at % lines.length]!)
  }
  const text = (at: number) =>
    `Tabqa lies ${40 + (at % 90)} km west of Raqqa, and Aleppo ${100 + (at % 300)} km from Damascus. `
  return Array.from({ length: most }, (_, at) => JSON.stringify({ id: at, text: text(at).repeat(8) }))
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const seconds = (from: number) => (performance.now() - from) / 1000

function runOnce(args: readonly string[]): number {
  const from = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
  if (status === 2) throw new Error(stderr)
  return seconds(from)
}

function threads(): void {
  const times: Record<number, number[]> = { 1: [], 2: [] }
  for (let turn = 0; turn < 3; turn++) {
    for (const jobs of [1, 2])
      times[jobs]!.push(
        runOnce(['check', archive, '-o', join(folder, `${jobs}-${turn}.jsonl`), '--jobs', String(jobs)]),
      )
  }
  for (const jobs of [1, 2])
    console.log(`check --jobs ${jobs}: ${(count / median(times[jobs]!)).toFixed(1)} texts a second (with the start)`)
  const ratios = times[1]!.map((one, turn) => one / times[2]![turn]!)
  console.log(`ratio of each turn: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`)
}

async function workers(number: number): Promise<number> {
  const results = join(folder, `results-${number}`)
  runOnce(['enqueue', archive, '--root', folder, '--batch', String(batch), '--redis', address])
  const from = performance.now()
  const ended = Array.from({ length: number }, (_, at) => {
    const args = [
      'worker',
      '--root',
      folder,
      '--results',
      results,
      '-j',
      '1',
      '--until-empty',
      '--name',
      `w${at}`,
      '--redis',
      address,
    ]
    const child = spawn(process.execPath, [command, ...args], { stdio: 'ignore' })
    return new Promise<void>((resolve) => child.on('close', () => resolve()))
  })
  await Promise.all(ended)
  return seconds(from)
}

/** Microseconds that Redis was busy with commands since it started. */
async function busy(redis: Redis): Promise<number> {
  const info = await redis.info('commandstats')
  const scripts = [...info.matchAll(/cmdstat_(?!info|ping|client)[^:]+:calls=\d+,usec=(\d+)/g)]
  return scripts.reduce((sum, match) => sum + Number(match[1]), 0)
}

async function storeSeconds(bytes: number): Promise<number> {
  const times: number[] = []
  for (let number = 1; number <= 60; number++) {
    const from = performance.now()
    await writePart(join(folder, 'store'), { run: 'bench', number, of: 60 }, ['x'.repeat(bytes)])
    times.push(seconds(from))
  }
  return median(times)
}

async function queue(): Promise<void> {
  const server = spawn(
    (await findRedis())!,
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'],
    { stdio: 'ignore' },
  )
  const redis = new Redis(address, { maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  await redis.ping()
  const times = new Map<number, number>()
  let [usec, jobs] = [0, 0]
  for (const number of [1, 2, 4]) {
    // Answers of one run are not asked for again: each has its folder, and Redis is empty before.
    const before = await busy(redis)
    times.set(number, await workers(number))
    usec += (await busy(redis)) - before
    jobs += Math.ceil(count / batch)
    console.log(
      `${number} workers: ${(count / times.get(number)!).toFixed(1)} texts a second, ${times.get(number)!.toFixed(1)} s with the start`,
    )
  }
  redis.disconnect()
  server.kill()
  const part = readFileSync(join(folder, '1-0.jsonl')).length / Math.ceil(count / batch)
  const measured = {
    queueSeconds: usec / jobs / 1e6,
    storeSeconds: await storeSeconds(Math.round(part)),
    checkSeconds: checkTimes(),
  }
  console.log(
    `Redis ${(measured.queueSeconds * 1000).toFixed(2)} ms a job, the store ${(measured.storeSeconds * 1000).toFixed(2)} ms for ${Math.round(part)} bytes, checking ${(median(measured.checkSeconds) * 1000).toFixed(0)} ms a job of ${batch} texts`,
  )
  for (const size of [1, 10, 50]) simulated(measured, size)
}

/** Processor seconds of each job: those of the whole archive less those of the start, shared by length. */
function checkTimes(): readonly number[] {
  const lines = readFileSync(archive, 'utf8').split('\n')
  const sizes = lines.map((line) => line.length)
  const whole = cpuOf(archive)
  const start = cpuOf(join(folder, 'one.jsonl'), lines[0]!)
  const each = (whole - start) / sizes.reduce((sum, size) => sum + size, 0)
  return Array.from(
    { length: Math.ceil(lines.length / batch) },
    (_, at) => each * sizes.slice(at * batch, (at + 1) * batch).reduce((sum, size) => sum + size, 0),
  )
}

function cpuOf(file: string, text?: string): number {
  if (text !== undefined) writeFileSync(file, text)
  const { stdout } = spawnSync(
    'bash',
    ['-c', `TIMEFORMAT='%U %S'; { time "$0" "$@" >/dev/null 2>&1; } 2>&1`, process.execPath, command, 'check', file],
    { encoding: 'utf8' },
  )
  return stdout
    .trim()
    .split(/\s+/)
    .reduce((sum, value) => sum + Number(value), 0)
}

function simulated(
  measured: { readonly queueSeconds: number; readonly storeSeconds: number; readonly checkSeconds: readonly number[] },
  size: number,
): void {
  let seed = 1
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const checkSeconds = measured.checkSeconds.map((one) => (one * size) / batch)
  for (const number of [1, 10, 100]) {
    const { jobsPerSecond, queueBusy, storeBusy, workersBusy } = simulate(
      { ...measured, checkSeconds },
      number,
      3000,
      random,
    )
    const share = (value: number) => `${Math.round(value * 100)} %`
    console.log(
      `simulated, ${size} texts a job, ${number} workers: ${Math.round(jobsPerSecond * size)} texts a second; busy: workers ${share(workersBusy)}, Redis ${share(queueBusy)}, store ${share(storeBusy)}`,
    )
  }
}

try {
  threads()
  await queue()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
