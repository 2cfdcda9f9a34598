/**
 * Fuzzes every parser and `check`:
 *
 *   npm run fuzz                       ten minutes
 *   npm run fuzz -- --minutes 60       an hour, an equal part for each target
 *   npm run fuzz -- --seed 7           the same inputs again
 *   npm run fuzz -- --guided           led by coverage: inputs that make something new run are changed further
 *   npm run fuzz -- --guided --only kml,latex   some targets alone
 *
 * Finds of the guided fuzzer are written below build/fuzz: each becomes a test.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { loadGround } from '../formats/ground/ground-files.ts'
import type { Guided } from './fuzz/guided/run.ts'
import { guided } from './fuzz/guided/run.ts'
import { guidedTargets } from './fuzz/guided/targets.ts'
import { fuzz } from './fuzz/run.ts'
import { fileTargets } from './fuzz/targets.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    guided: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
const seed = values.seed === undefined ? undefined : Number(values.seed)
const finds = 'build/fuzz'

async function damageAll(): Promise<void> {
  const ground = await loadGround(async (file) => new Uint8Array(await readFile(`build/data/${file}`)))
  const milliseconds = (Number(values.minutes) * 60_000) / (fileTargets.length + 2)
  await fuzz(ground, { runs: 100_000_000, milliseconds, ...(seed === undefined ? {} : { seed }) }, (one) => {
    console.log(
      `${one.target}: ${one.runs.toLocaleString('en')} inputs in ${one.seconds.toFixed(0)} s, ${one.find ? 'a find' : 'no find'}`,
    )
    if (one.find === null) return
    console.log(one.find)
    process.exitCode = 1
  })
}

async function tell({ target, runs, kept, blocks, finds: found }: Guided): Promise<void> {
  const counts = `${runs.toLocaleString('en')} inputs, ${kept.toLocaleString('en')} kept, ${blocks.toLocaleString('en')} blocks`
  console.log(`${target}: ${counts}, ${found.size === 0 ? 'no find' : `${found.size} finds`}`)
  for (const [index, { name, bytes, error }] of [...found.values()].entries()) {
    const path = `${finds}/${target.replace(/\W+/g, '-')}-${index + 1}-${name}`
    await mkdir(finds, { recursive: true })
    await writeFile(path, bytes)
    console.log(`${path}: ${error}`)
    process.exitCode = 1
  }
}

async function guideAll(): Promise<void> {
  const names = values.only?.split(',') ?? guidedTargets.map(({ name }) => name)
  const milliseconds = (Number(values.minutes) * 60_000) / names.length
  for (const name of names) await tell(await guided(name, seed ?? Date.now(), milliseconds))
}

await (values.guided ? guideAll() : damageAll())
