/**
 * Measures the world index beside a plain Map of the same names, in one run: `npx tsx src/dev/bench-index.ts`.
 * Times are of the processor, not the clock, so that what else the machine does counts less; each is the median of
 * seven rounds after one that is thrown away. Memory is what stays after a full collection.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { codePage } from '../core/place/code-page.ts'
import { fold } from '../core/place/fold.ts'
import { openIndex, type IndexLayer } from '../core/place/index-file.ts'
import { readSections } from '../core/place/index-format.ts'
import { nameKey } from '../core/place/name-key.ts'
import { namePool } from '../core/place/name-pool.ts'

const file = join('build', 'data', 'world.bin.gz')
const rounds = 7
const asked = 200_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heldMegabytes(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

const measure = (work: () => void) => median(Array.from({ length: rounds + 1 }, () => cpuMilliseconds(work)).slice(1))

function open(bytes: Uint8Array): IndexLayer {
  const opened = openIndex(bytes)
  if ('error' in opened) throw new Error(opened.error.message)
  return opened.index
}

/** Every folded name of the index. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const read = readSections(bytes)
  if ('error' in read) throw new Error(read.error.message)
  const pool = namePool(read.bytes, read.header.names, codePage(read.header.nameLetters))
  return Array.from({ length: pool.count }, (_, name) => pool.nameOf(name))
}

/** The same names in a Map of lists, as one would write it; their text is made anew, as it is when read from a file. */
function plainMap(text: string): Map<string, number[]> {
  const map = new Map<string, number[]>()
  text.split('\n').forEach((name, at) => {
    const list = map.get(name)
    if (list) list.push(at)
    else map.set(name, [at])
  })
  return map
}

/** Names of the index in a mixed order, and as many that nothing bears. */
function questions(names: readonly string[]) {
  const known = Array.from({ length: asked }, (_, at) => names[(at * 7919) % names.length]!)
  return { known, unknown: known.map(name => `${name.slice(1)}${name.slice(0, 1)}xq`) }
}

const packed = readFileSync(file)
const bytes = new Uint8Array(gunzipSync(packed))
const names = namesIn(bytes)
const text = names.join('\n')
const { known, unknown } = questions(names)

const start = heldMegabytes()
const first = cpuMilliseconds(() => open(bytes))
const openMilliseconds = measure(() => open(bytes))
const index = open(bytes)
const indexMegabytes = heldMegabytes() - start + bytes.length / 1e6
const mapMilliseconds = measure(() => plainMap(text))
const beforeMap = heldMegabytes()
const map = plainMap(text)
const mapMegabytes = heldMegabytes() - beforeMap

const keys = { known: known.map(nameKey), unknown: unknown.map(nameKey) }
for (const key of [...keys.known, ...keys.unknown]) void key.variant
let found = 0
const each = (milliseconds: number) => (milliseconds * 1000) / asked
const perLookup = <T>(list: readonly T[], has: (one: T) => boolean) => each(measure(() => {
  for (const one of list) if (has(one)) found++
}))

const inIndex = (key: (typeof keys.known)[number]) => index.hasNamed(key)
const rows: readonly (readonly [string, number, number, string])[] = [
  ['ready after the bytes are there', openMilliseconds, mapMilliseconds, 'ms'],
  ['memory, the bytes counted in', indexMegabytes, mapMegabytes, 'MB'],
  ['look-up, a name there is', perLookup(keys.known, inIndex), perLookup(known, name => map.has(name)), 'us'],
  ['look-up, a name there is not', perLookup(keys.unknown, inIndex), perLookup(unknown, name => map.has(name)), 'us'],
]

console.log(`${index.size} places, ${names.length} folded names, Node ${process.version}`)
console.log(`packed: gzip ${(packed.length / 1e6).toFixed(2)} MB, brotli ${(brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
}).length / 1e6).toFixed(2)} MB; unpacked ${(bytes.length / 1e6).toFixed(2)} MB`)
console.log(`opened cold, the first time in the process: ${first.toFixed(1)} ms`)
console.log(`${''.padEnd(34)}${'index'.padStart(10)}${'Map'.padStart(10)}${'Map / index'.padStart(14)}`)
for (const [what, ours, plain, unit] of rows) {
  console.log(`${`${what} (${unit})`.padEnd(34)}${ours.toFixed(2).padStart(10)}${plain.toFixed(2).padStart(10)}`
    + `${(plain / ours).toFixed(2).padStart(14)}`)
}
const folding = each(measure(() => known.forEach(name => { found += fold(name).length })))
const whole = perLookup(known, name => index.hasNamed(nameKey(name)))
const variants = perLookup(keys.unknown.slice(0, asked), key => key.variant !== '' && index.hasVariant(key))
const suggest = median(unknown.slice(0, 40).map(name => cpuMilliseconds(() => index.close(nameKey(name), 3))))
console.log(`folding ${folding.toFixed(2)} us; look-up from the written name ${whole.toFixed(2)} us; `
  + `search for a variant ${variants.toFixed(1)} us; suggestion ${suggest.toFixed(1)} ms (${found} answers)`)
