/** The command `report`: what it needs is loaded when it runs. */
import { Command } from 'commander'
import type { ExitCode } from '../check/tally.ts'
import type { Io } from '../io.ts'
import { wholeNumber } from '../queue/options.ts'
import type { ReportSettings } from './report.ts'

export function reportCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return new Command('report')
    .summary("one page about an archive's findings")
    .description(
      'Makes one page of findings: by kind, place and month, the wrong figures, a map, a list to work through.',
    )
    .argument('<file...>', 'findings as JSONL, from "check" or "collect"; "-" reads standard input')
    .requiredOption('-o, --output <file>', 'the page to write, .html')
    .option('--title <title>', 'title of the page')
    .option('--rows <number>', 'findings listed one by one, the gravest first', wholeNumber(0, 1_000_000), 5000)
    .option('--data <folder>', 'folder of built data, for the coasts of the map')
    .helpOption('-h, --help', 'show this help')
    .action(async (files: string[], settings: ReportSettings) =>
      exit(await (await import('./report.ts')).report(files, settings, io)),
    )
}
