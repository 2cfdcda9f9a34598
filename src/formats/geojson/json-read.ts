import type { GeoJsonIssue } from './issues.ts'
import { issueAt } from './issues.ts'
import { syntaxPlace } from './json-syntax.ts'

/** The value of a JSON text, a byte order mark before it or not; or what is wrong with it, and where. Never throws. */
export function parseJson(text: string): { readonly value: unknown } | { readonly error: GeoJsonIssue } {
  const plain = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
  if (plain.trim() === '') return { error: issueAt({ line: 1, column: 1 }, 'The file is empty: GeoJSON starts with {') }
  try {
    return { value: JSON.parse(plain) }
  } catch (error) {
    return { error: issueAt(syntaxPlace(plain), `Not valid JSON: ${reason((error as Error).message)}`) }
  }
}

/** The engine's message without its own way of saying where. */
function reason(message: string): string {
  return message.replace(/^JSON\.parse: /, '').replace(/,? (?:(?:in JSON )?at (?:position|line) \d|"|\.{3}").*$/s, '')
}
