/** What leaves the page, all of it as files or on the clipboard. */
import type { MapPart } from '../../formats/geojson.ts'
import { strings } from '../strings.ts'
import type { Session } from './session.svelte.ts'
import { titleOf } from './store.ts'

/** GeoJSON of the chosen parts. Its writer is loaded when it is first needed. */
export async function downloadMap(session: Session, parts: readonly MapPart[]): Promise<void> {
  const [{ placeFeatures, claimFeatures, frontFeatures, heldFeatures, drawingFeatures }, { writeGeoJson }] = await Promise.all([
    import('../../out/features.ts'), import('../../formats/geojson-write.ts'),
  ])
  const { result } = session
  const front = session.front.shown
  const features = [
    ...(front && parts.includes('front') ? [...frontFeatures(front), ...heldFeatures(front)] : []),
    ...(result && parts.includes('claims') ? claimFeatures(result) : []),
    ...(result && parts.includes('places') ? placeFeatures(result) : []),
    ...(parts.includes('drawings') ? drawingFeatures(session.annotations.drawings) : []),
  ]
  const date = (parts.includes('front') ? front?.date : null) ?? session.annotations.reported
  const about = { version: __GROUNDLINE_VERSION__, data: session.ground?.data ?? [], date, kind: parts }
  save(`${fileName(session)}.geojson`, writeGeoJson(features, about), 'application/geo+json')
}

export function downloadText(session: Session): void {
  save(`${fileName(session)}.txt`, session.editor?.text ?? '', 'text/plain;charset=utf-8')
}

export async function copyText(session: Session): Promise<void> {
  try {
    await navigator.clipboard.writeText(session.editor?.text ?? '')
    session.notices.say(strings.notices.copied)
  } catch {
    session.notices.fail(strings.notices.copyFailed, strings.notices.copyFailedDetail)
  }
}

/** "syrian-army-advance" from the draft's first line. */
function fileName(session: Session): string {
  const title = titleOf(session.editor?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return title.split('-').filter(Boolean).slice(0, 5).join('-') || 'groundline'
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
