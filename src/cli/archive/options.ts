/** The options of `check` that are for archives. */
import { type Command, InvalidArgumentError } from 'commander'

export interface ArchiveSettings {
  /** Threads; default 1. */
  readonly jobs?: number
  /** The file to write instead of standard output. */
  readonly output?: string
  readonly resume?: boolean
  readonly progress?: boolean
}

export function addArchiveOptions(command: Command): Command {
  return command
    .option('-j, --jobs <number>', 'texts checked at a time, each in a thread of its own (1)', jobsArgument)
    .option('-o, --output <file>', 'write to a file; a run that was killed goes on with --resume')
    .option('--resume', 'go on with --output FILE where it ends: no line is lost or doubled')
    .option('--progress', 'say on standard error how many are checked, how fast, and the time left')
}

/** Whether the settings ask for more than one text after the other, printed. */
export function isArchive({ jobs = 1, output, resume, progress }: ArchiveSettings): boolean {
  return jobs > 1 || output !== undefined || resume === true || progress === true
}

const mostJobs = 256

export function jobsArgument(value: string): number {
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs
  throw new InvalidArgumentError(`Give a whole number from 1 to ${mostJobs}: one for each core is usual.`)
}

export const archiveHelp = `
Archives:
  groundline check archive.jsonl -o findings.jsonl --jobs 4 --progress
  groundline check reports/ -o findings.jsonl --jobs 4     every text in the folder, by name
  groundline check archive.jsonl -o findings.jsonl --jobs 4 --resume     after it was killed
`
