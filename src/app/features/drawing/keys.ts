import type { Tool } from './draw-desk.svelte.ts'

/** One letter a tool, where the tools are open and nothing is being typed. */
export const toolKeys: Readonly<Record<Tool, string>> = {
  select: 'V',
  point: 'O',
  line: 'L',
  front: 'F',
  polygon: 'A',
  distance: 'M',
  area: 'Q',
}

export function toolOfKey(key: string): Tool | null {
  const upper = key.toUpperCase()
  const found = Object.entries(toolKeys).find(([, one]) => one === upper)
  return found ? (found[0] as Tool) : null
}
