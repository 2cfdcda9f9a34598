/** What may come in with a feature from elsewhere: plain values, nothing that a program or a browser would run. */

/** Names that reach an object's prototype where a careless program copies properties one by one. */
const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Deeper than this, nested values are dropped. */
const depthLimit = 32

/** Control, white and invisible characters, which browsers leave out of a scheme. */
const invisible = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g

/** Schemes that a browser runs as a script. */
const scriptScheme = /^(?:javascript|vbscript|data:text\/html|data:image\/svg)/i

export interface Cleaned {
  readonly properties: Record<string, unknown> | null
  /** What was dropped, each with its key: "the link in "url" runs a script". */
  readonly dropped: readonly string[]
}

/** A copy of a feature's properties without prototype keys, script links, and values nested beyond 32 levels. */
export function plainProperties(value: Record<string, unknown> | null): Cleaned {
  if (value === null) return { properties: null, dropped: [] }
  const dropped: string[] = []
  return { properties: plainObject(value, 0, dropped), dropped }
}

function plainObject(value: object, depth: number, dropped: string[]): Record<string, unknown> {
  const entries = Object.entries(value).filter(([key]) => {
    if (unsafeNames.has(key)) dropped.push(`the key "${key}"`)
    return !unsafeNames.has(key)
  })
  return Object.fromEntries(entries.map(([key, one]) => [key, plainValue(one, key, depth, dropped)]))
}

function plainValue(value: unknown, key: string, depth: number, dropped: string[]): unknown {
  if (typeof value === 'string') return plainString(value, key, dropped)
  if (typeof value === 'number' && !Number.isFinite(value)) return null
  if (typeof value !== 'object' || value === null) return value
  if (depth >= depthLimit) {
    dropped.push(`what is nested too deeply in "${key}"`)
    return null
  }
  if (Array.isArray(value)) return value.map((one) => plainValue(one, key, depth + 1, dropped))
  return plainObject(value, depth + 1, dropped)
}

function plainString(value: string, key: string, dropped: string[]): string {
  if (!runsScript(value)) return value
  dropped.push(`the script link in "${key}"`)
  return ''
}

/** Whether a browser that is given this as a link would run it. */
export function runsScript(link: string): boolean {
  return scriptScheme.test(link.slice(0, 200).replace(invisible, ''))
}
