/** Reads maps of control off the page's thread, and keeps them in the browser. It is cancelled by ending the worker. */
import type { Outlines } from '../../../core/model.ts'
import { readFronts, settleFronts } from '../../../formats/front/import.ts'
import type { FrontChoices, FrontFile, FrontImport, FrontRead } from '../../../formats/front/import.ts'
import { defaultLimits, megabytes } from '../../../formats/map/limits.ts'
import { loadGroundParts } from '../../../formats/ground/ground-files.ts'
import { browserSources, dataReader } from '../../kernel/check/data-cache.ts'
import { heard } from '../../kernel/check/message.ts'
import type { ImportHearers, ImportReply, ImportRequest, Settled } from './messages.ts'
import { putFronts, type OwnFront } from './store.ts'

let read: FrontRead | null = null
let outlines: Promise<Outlines | null> = Promise.resolve(null)

const say = (reply: ImportReply): void => self.postMessage(reply)

const hearers: ImportHearers = {
  read: (asked) => trying(() => readAll(asked)),
  settle: ({ choices }) => trying(() => settle(choices)),
  keep: ({ choices }) => trying(() => keep(choices)),
}

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => heard(hearers, data)

function trying(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error), full })
  })
}

async function readAll({ files, dataUrl }: ImportRequest<'read'>): Promise<void> {
  outlines = outlinesFrom(dataUrl)
  say({ kind: 'progress', read: 0, all: files.length, name: files[0]?.name ?? '' })
  const onProgress = (done: number, all: number) =>
    say({ kind: 'progress', read: done, all, name: files[done]?.name ?? '' })
  read = await readFronts(files.map(asFront), { onProgress })
  await settle({})
}

const asFront = (file: File): FrontFile => ({
  name: file.name,
  bytes: async () => {
    if (file.size > defaultLimits.fileBytes) throw new RangeError(tooLarge(file.size))
    return new Uint8Array(await file.arrayBuffer())
  },
})

const tooLarge = (size: number): string =>
  `it is ${megabytes(size)}, and up to ${megabytes(defaultLimits.fileBytes)} can be read: cut it to the area and the days you need`

/** Whether it is ready is told without making the packs, which takes long for a long series. */
async function settle(choices: FrontChoices): Promise<void> {
  const known = await outlines
  if (!read) return
  const { pack: _pack, packs: _packs, ...settled } = settleFronts(read, choices, { outlines: known, withPacks: false })
  say({ kind: 'settled', settled: { ...settled, ready: isReady(settled, read) } })
}

const isReady = ({ questions }: Pick<Settled, 'questions'>, { parts }: FrontRead): boolean =>
  parts.length > 0 && questions.length === 0

async function keep(choices: FrontChoices): Promise<void> {
  if (!read) return
  const { packs, sources } = settleFronts(read, choices, { outlines: await outlines })
  const fronts = packs.map((pack) => ({ about: aboutOf(pack, sources), pack }))
  await putFronts(fronts)
  say({ kind: 'kept', fronts: fronts.map(({ about }) => about) })
}

function aboutOf(
  { id, title, licence, from, to, areas = [], lines = [] }: FrontImport['packs'][number],
  sources: FrontImport['sources'],
): OwnFront {
  const days = new Set([...areas, ...lines].map((one) => one.from)).size
  const files = sources.filter(({ name }) => name === title).flatMap((source) => source.files)
  return { id, title, terms: licence, from, to, days, areas: areas.length, files, on: true, addedAt: Date.now() }
}

/** Without them an edge along a coast or a border counts as a front. */
async function outlinesFrom(dataUrl: string): Promise<Outlines | null> {
  try {
    const { read: fetched } = dataReader(dataUrl, __GROUNDLINE_DATA__, browserSources)
    return (await loadGroundParts(fetched, { world: false })).outlines ?? null
  } catch {
    return null
  }
}
