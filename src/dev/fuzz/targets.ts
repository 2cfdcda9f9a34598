/** What is fuzzed: each target throws where something came of bytes or words that must never come of any. */
import type { Ground } from '../../core/model.ts'
import { check } from '../../core/index.ts'
import type { CheckResult, Finding } from '../../core/index.ts'
import { openIndex } from '../../core/place/index/index-file.ts'
import { nameKey } from '../../core/place/names/name-key.ts'
import { decodeText } from '../../formats/bytes/decode.ts'
import { GazetteerError } from '../../formats/gazetteer/collect.ts'
import { openGazetteer } from '../../formats/gazetteer/open.ts'
import { unsealed } from '../../formats/gazetteer/sealed.ts'
import { openMapFile } from '../../formats/map/open.ts'
import { readProject } from '../../formats/project/project.ts'
import { readShareLink } from '../../formats/project/share.ts'
import { readDocx } from '../../formats/markup/docx/read.ts'
import type { TextFormat } from '../../formats/markup/format.ts'
import { readSource } from '../../formats/markup/read.ts'
import { importFront } from '../../formats/front/import.ts'
import { faultsOf } from '../../cli/config/validate.ts'
import { readBatchLine, splitLines } from '../../formats/report/jsonl.ts'
import { checkRendered } from './rendered.ts'
import { seeds } from './seeds.ts'
import { sourceSeeds } from './sources.ts'
import type { Seed } from './seeds.ts'

export interface FileTarget {
  readonly name: string
  readonly seeds: readonly Seed[]
  /** Rejects where the bytes made something fail. */
  run(name: string, bytes: Uint8Array): Promise<void>
}

/** A source in a format that is text. */
const markup = (format: TextFormat): FileTarget => ({
  name: format,
  seeds: sourceSeeds[format],
  async run(_name, bytes) {
    const { source, rendered } = readSource(textOf(bytes), format)
    checkRendered(source, rendered)
  },
})

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

export const fileTargets: readonly FileTarget[] = [
  { name: 'map files', seeds: seeds.maps, run: mapFile },
  {
    name: 'projects',
    seeds: seeds.projects,
    async run(_name, bytes) {
      const read = readProject(textOf(bytes))
      must(
        'errors' in read ? read.errors.length > 0 : typeof read.project.text === 'string',
        'neither read nor refused',
      )
    },
  },
  {
    name: 'links',
    seeds: seeds.links,
    async run(_name, bytes) {
      readShareLink(textOf(bytes))
    },
  },
  { name: 'gazetteers', seeds: seeds.gazetteers, run: gazetteer },
  { name: 'indexes of places', seeds: seeds.indexes, run: index },
  { name: 'batches', seeds: seeds.batches, run: batch },
  {
    name: 'texts',
    seeds: seeds.batches,
    async run(_name, bytes) {
      const decoded = decodeText(bytes)
      must(
        'error' in decoded || !decoded.text.includes('\ufffd') || textOf(bytes).includes('\ufffd'),
        'decoded wrongly',
      )
    },
  },
  { name: 'shapefiles', seeds: sourceSeeds.shapefiles, run: mapFile },
  { name: 'fronts', seeds: seeds.maps, run: front },
  ...(['text', 'markdown', 'html', 'wikitext', 'latex'] as const).map(markup),
  { name: 'docx', seeds: sourceSeeds.docx, run: docx },
  { name: 'settings', seeds: sourceSeeds.config, run: settings },
]

async function front(name: string, bytes: Uint8Array): Promise<void> {
  await importFront([{ name, bytes }], {}, { today: '2026-01-01' })
}

async function docx(_name: string, bytes: Uint8Array): Promise<void> {
  const read = readDocx(bytes)
  if ('error' in read) return must(read.error !== '', 'refused without a reason')
  checkRendered(read.source, read.rendered)
}

async function settings(_name: string, bytes: Uint8Array): Promise<void> {
  let value: unknown
  try {
    value = JSON.parse(textOf(bytes))
  } catch {
    return
  }
  for (const fault of await faultsOf(value)) must(fault !== '', 'refused without a reason')
}

async function mapFile(name: string, bytes: Uint8Array): Promise<void> {
  const read = await openMapFile(name, bytes, { skipBroken: true })
  if ('errors' in read) return must(read.errors.length > 0, 'refused without a reason')
  for (const { geometry } of read.features) {
    for (const [lon = NaN, lat = NaN] of positionsOf(geometry)) {
      must(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, `a position out of range: ${lon}, ${lat}`)
    }
  }
}

/** Arrays that hold numbers, wherever they stand. */
function* positionsOf(value: unknown): Generator<readonly number[]> {
  if (Array.isArray(value) && typeof value[0] === 'number') yield value as number[]
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* positionsOf(one)
}

async function gazetteer(name: string, bytes: Uint8Array): Promise<void> {
  const pieces = async function* () {
    yield bytes
  }
  try {
    const { entries } = await openGazetteer({ name, bytes: pieces() })
    for (const { place } of entries)
      must(Math.abs(place.lon) <= 180 && Math.abs(place.lat) <= 90, 'a place out of range')
  } catch (error) {
    if (!(error instanceof GazetteerError)) throw error
  }
}

async function index(_name: string, bytes: Uint8Array): Promise<void> {
  const within = unsealed(bytes)
  const opened = within && openIndex(within, 'own')
  if (!opened || 'error' in opened) return
  for (const name of ['Tabqa', 'الرقة', 'nowhere'])
    for (const { place } of opened.index.named(nameKey(name))) void place.name
}

async function batch(_name: string, bytes: Uint8Array): Promise<void> {
  const pieces = async function* () {
    yield bytes.subarray(0, bytes.length >> 1)
    yield bytes.subarray(bytes.length >> 1)
  }
  for await (const line of splitLines(pieces())) readBatchLine(line)
}

/** What must hold of a check of any text; throws what does not. */
export function checkText(text: string, ground: Ground): void {
  const result = check(text, ground)
  for (const { from, to, quote } of result.findings) {
    must(from >= 0 && from <= to && to <= text.length, `a finding at ${from} to ${to} of ${text.length} letters`)
    must(text.slice(from, to) === quote, `the quote is not what stands there: ${quote}`)
  }
  for (const { from, to } of result.mentions)
    must(from >= 0 && from <= to && to <= text.length, 'a mention off the text')
  must(JSON.stringify(check(text, ground)) === JSON.stringify(result), 'another result of the same text')
}

const around = 'Officials met in the afternoon to talk about the budget.'

/** A claim moved through a longer text, by paragraphs that say nothing of the ground, must keep its verdict. */
export function checkMoved(text: string, ground: Ground): void {
  const alone = check(text, ground)
  const moved = check(`${around}\n\n${around}\n\n${text}\n\n${around}`, ground)
  must(signs(alone) === signs(moved), `moved, it says ${signs(moved)} instead of ${signs(alone)}`)
}

function signs({ findings }: CheckResult): string {
  return findings.map(({ kind, quote, verdict }: Finding) => `${kind} "${quote}" ${verdict}`).join('; ')
}
