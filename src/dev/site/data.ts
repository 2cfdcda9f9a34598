import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, normalize, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { BuiltCountries, BuiltCountry } from '../data/countries/cut.ts'
import { root } from '../setup/run.mjs'

const data = join(root, 'build/data')
/** Countries that the site carries, where it was built with any: src/dev/data/countries/build-countries.ts. */
const places = join(root, 'build/places')

const folders = { data, places }

/** Serves the built data at ./data/ and ./places/ while developing, and lays it into dist on build. */
export function builtData(): Plugin {
  let outDir = ''
  return {
    name: 'groundline-data',
    configResolved(config) {
      outDir = config.build.outDir
    },
    configureServer(server) {
      for (const [name, folder] of Object.entries(folders))
        server.middlewares.use(`/${name}`, (request, response, next) => {
          const file = join(folder, normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')))
          if (!file.startsWith(folder) || !existsSync(file)) return next()
          createReadStream(file).pipe(response)
        })
    },
    async closeBundle() {
      if (this.environment?.config.consumer === 'server') return
      for (const [name, folder] of Object.entries(folders))
        if (existsSync(folder)) await cp(folder, resolve(root, 'src/app', outDir, name), { recursive: true })
    },
  }
}

/** File -> what it holds, as a hash: the page keeps data for use without a network, until it holds something else. */
export function dataStamps(): Record<string, string> {
  if (!existsSync(data)) return {}
  return Object.fromEntries(readdirSync(data).map((file) => [file, stampOf(join(data, file))]))
}

const stampOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)

/** Country -> its parts in their order -> what each holds, as a hash; none where the site carries no countries. */
export function countryParts(folder = places): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const list = join(folder, 'countries.json')
  if (!existsSync(list)) return {}
  const { countries = [] } = JSON.parse(readFileSync(list, 'utf8')) as Partial<BuiltCountries>
  const stamps = (parts: BuiltCountry['parts']) =>
    Object.fromEntries(parts.map(({ file }) => [file, stampOf(join(folder, file))]))
  return Object.fromEntries(countries.map(({ code, parts }) => [code, stamps(parts)]))
}
