/** `groundline claimreview`: a published check for search engines and archives, only where someone asks for it. */
import process from 'node:process'
import { Command, InvalidArgumentError } from 'commander'
import { claimReviews } from '../formats/claimreview/write.ts'
import { printable } from '../formats/report/text.ts'
import { dateArgument } from './check/date-argument.ts'
import { ignoreOf } from './check/dismissed.ts'
import { rulesOf } from './check/run.ts'
import type { CheckArguments } from './check/settings.ts'
import { settingsFrom } from './check/settings.ts'
import type { ExitCode } from './check/tally.ts'
import { checkDocument } from './check-document.ts'
import { findConfig } from './config/config.ts'
import { readDocuments } from './documents.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { write } from './io.ts'

interface ReviewSettings {
  readonly url: string
  readonly publisher: string
  readonly claimant?: string
  readonly appearance?: string
  readonly date?: string
  readonly data?: string
  readonly dismissed?: string
  readonly config?: string | boolean
}

function address(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new InvalidArgumentError('Give an address that begins with https://.')
  return value
}

export function claimReviewCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return new Command('claimreview')
    .summary('print a check that you publish as ClaimReview')
    .description('Prints a schema.org ClaimReview (JSON-LD) for each claim of a text that was decided.')
    .argument('<file>', 'the text that was checked; "-" reads standard input')
    .requiredOption('--url <address>', 'where you publish the check', address)
    .requiredOption('--publisher <name>', 'who publishes it')
    .option('--claimant <name>', 'whose words were checked')
    .option('--appearance <address>', 'where those words stand', address)
    .option('-d, --date <date>', 'day of reporting', dateArgument)
    .option(
      '--dismissed <file>',
      'list of dismissed findings, which are left out (default: .groundline-dismissed.json)',
    )
    .option('-c, --config <file>', 'settings file (default: the nearest .groundlinerc.json)')
    .option('--no-config', 'use no settings file')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .action(async (file: string, settings: ReviewSettings) => exit(await printReviews(file, settings, io)))
}

/** The settings that decide verdicts, as for a check. */
const checkArguments = ({ config, data, date, dismissed }: ReviewSettings): CheckArguments => ({
  ...(config === undefined ? {} : { config }),
  ...(data === undefined ? {} : { data }),
  ...(date === undefined ? {} : { date }),
  ...(dismissed === undefined ? {} : { dismissed }),
})

async function printReviews(file: string, settings: ReviewSettings, io: Io): Promise<ExitCode> {
  const cwd = io.cwd ?? process.cwd()
  const found = await findConfig(cwd, settings.config)
  const checked = settingsFrom(checkArguments(settings), found, [file])
  const ignore = await ignoreOf(checked, found, cwd)
  const ground = await io.loadGround(checked.data)
  const { url, publisher, claimant = null, appearance = null } = settings
  const about = { url, publisher, claimant, appearance, published: new Date().toISOString().slice(0, 10) }
  const reviews: object[] = []
  for await (const document of readDocuments([file], null, io.stdin, io.cwd)) {
    if ('error' in document) throw new Failure(printable(document.error))
    const { rendered, silenced } = checkDocument(
      document,
      ground,
      { ...rulesOf(checked, ignore), uiLang: 'en', cwd },
      io.check,
    )
    reviews.push(...claimReviews(document.source.rendered.text, rendered, about, silenced))
  }
  // As a page may hold it within a script element: nothing of a draft ends that.
  await write(io.stdout, `${JSON.stringify(reviews, null, 2).replaceAll('<', '\\u003c')}\n`)
  return 0
}
