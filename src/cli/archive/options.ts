/** The options of `check` that are for archives. */
import { type Command, InvalidArgumentError } from 'commander'
import { Failure } from '../failure.ts'

export interface ArchiveArguments {
  /** Threads; default 1. */
  readonly jobs?: number
  readonly resume?: boolean
}

export function addArchiveOptions(command: Command): Command {
  return command
    .option('-j, --jobs <number>', 'texts checked at a time, each in a thread of its own (1)', jobsArgument)
    .option('--resume', 'go on with --output FILE where a killed run left it: no line is lost or doubled')
}

/** Whether the arguments ask for several texts at a time, or for a run that can be gone on with. */
export function isArchive({ jobs = 1, resume = false }: ArchiveArguments): boolean {
  return jobs > 1 || resume
}

interface Others {
  readonly front?: readonly string[]
  readonly pack?: readonly string[]
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
}

/** Threads load their own ground, and only read files. */
export function requireAlone({ front, pack, fix, dryRun, watch }: Others): void {
  const others = { '--front': front, '--pack': pack, '--fix': fix, '--dry-run': dryRun, '--watch': watch }
  const given = Object.entries(others).find(([, value]) => value !== undefined && value !== false)
  if (given) throw new Failure(`${given[0]} does not go together with --jobs and --resume: leave those out`)
}

const mostJobs = 256

export function jobsArgument(value: string): number {
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs
  throw new InvalidArgumentError(`Give a whole number from 1 to ${mostJobs}: one for each core is usual.`)
}

export const archiveHelp = `
Archives:
  groundline check archive.jsonl -o findings.jsonl --jobs 4
  groundline check reports/ -f jsonl -o findings.jsonl --jobs 4          every text in the folder, by name
  groundline check archive.jsonl -o findings.jsonl --jobs 4 --resume     after it was killed
`
