import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

/** The floor of each folder, and of each file that stands alone. An import goes down, or stays in its folder. */
const floors: Readonly<Record<string, number>> = {
  'core/model': 0,
  'core/model.ts': 0.1,
  'core/units.ts': 0.5,
  'core/late.ts': 0.5,
  'lang/engine': 0.6,
  'lang/known': 0.7,
  'lang/en': 0.8,
  'lang/ar': 0.8,
  'lang/fr': 0.8,
  'core/text': 1,
  'core/geo': 1,
  'core/place': 2,
  'core/front': 3,
  'core/ground.ts': 3.5,
  'core/mention': 4,
  'core/claims': 5,
  'core/resolve': 6,
  'core/judge': 7,
  'core/compare': 7.5,
  'core/parts': 7.7,
  'core/check.ts': 8,
  'core/index.ts': 8.5,
  present: 9,
  formats: 10,
  // The command starts the servers, and hands them what they check with.
  lsp: 10.5,
  mcp: 10.5,
  library: 10.7,
  cli: 11,
  'app/globals.d.ts': 11,
  'app/strings': 11,
  'app/all-strings.ts': 11.1,
  'app/map-strings.ts': 11.1,
  'app/strings.ts': 11.2,
  'app/kernel': 12,
  'app/ui': 13,
  'app/map': 14,
  ...eachIn('app/features', 15),
  'app/page': 16,
  dev: 17,
}

/** Folders that stand side by side: none imports another. */
function eachIn(folder: string, floor: number): Readonly<Record<string, number>> {
  return Object.fromEntries(readdirSync(join(src, folder)).map((name) => [`${folder}/${name}`, floor]))
}

/** Packages that the pure core may use, by folder. */
const corePackages: Readonly<Record<string, readonly string[]>> = {
  'core/geo': [
    '@placemarkio/geojson-rewind',
    '@turf/turf',
    'd3-contour',
    'flatbush',
    'geographiclib-geodesic',
    'polygon-clipping',
    'polylabel',
  ],
  'core/text': ['mgrs'],
  'core/place': ['topojson-client', 'topojson-specification'],
}

interface Import {
  readonly file: string
  readonly specifier: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(?:ts|mjs|js|svelte)$/.test(file))

/** new URL('./checker.worker.ts', import.meta.url) is an import too. */
const workerUrl = /new URL\(\s*'(\.[^']{1,200}\.[a-z]{1,6})'\s*,\s*import\.meta\.url/g

const imports: readonly Import[] = files.flatMap((file) => {
  const text = scriptOf(file, readFileSync(join(src, file), 'utf8'))
  const urls = [...text.matchAll(workerUrl)].map((match) => match[1]!)
  const imported = ts.preProcessFile(text, true, true).importedFiles.map((found) => found.fileName)
  return [...imported, ...urls].map((specifier) => ({ file, specifier }))
})

function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.svelte')) return text
  return [...text.matchAll(/<script[^>]{0,200}>([\s\S]*?)<\/script>/g)].map((match) => match[1]!).join('\n')
}

/** The longest entry of `floors` that holds the file: "core/text/read.ts" stands in "core/text". */
function homeOf(file: string): string | undefined {
  return Object.keys(floors).find((home) => file === home || file.startsWith(`${home}/`))
}

/** The file under src/ that a relative import names; null for packages and for what lies outside src/. */
function targetOf({ file, specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null
  const target = relative(src, resolve(src, dirname(file), specifier.replace(/\?.*$/, '')))
    .split(sep)
    .join('/')
  return target.startsWith('..') ? null : target
}

const isCore = (file: string): boolean => file.startsWith('core/')
/** Languages are as pure as the core that reads them. */
const isPure = (file: string): boolean => isCore(file) || file.startsWith('lang/')
const say = ({ file, specifier }: Import): string => `${file} imports ${specifier}`

/** The files that a file leads back to itself through, itself last; null where it does not. */
function ringThrough(start: string, edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const cameFrom = new Map<string, string>()
  const open = [start]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of edges.get(file) ?? []) {
      if (next === start) return [...wayBack(file, cameFrom), start]
      if (!cameFrom.has(next)) open.push(next)
      if (!cameFrom.has(next)) cameFrom.set(next, file)
    }
  }
  return null
}

function wayBack(file: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(file)
  return before === undefined ? [file] : [...wayBack(before, cameFrom), file]
}

describe('the house', () => {
  it('gives every file a floor', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((file) => homeOf(file) === undefined)).toEqual([])
  })

  it('keeps folders small enough to look through', () => {
    const sizes = new Map<string, number>()
    for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
    expect([...sizes].filter(([, size]) => size > 25)).toEqual([])
  })

  it('keeps Node out of what the page reads files with', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => /^(?:formats|present)\//.test(file) && specifier.startsWith('node:'),
    )
    expect(wrong.map(say)).toEqual([])
  })

  it('lets a folder import within itself and from lower floors only', () => {
    const wrong = imports.filter((found) => {
      const target = targetOf(found)
      const [from, to] = [homeOf(found.file), target === null ? undefined : homeOf(target)]
      if (from === undefined || to === undefined || from === to) return false
      return floors[to]! >= floors[from]!
    })
    expect(wrong.map(say)).toEqual([])
  })

  it('has no files that import each other in a ring', () => {
    const edges = new Map(files.map((file) => [file, [] as string[]]))
    for (const found of imports) {
      const target = targetOf(found)
      if (target !== null) edges.get(found.file)?.push(target)
    }
    expect(files.flatMap((file) => ringThrough(file, edges) ?? [])).toEqual([])
  })

  it('lets nothing but dev/ import from dev/', () => {
    const wrong = imports.filter((found) => !found.file.startsWith('dev/') && targetOf(found)?.startsWith('dev/'))
    expect(wrong.map(say)).toEqual([])
  })

  it('keeps the core to the packages it may use', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      if (!isCore(file) || specifier.startsWith('.') || specifier === 'geojson') return false
      return !(corePackages[homeOf(file) ?? ''] ?? []).includes(specifier)
    })
    expect(wrong.map(say)).toEqual([])
  })

  it('lets only what runs in a page check without a clipper, for which it has a way to load one', () => {
    const bare = imports.filter(
      (found) => targetOf(found) === 'core/check.ts' && !/^(?:core|app|library)\//.test(found.file),
    )
    expect(bare.map(say)).toEqual([])
  })

  it('keeps the core inside itself', () => {
    const wrong = imports.filter(
      (found) => isCore(found.file) && found.specifier.startsWith('.') && !isPure(targetOf(found) ?? ''),
    )
    expect(wrong.map(say)).toEqual([])
  })

  it('keeps Turf and GeographicLib to core/geo', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => /^(?:@turf\/|geographiclib)/.test(specifier) && !file.startsWith('core/geo/'),
    )
    expect(wrong.map(say)).toEqual([])
  })

  it('checks the types of the core without a browser or Node', () => {
    const config = ts.readConfigFile(join(src, 'core/tsconfig.json'), ts.sys.readFile).config
    expect(config.compilerOptions.lib).toEqual(['ES2023'])
    expect(config.compilerOptions.types.filter((type: string) => type !== 'geojson')).toEqual([])
  })

  it('names files in relative imports with their endings', () => {
    const ending = /\.[a-z]+(?:\?[a-z&]+)?$/
    const wrong = imports.filter(({ specifier }) => specifier.startsWith('.') && !ending.test(specifier))
    expect(wrong.map(say)).toEqual([])
  })
})
