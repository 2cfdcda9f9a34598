/** Every word of the page with its place: "places.layer.draft". */
export type Leaf = readonly [path: string, value: unknown]

export function leaves(words: object, before = ''): readonly Leaf[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): readonly Leaf[] => {
    const path = before + key
    const isArea = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isArea ? leaves(value, `${path}.`) : [[path, value]]
  })
}

/** Whether one of these, or an area of these, stands at a place. */
export const isAmong = (paths: readonly string[], path: string): boolean =>
  paths.some((one) => path === one || path.startsWith(`${one}.`))
