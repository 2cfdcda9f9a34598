/** Maps whose longitudes and latitudes stand in the wrong order: told by where they would lie, and turned if the user says so. */
import type { Outlines } from '../../core/model.ts'
import { grouped } from './ask.ts'
import type { FrontQuestion, Part } from './model.ts'
import { pack, turnedAxes, unpack } from './packed.ts'
import type { Shaped } from './shapes.ts'

/** Corners that are looked at, of a file. */
const sampled = 60
/** Shares of them that lie in the lands at war, or on land at all. */
const few = 0.2
const most = 0.8

/** Where the fronts of sides that are known by name run: ISO 3166-1. */
const landsOf: Readonly<Record<string, readonly string[]>> = {
  russia: ['UA', 'RU'],
  ukraine: ['UA', 'RU'],
  isis: ['SY', 'IQ'],
  sdf: ['SY'],
}

/** A question for each file that lies where its sides have no front, or at sea, and would not with its axes turned. */
export function axesQuestions(parts: readonly Part[], outlines: Outlines | null): readonly FrontQuestion[] {
  if (!outlines) return []
  return [...grouped(parts, ({ file }) => file)].flatMap(([file, of]) => {
    if (!looksSwapped(of, outlines)) return []
    const message = `${file}: longitude and latitude look swapped: it would lie where it should with its axes turned; say whether to turn them`
    return [{ about: 'axes' as const, key: file, label: file, count: of.length, message }]
  })
}

const known = new WeakMap<Part, boolean>()

function looksSwapped(of: readonly Part[], outlines: Outlines): boolean {
  const [first] = of
  if (!first) return false
  const found = known.get(first) ?? isSwapped(of, outlines)
  known.set(first, found)
  return found
}

function isSwapped(of: readonly Part[], outlines: Outlines): boolean {
  const corners = of.flatMap(({ shaped }) => cornersOf(shaped))
  const lands = [...new Set(of.flatMap(({ holder }) => landsOf[holder ?? ''] ?? []))]
  const isThere = (lon: number, lat: number): boolean => {
    const { country } = outlines.around(lon, lat)
    return country !== null && (lands.length === 0 || lands.some((code) => country === `country:${code}`))
  }
  const share = (isMeant: (at: readonly [number, number]) => boolean) => corners.filter(isMeant).length / corners.length
  if (corners.length === 0 || share(([lon, lat]) => isThere(lon, lat)) > few) return false
  return share(([lon, lat]) => Math.abs(lon) <= 90 && isThere(lat, lon)) >= most
}

function cornersOf({ geometry }: Shaped): readonly (readonly [number, number])[] {
  const { values } = pack(geometry)
  const step = Math.max(1, Math.floor(values.length / 2 / sampled))
  return Array.from({ length: Math.min(sampled, values.length / 2) }, (_, at) => {
    const index = at * step * 2
    return [values[index]!, values[index + 1]!] as const
  })
}

const turned = new WeakMap<Part, Part>()

/** The parts of the files that are asked about, with longitude for latitude. */
export function withAxesTurned(parts: readonly Part[], files: ReadonlySet<string>): readonly Part[] {
  return parts.map((part) => {
    if (!files.has(part.file)) return part
    const now = turned.get(part) ?? { ...part, shaped: turn(part.shaped) }
    turned.set(part, now)
    return now
  })
}

const turn = (shaped: Shaped): Shaped => ({ ...shaped, geometry: unpack(turnedAxes(pack(shaped.geometry))) }) as Shaped
