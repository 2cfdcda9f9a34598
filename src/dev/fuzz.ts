/**
 * Fuzzes every parser and `check`:
 *
 *   npm run fuzz                       ten minutes
 *   npm run fuzz -- --minutes 60       an hour, an equal part for each target
 *   npm run fuzz -- --seed 7           the same inputs again
 */
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { loadGround } from '../formats/ground/ground-files.ts'
import { fileTargets } from './fuzz/targets.ts'
import { fuzz } from './fuzz/run.ts'

const given = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : Number(process.argv[at + 1])
}

const minutes = given('minutes') ?? 10
const seed = given('seed')
const ground = await loadGround(async (file) => new Uint8Array(await readFile(`build/data/${file}`)))
const milliseconds = (minutes * 60_000) / (fileTargets.length + 2)
await fuzz(ground, { runs: 100_000_000, milliseconds, ...(seed === undefined ? {} : { seed }) }, (one) => {
  console.log(
    `${one.target}: ${one.runs.toLocaleString('en')} inputs in ${one.seconds.toFixed(0)} s, ${one.find ? 'a find' : 'no find'}`,
  )
  if (one.find === null) return
  console.log(one.find)
  process.exitCode = 1
})
