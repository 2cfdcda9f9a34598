import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, normalize, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../setup/run.mjs'

const data = join(root, 'build/data')

/** Serves the built data at ./data/ while developing, and lays it into dist/data/ on build. */
export function builtData(): Plugin {
  let outDir = ''
  return {
    name: 'groundline-data',
    configResolved(config) {
      outDir = config.build.outDir
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const file = join(data, normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')))
        if (!file.startsWith(data) || !existsSync(file)) return next()
        createReadStream(file).pipe(response)
      })
    },
    async closeBundle() {
      if (this.environment?.config.consumer === 'server' || !existsSync(data)) return
      await cp(data, resolve(root, 'src/app', outDir, 'data'), { recursive: true })
    },
  }
}

/** File -> what it holds, as a hash: the page keeps data for use without a network, until it holds something else. */
export function dataStamps(): Record<string, string> {
  if (!existsSync(data)) return {}
  const stamp = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(data, file)))
      .digest('hex')
      .slice(0, 16)
  return Object.fromEntries(readdirSync(data).map((file) => [file, stamp(file)]))
}
