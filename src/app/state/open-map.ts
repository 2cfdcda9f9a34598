/** GeoJSON onto the map: read and validated in a worker of its own, which the reader comes with. */
import type { GeoJsonIssue, GeoJsonRead, GeoJsonRefused, ReadOptions } from '../../formats/geojson.ts'
import { strings } from '../strings.ts'
import type { OpenedMap } from './opened-map.ts'
import type { Session } from './session.svelte.ts'

const words = strings.notices
const shownFaults = 3

export async function openMap(session: Session, name: string, text: string, repair = false): Promise<void> {
  const read = await readInWorker(
    text,
    repair ? { repair: ['winding', 'close-rings', 'unique-ids'], skipBroken: true } : {},
  )
  if ('errors' in read) return refuse(session, name, text, read, repair)
  session.opened = { name, features: read.features, about: read.about } satisfies OpenedMap
  session.view = 'map'
  session.notices.say(
    words.mapOpened(name, read.features.length),
    read.warnings.length > 0 ? faults(read.warnings) : '',
  )
}

function refuse(session: Session, name: string, text: string, read: GeoJsonRefused, repaired: boolean): void {
  const errors = read.errors.filter(({ severity }) => severity === 'error')
  const helps = !repaired && (read.usable > 0 || errors.some(({ repair }) => repair !== null))
  const action = helps ? { label: words.repair, run: () => void openMap(session, name, text, true) } : null
  session.notices.fail(words.badMap(name), `${faults(errors)} ${words.badMapDetail}`, action)
}

function faults(issues: readonly GeoJsonIssue[]): string {
  const rows = issues
    .slice(0, shownFaults)
    .map(({ line, column, path, message }) => words.badMapRow(line, column, path, message))
  const more = issues.length - rows.length
  return [...rows, ...(more > 0 ? [words.more(more)] : [])].join(' ')
}

function readInWorker(text: string, options: ReadOptions): Promise<GeoJsonRead | GeoJsonRefused> {
  const worker = new Worker(new URL('../geojson.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<GeoJsonRead | GeoJsonRefused>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<GeoJsonRead | GeoJsonRefused>) => resolve(event.data)
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage({ text, options })
  }).finally(() => worker.terminate())
}
