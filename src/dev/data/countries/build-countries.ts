/**
 * The countries that a site carries, into build/places: `npm run build -- --countries SY,IQ [--from PATH or ADDRESS]`.
 * Their places come from GeoNames unless --from names a mirror, a folder or a file. Without --countries there are none.
 */
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { check } from '../../../core/index.ts'
import { Failure } from '../../../cli/failure.ts'
import { drawnGroundFrom, groundFrom } from '../../../cli/ground.ts'
import { buildCountries } from './build.ts'

process.chdir(fileURLToPath(new URL('../../../..', import.meta.url)))
const { stdin, stderr, env } = process
const io = {
  stdin,
  // Standard output stays for results.
  stdout: stderr,
  stderr,
  env: { ...env, XDG_DATA_HOME: join('build', 'fetched') },
  loadGround: groundFrom,
  loadDrawn: drawnGroundFrom,
  check,
}

try {
  const { values } = parseArgs({ options: { countries: { type: 'string' }, from: { type: 'string' } } })
  await buildCountries({ ...values, folder: join('build', 'places') }, io)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
