/** The file that a draft was opened from, where it holds markup: corrections of the draft can go back into it. */
import type { Source } from '../../../formats/markup/source.ts'
import type { TextFormat } from '../../../formats/markup/format.ts'
import { textFormats } from '../../../formats/markup/format.ts'

export interface Origin {
  readonly name: string
  readonly format: Exclude<TextFormat, 'text'>
  readonly source: string
}

const known = new Map<string, Origin>()
const keyOf = (draft: string): string => `groundline:origin:${draft}`

/** As long as the tab is open, also when the page is loaded again. */
export function rememberOrigin(draft: string, origin: Origin): void {
  known.set(draft, origin)
  try {
    sessionStorage.setItem(keyOf(draft), JSON.stringify(origin))
  } catch {
    // There is no room, or no storage: then until the page is left.
  }
}

export function originOf(draft: string): Origin | null {
  return known.get(draft) ?? stored(draft)
}

function stored(draft: string): Origin | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(keyOf(draft)) ?? 'null') as Partial<Origin> | null
    const isOne =
      typeof value?.name === 'string' &&
      typeof value.source === 'string' &&
      textFormats.includes(value.format as 'html')
    return isOne ? (value as Origin) : null
  } catch {
    return null
  }
}

export const sourceOf = async ({ format, source }: Origin): Promise<Source> =>
  (await import('../../../formats/markup/read.ts')).readSource(source, format)
