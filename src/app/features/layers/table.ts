import type { Feature } from 'geojson'

const mostColumns = 14
const sampled = 200

/** The names that the first features' properties have, those with a title before the rest. */
export function columnsOf(features: readonly Feature[]): readonly string[] {
  const names = new Set(features.slice(0, sampled).flatMap(({ properties }) => Object.keys(properties ?? {})))
  const first = ['title', 'name', 'type'].filter((name) => names.has(name))
  return [...new Set([...first, ...names])].slice(0, mostColumns)
}

export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Features with the wanted words in any property, without regard to case; all where nothing is wanted. */
export function matching(features: readonly Feature[], wanted: string): readonly Feature[] {
  const words = wanted.trim().toLowerCase()
  if (words === '') return features
  return features.filter(({ properties }) =>
    Object.values(properties ?? {}).some((value) => textOf(value).toLowerCase().includes(words)),
  )
}
