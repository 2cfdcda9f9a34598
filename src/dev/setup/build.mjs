/** Builds data, site, command, the library's types and the bill of materials, each only where what it is made from has changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, step, tool, typescript } from './run.mjs'
import { contentOf, isStamped, removeStamp, stateOf, writeStamp } from './stamps.mjs'
import { billOf } from './supply.mjs'

const lock = 'package-lock.json'

/** The browser tests build too: what they build must be what users get, and no test run to its configuration. */
const siteOptions = { env: { VITEST: '', NODE_ENV: 'production' } }

/** In the order of building: the site empties dist, the command is laid beside it. */
const parts = [
  {
    name: 'Languages',
    from: ['src/lang', 'src/core/model', 'src/dev/language'],
    made: 'build/stamps/languages',
    work: () => typescript('src/dev/language/check.ts'),
  },
  {
    name: 'Data',
    from: [
      'data',
      'src/core/place',
      'src/core/geo',
      'src/core/front',
      'src/core/model.ts',
      'src/core/model',
      'src/formats',
      'src/dev/data',
    ],
    made: 'build/data/manifest.json',
    work: () => typescript('src/dev/data/build-data.ts'),
  },
  {
    name: 'Countries',
    from: ['build/places'],
    made: 'build/places/countries.json',
    work: ({ places = [] }) => typescript('src/dev/data/countries/build-countries.ts', places),
  },
  {
    name: 'Site',
    from: [
      'build/data',
      'build/places',
      'src/app',
      'src/core',
      'src/lang',
      'src/present',
      'src/formats',
      'static',
      'vite.config.ts',
      'src/dev/site',
    ],
    settings: /^GROUNDLINE_TILES_/,
    made: 'dist/index.html',
    work: () => tool('vite', 'bin/vite.js', ['build', '--logLevel', 'error'], siteOptions),
  },
  {
    name: 'Command',
    from: [
      'dist/index.html',
      'src/cli',
      'src/lsp',
      'src/mcp',
      'src/core',
      'src/lang',
      'src/present',
      'src/formats',
      'package.json',
    ],
    made: 'dist/bin/groundline.js',
    work: () => tool('vite', 'bin/vite.js', ['build', '--config', 'src/cli/vite.config.ts', '--logLevel', 'error']),
  },
  {
    name: 'Browser library',
    from: ['dist/index.html', 'src/library', 'src/core', 'src/lang', 'src/present', 'src/formats', 'src/dev/site'],
    made: 'dist/browser/index.js',
    work: () =>
      tool('vite', 'bin/vite.js', [
        'build',
        '--config',
        'src/dev/site/browser-library.config.ts',
        '--logLevel',
        'error',
      ]),
  },
  {
    name: 'Types',
    from: ['dist/lib/index.js', 'src/cli', 'src/library', 'src/core', 'src/lang', 'src/present', 'src/formats'],
    made: 'dist/lib/types/cli/library.d.ts',
    work: () => tool('typescript', 'bin/tsc', ['-p', 'src/cli/tsconfig.library.json']),
  },
  {
    name: 'Bill of materials',
    from: ['dist/index.html', 'build/data/manifest.json', 'package.json', 'src/dev/setup/supply.mjs'],
    made: 'dist/sbom.cdx.json',
    work: writeBill,
  },
]

/** What others' packages and data are in it, beside the site. */
function writeBill() {
  const [about, packages, manifest] = ['package.json', lock, 'build/data/manifest.json'].map(readJson)
  const files = [...manifest.files, ...countriesInSite()]
  writeFileSync(join(root, 'dist/sbom.cdx.json'), billOf(about, packages, { files }))
  return { code: 0 }
}

const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** Places of countries that the site carries, as the manifest would list them. */
function countriesInSite() {
  const list = 'dist/places/countries.json'
  const { countries = [] } = existsSync(join(root, list)) ? readJson(list) : {}
  return countries.map(({ code, ...about }) => ({ ...about, id: `geonames-${code}`, file: `places/${code}` }))
}

export const allParts = parts.map(({ name }) => name)
/** What is built where nobody says what: the countries of the last build stay until another names its own. */
const unasked = allParts.filter((name) => name !== 'Countries')

/**
 * Builds the named parts, or all: `force` builds also what looks up to date. `places`: the options that say which
 * countries the site carries, for the part that fetches them.
 */
export async function build({ force = false, only = unasked, places } = {}) {
  for (const part of parts.filter(({ name }) => only.includes(name))) {
    const stampFile = `build/stamps/${part.name.toLowerCase().replaceAll(' ', '-')}`
    const stamp = `${contentOf([lock])} ${stateOf(part.from)}${settingsOf(part.settings)}`
    if (!force && existsSync(join(root, part.made)) && isStamped(stampFile, stamp)) continue
    removeStamp(stampFile)
    await step(part.name, () => part.work({ places }))
    writeStamp(stampFile, stamp)
  }
}

/** What the environment sets for a part: changed settings make it anew. */
function settingsOf(pattern) {
  const set = pattern ? Object.entries(process.env).filter(([name]) => pattern.test(name)) : []
  return set
    .sort()
    .map(([name, value]) => ` ${name}=${value}`)
    .join('')
}
