/**
 * How long a series of drawn days takes: `npx tsx src/dev/measure/bench-fronts.ts [DAYS] [CORNERS]`, 60 and 70,000 unless
 * said. Days are generated: one wavy area with islands, a little larger each day. Prints the import of all, what a day
 * takes when it is first shown and again (made, and thinned for drawing), and a look-up of one point. Processor time
 * stands beside the time that passed, for machines that have other work to do. With build/data there, edges along coasts
 * and borders are told from fronts, as in the page.
 */
import process from 'node:process'
import type { Position } from 'geojson'
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { drawnOn } from '../../core/front/for-drawing.ts'
import '../../core/geo/overlay/exact-areas.ts'
import { drawnAt } from '../../core/front/drawn-at.ts'
import { importFront } from '../../formats/front/import.ts'
import { loadGroundParts } from '../../formats/ground/ground-files.ts'

const [days, corners] = [Number(process.argv[2] ?? 60), Number(process.argv[3] ?? 70_000)]

function ring(lon: number, lat: number, size: number, count: number): Position[] {
  const at = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI
    const wavy = size * (1 + 0.03 * Math.sin(angle * 97) + 0.001 * Math.sin(angle * 4001))
    return [round(lon + wavy * Math.cos(angle)), round(lat + wavy * Math.sin(angle))]
  })
  return [...at, at[0]!]
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

function dayFile(at: number) {
  const date = new Date(Date.UTC(2025, 7, 1 + at)).toISOString().slice(0, 10)
  const islands = Array.from({ length: 12 }, (_, one) => [ring(31 + one * 0.3, 51, 0.05, Math.round(corners / 120))])
  const coordinates = [[ring(37, 48, 2 + at * 0.002, Math.round(corners * 0.9))], ...islands]
  const feature = { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  return { name: `control_${date}.geojson`, bytes: new TextEncoder().encode(text) }
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/** Milliseconds that passed, and those of the processor, since a start. */
interface Taken {
  readonly wall: number
  readonly processor: number
}

function stopwatch(): () => Taken {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return { wall: rounded(performance.now() - from), processor: rounded((user + system) / 1000) }
  }
}

const told = ({ wall, processor }: Taken): string => `${wall} ms (processor ${processor} ms)`

const read = async (name: string) => new Uint8Array(await readFile(`build/data/${name}`))
const outlines = existsSync('build/data') ? ((await loadGroundParts(read, { world: false })).outlines ?? null) : null

const files = Array.from({ length: days }, (_, at) => dayFile(at))
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
console.log(`${days} days of ${corners} corners: ${Math.round(bytes / 1e6)} MB`)
const importing = stopwatch()
const { pack, errors } = await importFront(files, { holder: 'russia' }, { outlines })
if (!pack) throw new Error(errors.join('\n'))
console.log(`import: ${told(importing())}`)

/** What it takes to show each day in turn. */
function daysShown(): string {
  const taken = pack!.areas!.map(({ from }) => {
    const showing = stopwatch()
    drawnOn(pack!, from)
    return showing()
  })
  const median = (of: (one: Taken) => number) => taken.map(of).toSorted((a, b) => a - b)[Math.floor(days / 2)]!
  const longest = (of: (one: Taken) => number) => Math.max(...taken.map(of))
  const [wall, cpu] = [({ wall: one }: Taken) => one, ({ processor }: Taken) => processor]
  return (
    `median ${told({ wall: median(wall), processor: median(cpu) })}, ` +
    `longest ${told({ wall: longest(wall), processor: longest(cpu) })}`
  )
}

console.log(`a day, first shown: ${daysShown()}`)
console.log(`a day, shown again: ${daysShown()}`)
const asked = performance.now()
for (let at = 0; at < 100; at++) drawnAt(pack, pack.to, [35 + at * 0.04, 48])
console.log(`a point: ${Math.round((performance.now() - asked) * 10) / 1000} ms`)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
