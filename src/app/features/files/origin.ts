/** The source that a draft was opened from, where it holds markup: corrections of the draft can go back into it. */
import type { Source } from '../../../formats/markup/source.ts'
import type { TextFormat } from '../../../formats/markup/format.ts'
import { textFormats } from '../../../formats/markup/format.ts'
import { ownStore } from '../../kernel/own-store.ts'

export interface Origin {
  readonly name: string
  readonly format: Exclude<TextFormat, 'text'>
  readonly source: string
}

interface About {
  /** Of the draft. */
  readonly id: string
  readonly addedAt: number
  readonly name: string
  readonly format: string
}

/** The sources of so many drafts are kept; the oldest give way. */
const most = 100

const kept = ownStore<About, string>('groundline-sources', 'source')
const known = new Map<string, Origin>()

/** Kept with the drafts, also when the page is left. Where the browser keeps nothing, as long as the page is open. */
export async function rememberOrigin(draft: string, origin: Origin): Promise<void> {
  const { source, ...said } = origin
  known.set(draft, origin)
  try {
    await kept.put([{ about: { ...said, id: draft, addedAt: Date.now() }, whole: source }])
    for (const { id } of (await kept.list()).slice(0, -most)) await kept.remove(id)
  } catch {
    // There is no room, or no storage.
  }
}

export async function originOf(draft: string): Promise<Origin | null> {
  return known.get(draft) ?? (await stored(draft).catch(() => null))
}

async function stored(draft: string): Promise<Origin | null> {
  const about = (await kept.list()).find(({ id }) => id === draft)
  const source = about ? await kept.read(draft) : null
  if (!about || typeof source !== 'string' || typeof about.name !== 'string') return null
  return isMarkup(about.format) ? { name: about.name, format: about.format, source } : null
}

const isMarkup = (format: string): format is Origin['format'] =>
  format !== 'text' && textFormats.some((one) => one === format)

export const sourceOf = async ({ format, source }: Origin): Promise<Source> =>
  (await import('../../../formats/markup/read.ts')).readSource(source, format)
