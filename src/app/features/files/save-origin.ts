import { carriedBack } from '../../../formats/markup/carried.ts'
import type { Session } from '../../kernel/session.ts'
import { cleanText } from '../../kernel/document/plain-text.ts'
import { strings } from '../../strings.ts'
import { save } from '../../ui/save.ts'
import type { Origin } from './origin.ts'
import { sourceOf } from './origin.ts'

const types: Readonly<Record<Origin['format'], string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  wikitext: 'text/plain',
  latex: 'application/x-tex',
}

/** Downloads the file with what has changed in the draft since. What its markup cannot take is said. */
export async function saveOrigin({ document, notices }: Session, origin: Origin): Promise<void> {
  const { text, lost } = carriedBack(await sourceOf(origin), document.editor?.text ?? '', cleanText)
  save(origin.name, text, `${types[origin.format]};charset=utf-8`)
  const words = strings.notices
  if (lost.length > 0) notices.fail(words.notCarried(origin.name, lost.length), words.notCarriedDetail(lost[0] ?? ''))
}
