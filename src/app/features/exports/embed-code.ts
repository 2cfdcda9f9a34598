/** The code that puts a draft's map into another page. */
import { longestLink, writeShareLink } from '../../../formats/project/share.ts'
import { escaped } from '../../../formats/xml/escape.ts'
import type { Project, ProjectAbout } from '../../../formats/project/project.ts'

export interface EmbedLook {
  readonly title: string
  /** CSS pixels. */
  readonly height: number
  readonly theme: 'system' | 'light' | 'dark'
}

export interface EmbedCode {
  readonly code: string
  /** What the frame loads; null where the project file must be laid beside the page first. */
  readonly url: string | null
  /** Letters of the code if it held the draft. */
  readonly letters: number
}

/** `page`: the address of Groundline. A draft too large for an address is named by its project file instead. */
export function embedCode(
  page: string,
  project: Project,
  about: ProjectAbout,
  file: string,
  look: EmbedLook,
): EmbedCode {
  const embed = new URL('./embed.html', page)
  embed.searchParams.set('theme', look.theme)
  const { url } = writeShareLink(embed.href, { ...project, layers: [], trail: [] }, about)
  if (url.length <= longestLink) return { code: frame(url, look), url, letters: url.length }
  embed.searchParams.set('file', `./${file}`)
  return { code: frame(embed.href, look), url: null, letters: url.length }
}

function frame(url: string, { title, height }: EmbedLook): string {
  const style = `width:100%;height:${height}px;border:0`
  return `<iframe src="${escaped(url)}" title="${escaped(title)}" style="${style}" loading="lazy"></iframe>`
}
