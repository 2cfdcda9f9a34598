/** The parts of `groundline gazetteer` that fetch countries and keep them. */
import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import { say, type Io } from '../io.ts'
import { countries, countryOf, type Country } from './countries.ts'
import { getCountries, type GetSettings } from './get.ts'
import { originOf } from './origin.ts'
import { fetchedCountries, indexPath, recordOf, removeCountry } from './records.ts'
import { openFile } from './user-files.ts'

interface FromSettings extends GetSettings {
  readonly from?: string
}

export function countryCommands(io: Io, exit: (code: ExitCode) => void): readonly Command[] {
  const get = new Command('get')
    .summary('fetch all places of a country from GeoNames')
    .argument('<country...>', 'codes of two letters, or names: SY, Iraq')
    .option('--from <address>', 'a mirror (https://...), or a file or folder on this machine')
    .option('-y, --yes', 'do not ask before the server is asked')
    .action(async (said: readonly string[], settings: FromSettings) =>
      exit(await getCountries(each(said), await originOf(settings.from), settings, io)),
    )
  const update = new Command('update')
    .summary('fetch again what is newer on the server')
    .argument('[country...]', 'some of those at hand; without any, all')
    .action(async (said: readonly string[]) => exit(await updateCountries(each(said), io)))
  const remove = new Command('remove')
    .summary('remove countries')
    .argument('<country...>', 'codes of two letters, or names')
    .action(async (said: readonly string[]) => exit(await removeCountries(each(said), io)))
  const list = new Command('list')
    .summary('say which countries are at hand')
    .option('-a, --all', 'all that there are, with their codes')
    .action(async ({ all }: { readonly all?: boolean }) => exit(await listCountries(all === true, io)))
  return [get, list, update, remove]
}

/** Each country once. */
function each(said: readonly string[]): readonly Country[] {
  return [...new Map(said.map((one) => [countryOf(one).code, countryOf(one)])).values()]
}

/** Each from where it came; those whose origin nobody knows any more are to be got again. */
async function updateCountries(asked: readonly Country[], io: Io): Promise<ExitCode> {
  const atHand = await fetchedCountries(io.env)
  const missing = asked.find(({ code }) => !atHand.some((one) => one.code === code))
  if (missing)
    throw new Failure(`${missing.name} is not at hand: "groundline gazetteer get ${missing.code}" fetches it`)
  if (atHand.length === 0) await say(io.stdout, noneAtHand)
  let code: ExitCode = 0
  for (const country of asked.length > 0 ? asked : atHand) {
    const from = (await recordOf(io.env, country))?.from
    // Who has fetched it from there has agreed to ask there.
    const next = await getCountries([country], await originOf(from), { yes: from !== undefined }, io)
    if (next !== 0) code = next
  }
  return code
}

async function removeCountries(asked: readonly Country[], io: Io): Promise<ExitCode> {
  for (const country of asked) {
    const wasThere = await removeCountry(io.env, country)
    await say(io.stdout, `${country.name} (${country.code}): ${wasThere ? 'removed' : 'was not at hand'}\n`)
  }
  return 0
}

const noneAtHand = 'No country is at hand: "groundline gazetteer get SY" fetches the places of Syria\n'

async function listCountries(all: boolean, io: Io): Promise<ExitCode> {
  const atHand = await fetchedCountries(io.env)
  const shown = all ? countries : atHand
  if (shown.length === 0) await say(io.stdout, noneAtHand)
  for (const country of shown) {
    const isAtHand = atHand.some(({ code }) => code === country.code)
    await say(io.stdout, `${country.code}  ${country.name}${isAtHand ? await stateOf(country, io) : ''}\n`)
  }
  return 0
}

async function stateOf(country: Country, io: Io): Promise<string> {
  const path = indexPath(io.env, country)
  const { about, size } = await openFile(path)
  const from = (await recordOf(io.env, country))?.from
  const bytes = (await stat(path)).size
  return `: ${size.toLocaleString('en')} places, ${(bytes / 1e6).toFixed(1)} MB, as of ${about.version}${from ? `, from ${from}` : ''}`
}
