/** Files that the author opens or drops: texts become drafts, GeoJSON goes onto the map. */
import { decodeText } from '../../formats/decode.ts'
import { cleanText } from '../editor/clean-paste.ts'
import { characterLimit } from '../editor/create.ts'
import { openGazetteer } from '../gazetteers/open.ts'
import { strings } from '../strings.ts'
import { number } from '../strings/language.ts'
import { newDraft } from './drafts.svelte.ts'
import { openMap } from './open-map.ts'
import type { Session } from './session.svelte.ts'

/** Bytes; beyond it even reading the file to say what is wrong with it would take long. */
const byteLimit = 64_000_000

const words = strings.notices

/** Never touches the draft unless the file is a text that can be read. */
export async function openFile(session: Session, file: File): Promise<void> {
  if (file.size === 0) return session.notices.fail(words.emptyFile(file.name), words.stays)
  if (await openGazetteer(session, file, () => void openAny(session, file))) return
  return openAny(session, file)
}

async function openAny(session: Session, file: File): Promise<void> {
  if (file.size > byteLimit) return tooLarge(session, file)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decoded = decodeText(bytes)
  if ('error' in decoded) return session.notices.fail(`${file.name} ${decoded.error}`, words.stays)
  if (isProject(decoded.text)) {
    const { openProjectFile } = await import('../exports/project.ts')
    return openProjectFile(session, file.name, decoded.text)
  }
  if (isMap(file.name, decoded.text)) return openMap(session, file.name, decoded.text)
  openText(session, file.name, decoded.text)
}

function openText(session: Session, name: string, read: string): void {
  const text = cleanText(read)
  if (text.length > characterLimit) return refuseLength(session, text.length, name)
  if (text.trim() === '') return session.notices.fail(words.emptyFile(name), words.stays)
  session.open(newDraft(text))
  session.notices.say(words.opened(name), words.openedDetail)
}

/** Says that a text is too long for the editor, and what to do. */
export function refuseLength(session: Session, characters: number, name = ''): void {
  const [size, limit] = [characters, characterLimit].map(number)
  session.notices.fail(words.tooLong(name, size ?? '', limit ?? ''), words.tooLongDetail)
}

function tooLarge(session: Session, file: File): void {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  session.notices.fail(words.tooLarge(file.name, megabytes(file.size), megabytes(byteLimit)), words.tooLongDetail)
}

/** A project says so in its first line. */
const isProject = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"groundline-project"/.test(text.slice(0, 1000))

/** By its name, or where that says nothing by its first sign. */
function isMap(name: string, text: string): boolean {
  if (/\.(geo)?json$/i.test(name)) return true
  return !/\.(txt|md|markdown|text)$/i.test(name) && /^\s*\{\s*"/.test(text.slice(0, 1000))
}
