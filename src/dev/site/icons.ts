import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** The file of one icon in the package. */
const iconFile = /@lucide\/svelte\/dist\/icons\/[a-z0-9-]+\.svelte$/

interface Icon {
  readonly name: string
  readonly size: number
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]
}

/**
 * Draws each icon as the markup that it is. The package's own component builds it from data in the browser, with as much
 * code as two dozen icons (2.5 kB after gzip), for attributes that the page never sets.
 */
export function icons(): Plugin {
  return {
    name: 'groundline-icons',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0]!
      return iconFile.test(file) && !id.includes('type=') ? markupOf(iconIn(await readFile(file, 'utf8'), file)) : null
    },
  }
}

function iconIn(source: string, file: string): Icon {
  const data = /const iconData = (\{.*\});\s*$/m.exec(source)?.[1]
  if (!data) throw new Error(`${file} holds no icon data: @lucide/svelte is written otherwise than icons.ts expects`)
  return JSON.parse(data) as Icon
}

function markupOf({ name, size, node }: Icon): string {
  const shapes = node.map(([tag, attributes]) => `<${tag}${printed(attributes)} />`).join('')
  return `<script>let { size = 24, class: more = '' } = $props()</script>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" class="lucide-icon lucide lucide-${name} {more}" width={size} height={size}>${shapes}</svg>`
}

function printed(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}
