/** `groundline claimreview`: a published check for search engines and archives, only where someone asks for it. */
import { Command, InvalidArgumentError } from 'commander'
import { claimReviews } from '../formats/claimreview/write.ts'
import { checkSource } from '../formats/markup/check.ts'
import { printable } from '../formats/report/text.ts'
import { dateArgument } from './check/date-argument.ts'
import type { ExitCode } from './check/tally.ts'
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
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .action(async (file: string, settings: ReviewSettings) => exit(await printReviews(file, settings, io)))
}

async function printReviews(file: string, settings: ReviewSettings, io: Io): Promise<ExitCode> {
  const ground = await io.loadGround(settings.data ?? null)
  const { url, publisher, claimant = null, appearance = null, date = null } = settings
  const published = new Date().toISOString().slice(0, 10)
  const reviews: object[] = []
  for await (const document of readDocuments([file], null, io.stdin, io.cwd)) {
    if ('error' in document) throw new Failure(printable(document.error))
    const { rendered } = checkSource(document.source, (text, options) => io.check(text, ground, options), {
      date: document.date ?? date,
    })
    reviews.push(
      ...claimReviews(document.source.rendered.text, rendered, { url, publisher, claimant, appearance, published }),
    )
  }
  // As a page may hold it within a script element: nothing of a draft ends that.
  await write(io.stdout, `${JSON.stringify(reviews, null, 2).replaceAll('<', '\\u003c')}\n`)
  return 0
}
