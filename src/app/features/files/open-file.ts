/** Files that the author opens or drops: texts become drafts, maps go onto the map, tables of places are looked up. */
import { decodeText } from '../../../formats/bytes/decode.ts'
import { formatOfName, isZip, refusalOf } from '../../../formats/markup/format.ts'
import { plainMarkup } from '../../../formats/markup/plainly.ts'
import { strings } from '../../strings.ts'
import type { Session } from '../../kernel/session.ts'
import { isDismissedList, openDismissed } from './dismissed.ts'
import { openMarkup, openText } from './open-text.ts'
import { offerMarkup } from './pasted.ts'

/** Bytes; beyond it even reading a text to say what is wrong with it would take long. */
const byteLimit = 64_000_000
/** Enough of a file to tell what it is. */
const startBytes = 4096

const words = strings.notices

/** The four files of a theatre pack come together; others one after the other. */
export async function openFiles(session: Session, files: readonly File[]): Promise<void> {
  if (files.length > 1 && (await session.packs.open(files))) return
  const whole = files.length > 1 ? await (await import('./shapefile-parts.ts')).joinShapefiles(files) : files
  if (whole.length > 1 && (await session.fronts.open(whole))) return
  for (const file of whole) await openFile(session, file)
}

/** Never touches the draft unless the file is a text that can be read. */
export async function openFile(session: Session, file: File): Promise<void> {
  if (file.size === 0) return session.notices.fail(words.emptyFile(file.name), words.stays)
  if (await isTiles(file)) return session.basemap.open(file)
  if (isDismissedList(await file.slice(0, startBytes).text()))
    return openDismissed(session, file.name, await file.text())
  if (await session.exports.openArchive(file)) return
  if (await session.packs.open([file])) return
  if (await session.fronts.open([file])) return
  if (await session.gazetteers.open(file, () => void openAny(session, file))) return
  return openAny(session, file)
}

async function openAny(session: Session, file: File): Promise<void> {
  const start = new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  const beginning = new TextDecoder().decode(start)
  if (isMap(file.name, beginning) && !isProject(beginning)) return session.layers.open([file])
  if (file.size > byteLimit) return tooLarge(session, file)
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if ('error' in decoded) return openWord(session, file, start, decoded.error)
  if (!isProject(beginning)) return openSource(session, file.name, decoded.text)
  await session.exports.openProject(file.name, decoded.text)
}

/** Markup is read as what it says; what it is written in is kept for the way back. */
async function openSource(session: Session, name: string, read: string): Promise<void> {
  const refusal = refusalOf(name, read)
  if (refusal) return session.notices.fail(`${name} ${refusal}`, words.stays)
  const format = formatOfName(name) ?? plainMarkup(read) ?? 'text'
  if (format === 'text' || format === 'docx') return openAsText(session, name, read)
  await openMarkup(session, { name, format, source: read })
}

/** What a name calls plain text and plainly is markup can still be read as that. */
function openAsText(session: Session, name: string, read: string): void {
  if (openText(session, name, read) !== null) offerMarkup(session, read)
}

/** A Word document is opened as its text; what else is no text is refused. */
async function openWord(session: Session, file: File, start: Uint8Array, fault: string): Promise<void> {
  if (!/\.doc[xm]$/i.test(file.name) || !isZip(start)) return refuseKind(session, file.name, start, fault)
  const { readDocx } = await import('../../../formats/markup/docx/read.ts')
  const read = readDocx(new Uint8Array(await file.arrayBuffer()))
  if ('error' in read) return session.notices.fail(`${file.name} ${read.error}`, words.stays)
  openText(session, file.name, read.rendered.text, read.rendered.date)
}

/** No text: what it is instead, where that can be told, and what can be opened here. */
async function refuseKind(session: Session, name: string, start: Uint8Array, fault: string): Promise<void> {
  const { fileKind } = await import('../../../formats/map/recognise.ts')
  const kind = fileKind(start)
  const said = 'advice' in kind ? `${name}: ${kind.advice}` : `${name} ${fault}`
  session.notices.fail(said, `${words.opens} ${words.stays}`)
}

function tooLarge(session: Session, file: File): void {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  session.notices.fail(words.tooLarge(file.name, megabytes(file.size), megabytes(byteLimit)), words.tooLongDetail)
}

/** By its name or its first bytes: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
async function isTiles(file: File): Promise<boolean> {
  return /\.pmtiles$/i.test(file.name) || (await file.slice(0, 7).text()) === 'PMTiles'
}

/** A project says so in its first line. */
const isProject = (start: string): boolean => /^\uFEFF?\s*\{\s*"format"\s*:\s*"groundline-project"/.test(start)

/** By its name, or where that says nothing by how it begins. */
function isMap(name: string, start: string): boolean {
  if (/\.(?:(?:geo|topo)?json|geojsonl|geojsons|umap|kml|kmz|gpx|csv|tsv|zip|gz)$/i.test(name)) return true
  return !/\.(?:txt|md|markdown|text)$/i.test(name) && /^\uFEFF?\s*(?:\{\s*"|<\?xml|<kml|<gpx)/.test(start)
}
