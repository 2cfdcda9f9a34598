/** What opening files comes to where they are a theatre pack. */
import type { TheatrePack } from '../../../core/model.ts'
import { strings } from '../../map-strings.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'

/** Bytes: enough of a GeoJSON to see whether it is a pack, and of a zip to read its list of files. */
const lookBytes = 65_536
const byteLimit = 40_000_000
const shownFaults = 4
const words = strings.packs

interface Around {
  readonly packs: { add(pack: TheatrePack): Promise<boolean> }
  readonly notices: Notices
  /** Checks the draft at hand against the pack. */
  choose(id: string): void
}

/**
 * Takes a theatre pack from a zip, from its four files or from one GeoJSON with a member `pack`; it is checked, kept in
 * the browser, and checked against from then on. False where the files are something else: nothing has been done then.
 */
export async function openPack({ packs, notices, choose }: Around, files: readonly File[]): Promise<boolean> {
  if (!(await isPack(files))) return false
  if (files.reduce((sum, { size }) => sum + size, 0) > byteLimit) {
    notices.fail(words.tooLarge(byteLimit / 1e6), words.faultsDetail)
    return true
  }
  const { readPackArchive } = await import('../../../formats/pack/archive.ts')
  const named = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const read = readPackArchive(named)
  if ('errors' in read) {
    const more = read.errors.length - shownFaults
    const lines = [...read.errors.slice(0, shownFaults), ...(more > 0 ? [words.more(more)] : [])]
    notices.fail(words.faults(files[0]?.name ?? ''), `${lines.join(' · ')} ${words.faultsDetail}`)
  } else if (await packs.add(read.pack)) choose(read.pack.id)
  return true
}

async function isPack(files: readonly File[]): Promise<boolean> {
  const [file] = files
  if (!file || !files.every(({ name }) => /\.(zip|geojson|json)$/i.test(name))) return false
  const { isPackByNames, isPackByStart } = await import('../../../formats/pack/archive.ts')
  if (files.length > 1) return isPackByNames(files.map(({ name }) => name))
  if (!/\.zip$/i.test(file.name)) return isPackByStart(await file.slice(0, lookBytes).text())
  const { namesInZip } = await import('../../../formats/gazetteer/offer.ts')
  return isPackByNames(namesInZip(new Uint8Array(await file.slice(-lookBytes).arrayBuffer())))
}
