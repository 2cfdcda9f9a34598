/** Where the embedded page takes its project from: the fragment of its address, or a project file of its own site. */
import { readProject } from '../../../formats/project/project.ts'
import type { ProjectRead, ProjectRefused } from '../../../formats/project/project.ts'
import { readShareLink } from '../../../formats/project/share.ts'
import { strings } from '../../all-strings.ts'

export type Found = ProjectRead | { readonly fault: string }

const mostBytes = 20_000_000

/** Never throws: what cannot be read gives a fault in words. The fragment goes before `?file=`. */
export async function projectAt(address: string, get: typeof fetch = fetch): Promise<Found> {
  const { hash, searchParams } = new URL(address)
  const shared = readShareLink(hash)
  if (shared) return inWords(shared)
  const file = searchParams.get('file')
  return file === null || file === '' ? { fault: strings.embed.none } : fetched(file, address, get)
}

/** Only of the page's own site: an address from elsewhere in the query must not make this page fetch it. */
async function fetched(file: string, address: string, get: typeof fetch): Promise<Found> {
  const url = URL.canParse(file, address) ? new URL(file, address) : null
  if (!url || url.origin !== new URL(address).origin) return { fault: strings.embed.stranger }
  const name = url.pathname.split('/').at(-1) || url.pathname
  try {
    const response = await get(url.href, { redirect: 'error' })
    if (!response.ok) return { fault: strings.embed.gone(name) }
    const text = await textUpTo(response, mostBytes)
    return text === null ? { fault: strings.embed.large(name) } : inWords(readProject(text))
  } catch {
    return { fault: strings.embed.gone(name) }
  }
}

/** Null where more comes than that; no more is then read. */
async function textUpTo(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    size += step.value.length
    if (size > most) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(step.value, { stream: true })
  }
  return text + decoder.decode()
}

function inWords(read: ProjectRead | ProjectRefused): Found {
  if (!('errors' in read)) return read
  const faults = read.errors.slice(0, 3).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  return { fault: strings.embed.broken(faults.join('. ')) }
}
