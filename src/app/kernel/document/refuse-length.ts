import { strings } from '../../strings.ts'
import { number } from '../../strings/language.ts'
import type { Notices } from '../notices.svelte.ts'
import { characterLimit } from './plain-text.ts'

/** Says that a text is too long for the editor, and what to do. */
export function refuseLength(notices: Notices, characters: number, name = ''): void {
  const [size, limit] = [characters, characterLimit].map(number)
  notices.fail(strings.notices.tooLong(name, size ?? '', limit ?? ''), strings.notices.tooLongDetail)
}
