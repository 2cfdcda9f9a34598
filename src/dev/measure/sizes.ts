/** What the built page loads at first, in bytes after gzip: the same for the same sources, so that a test can hold it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export interface Sizes {
  /**
   * The page with its editor, and the checker's worker with the kinds of claim that every draft is searched for: what
   * is needed to write, and to begin to check. The list of findings, their judge and the other kinds are loaded beside these.
   */
  readonly first: number
  /** All that a first visit asks for by itself: with these, the map, its library and worker, the world's reader. */
  readonly all: number
  readonly files: Readonly<Record<string, number>>
  /** Names of those that make up `first`. */
  readonly firstFiles: readonly string[]
}

/** Chunks that a first visit loads by itself, soon after the editor and the checker (test/app/browser checks the list). */
const byItself =
  /^(?:beside|MapPane|Places|kept-layers|focus-keeper|answers|maplibre-worker|world-ground|english|store|areas|base-map|base-rivers|locator-map|judging|outlines|control|front(?!-(?:matter|change))|identity|teller)-.*\.js$/

/** Of a built site. Follows the imports that are not on demand from index.html, the checker's worker and the map. */
export function sizesOf(dist: string): Sizes {
  const names = readdirSync(join(dist, 'assets'))
  const named = (pattern: RegExp) => names.filter((name) => pattern.test(name))
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const entries = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? '')
  const first = withImports(dist, [...entries, ...named(/^checker\.worker-.*\.js$/)])
  const all = withImports(dist, [...first, ...named(byItself)])
  const files = Object.fromEntries([...all].map((name) => [name, packed(dist, name)]))
  const sum = (of: ReadonlySet<string>) => [...of].reduce((total, name) => total + (files[name] ?? 0), 0)
  return { first: sum(first), all: sum(all), files, firstFiles: [...first] }
}

/** Bytes of some of a site's files as servers send them to browsers that take Brotli; slow. */
export function brotliOf(dist: string, names: readonly string[]): number {
  const bytes = names.map((name) => brotliCompressSync(readFileSync(join(dist, 'assets', name))).length)
  return bytes.reduce((total, one) => total + one, 0)
}

function withImports(dist: string, start: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...start]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    open.push(...importsOf(readFileSync(join(dist, 'assets', name), 'utf8')))
  }
  return found
}

/** Imports and re-exports as the bundler writes them: `import{a}from"./b.js"`, `import"./b.js"`. */
function importsOf(code: string): readonly string[] {
  return [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+from\s*)?["'`]\.\/([\w.-]+\.m?js)["'`]/g),
  ].map(([, name]) => name ?? '')
}

function packed(dist: string, name: string): number {
  return gzipSync(readFileSync(join(dist, 'assets', name)), { level: 9 }).length
}
