/** What a built file holds. `world`, `rivers` and `lakes` files are loaded when the rest is there. */
export type BuiltKind = 'pack' | 'outlines' | 'states' | 'rivers' | 'lakes' | 'world'

export interface BuiltFile {
  /** Name in the folder of built data; ".gz" where it is packed. */
  readonly file: string
  readonly kind: BuiltKind
  readonly id: string
  readonly version: string
  readonly licence: string
  /** How to name the source, for the map and the exports. */
  readonly attribution: string
  /** Size as stored. */
  readonly storedBytes: number
  /** Size unpacked. */
  readonly bytes: number
  /** SHA-256 of what it holds, unpacked, in hexadecimal digits; data built by older versions has none. */
  readonly sha256?: string
}

/** `manifest.json` of the built data. */
export interface Manifest {
  readonly format: number
  readonly files: readonly BuiltFile[]
}

export const manifestFile = 'manifest.json'
export const manifestFormat = 1

const texts = ['file', 'id', 'version', 'licence', 'attribution'] as const

function isBuiltFile(value: unknown): value is BuiltFile {
  const one = value as Partial<Record<string, unknown>> | null
  const kinds: readonly unknown[] = [
    'pack',
    'outlines',
    'states',
    'rivers',
    'lakes',
    'world',
  ] satisfies readonly BuiltKind[]
  return (
    one !== null &&
    typeof one === 'object' &&
    kinds.includes(one['kind']) &&
    texts.every((key) => typeof one[key] === 'string') &&
    (one['sha256'] === undefined || /^[0-9a-f]{64}$/.test(String(one['sha256'])))
  )
}

/** The manifest, or in words what is wrong with it. */
export function readManifest(text: string): Manifest | { readonly problem: string } {
  let value: Partial<Manifest> | null
  try {
    value = JSON.parse(text) as Partial<Manifest> | null
  } catch {
    return { problem: 'is not JSON' }
  }
  if (value?.format !== manifestFormat) return { problem: `is of format ${value?.format}, not ${manifestFormat}` }
  if (!Array.isArray(value.files) || !value.files.every(isBuiltFile)) return { problem: 'does not list its files' }
  return value as Manifest
}
