/**
 * Measures the world's index beside a plain Map of the same names, in one run: `npm run bench`.
 *
 * A look-up is timed from a folded name to the numbers of its candidate places, found and read through; in the Map, from
 * the same name to its list of numbers. 200,000 names are drawn at random, the same in every run. Index and Map take
 * turns, nine times after one that is thrown away; medians of processor time, and of the ratios of the turns.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { fold } from '../../core/place/names/fold.ts'
import { openIndex, type IndexLayer } from '../../core/place/index/index-file.ts'
import type { NameKey } from '../../core/place/layer.ts'
import { nameKey } from '../../core/place/names/name-key.ts'
import { searchesBeforeTable } from '../../core/place/index/name-pool.ts'
import {
  cpuMilliseconds,
  dependentReadNanoseconds,
  heldMegabytes,
  median,
  sideBySide,
  usualMilliseconds,
} from './bench/measure.ts'
import { askedNames, namesIn, type Questions } from './bench/questions.ts'

const files = ['world', 'airfields'].map((name) => readFileSync(join('build', 'data', `${name}.bin.gz`)))
const packed = files[0]!
const bytes = new Uint8Array(gunzipSync(packed))
const asked = 200_000

function open(): IndexLayer {
  const opened = openIndex(bytes)
  if ('error' in opened) throw new Error(opened.error.message)
  return opened.index
}

/** The names in a Map of lists, as one would write it; their text is made anew, as it is when read from a file. */
function plainMap(text: string): Map<string, number[]> {
  const map = new Map<string, number[]>()
  text.split('\n').forEach((name, at) => {
    const list = map.get(name)
    if (list) list.push(at)
    else map.set(name, [at])
  })
  return map
}

let answers = 0

/** Asks for all names; the numbers of their places are read, so that nothing is left out as unused. */
function askIndex(index: IndexLayer, keys: readonly NameKey[]): void {
  for (const key of keys) answers += index.countNamed(key)
}

function askMap(map: ReadonlyMap<string, readonly number[]>, names: readonly string[]): void {
  for (const name of names) answers += map.get(name)?.length ?? 0
}

function print(what: string, unit: string, ours: number, plain: number, ratio = plain / ours): void {
  const cells = [ours, plain, ratio].map((value) => value.toFixed(2).padStart(10))
  console.log(`${`${what} (${unit})`.padEnd(46)}${cells.join('')}`)
}

const first = cpuMilliseconds(() => {
  open()
})
const names = namesIn(bytes)
const text = names.join('\n')
const questions = askedNames(names, asked)
const opening = sideBySide(
  () => {
    open()
  },
  () => {
    plainMap(text)
  },
)
const before = heldMegabytes()
const index = open()
const indexMegabytes = heldMegabytes() - before + bytes.length / 1e6
const beforeMap = heldMegabytes()
const map = plainMap(text)
const mapMegabytes = heldMegabytes() - beforeMap

/** Microseconds a name. */
const each = (milliseconds: number, count = asked) => (milliseconds * 1000) / count

const early = questions.mixed.keys.slice(0, searchesBeforeTable - 1)
const earlySearch = usualMilliseconds(() => askIndex(open(), early)) - opening.ours
const beforeTable = heldMegabytes()
askIndex(index, early)
const table = cpuMilliseconds(() => askIndex(index, early.slice(0, 1)))
const tableMegabytes = heldMegabytes() - beforeTable

const loads = `load of the machine ${loadavg()
  .map((load) => load.toFixed(1))
  .join(' ')}`
console.log(`${index.size} places, ${names.length} folded names, Node ${process.version}, ${loads}`)
console.log(
  `packed: gzip ${(packed.length / 1e6).toFixed(2)} MB, with the airfields' file ${(
    files.reduce((sum, file) => sum + file.length, 0) / 1e6
  ).toFixed(2)} MB; brotli ${(
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 } })
      .length / 1e6
  ).toFixed(2)} MB; unpacked ${(bytes.length / 1e6).toFixed(2)} MB`,
)
console.log(`opened cold, the first time in the process: ${first.toFixed(1)} ms`)
console.log(`${''.padEnd(46)}${['index', 'Map', 'ratio'].map((head) => head.padStart(10)).join('')}`)
print('ready after the bytes are there', 'ms', opening.ours, opening.plain, opening.ratio)
print('memory, the bytes counted in', 'MB', indexMegabytes, mapMegabytes)
print('  and with the table of names', 'MB', indexMegabytes + tableMegabytes, mapMegabytes)
const rows: readonly (readonly [string, Questions])[] = [
  ['look-up of names there are', questions.known],
  ['look-up of names there are not', questions.unknown],
  ['look-up of both, mixed', questions.mixed],
]
for (const [what, { keys, names: plain }] of rows) {
  const {
    ours,
    plain: theirs,
    ratio,
  } = sideBySide(
    () => askIndex(index, keys),
    () => askMap(map, plain),
  )
  print(what, 'us', each(ours), each(theirs), ratio)
}
const written = sideBySide(
  () => askIndex(index, questions.mixed.names.map(nameKey)),
  () => askMap(map, questions.mixed.names.map(fold)),
)
print('the same from names as written, folding them', 'us', each(written.ours), each(written.plain), written.ratio)

const variants = usualMilliseconds(() => {
  for (const key of questions.unknown.keys.slice(0, 20_000)) answers += index.hasVariant(key) ? 1 : 0
})
const suggest = median(
  questions.unknown.names.slice(0, 40).map((name) =>
    cpuMilliseconds(() => {
      index.close(nameKey(name), 3)
    }),
  ),
)
const reads = [0.5, 4, 16].map((size) => `${dependentReadNanoseconds(size).toFixed(0)} ns in ${size} MB`)
console.log(
  `the first ${searchesBeforeTable} look-ups search by halving: ${each(earlySearch, early.length).toFixed(2)} us each; ` +
    `then the table is made, once, in ${table.toFixed(0)} ms`,
)
console.log(`search for a variant ${each(variants, 20_000).toFixed(1)} us; suggestion ${suggest.toFixed(1)} ms`)
console.log(`one read that waits for the one before, on this machine: ${reads.join(', ')} (${answers} answers)`)
