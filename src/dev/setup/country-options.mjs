/** The options of `npm run build` that say which countries the site carries. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SetupError } from './run.mjs'

const usage = '"npm run build -- --countries SY,IQ" with "--from FOLDER" where there is no network'

/**
 * The options for src/dev/data/countries/build-countries.ts: none where the site carries no countries. Paths count from `cwd`, where
 * the command was given. Throws a `SetupError` where something else is asked for.
 */
export function placesFrom(args, cwd = process.env.INIT_CWD ?? process.cwd()) {
  const { countries, from } = readOptions(args)
  if (countries === undefined && from === undefined) return []
  if (countries === undefined)
    throw new SetupError(`--from says where countries come from, and none is named: ${usage}`)
  return ['--countries', countries, ...(from === undefined ? [] : ['--from', whole(from, cwd)])]
}

function readOptions(args) {
  try {
    return parseArgs({ args, options: { countries: { type: 'string' }, from: { type: 'string' } } }).values
  } catch (error) {
    throw new SetupError(`${error.message.split('. ')[0]}. The build knows ${usage}.`)
  }
}

const whole = (from, cwd) => (/^[a-z][a-z0-9+.-]+:\/\//i.test(from) ? from : resolve(cwd, from))
