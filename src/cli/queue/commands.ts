/** `enqueue`, `worker` and `collect`: what they need is loaded when they run. */
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { jobsArgument } from '../archive/options.ts'
import type { ExitCode } from '../check/tally.ts'
import { dateArgument } from '../check/date-argument.ts'
import type { Io } from '../io.ts'
import type { CollectSettings } from './collect.ts'
import type { EnqueueSettings } from './enqueue.ts'
import { mostTexts } from './job.ts'
import { addQueueOptions, originOf, wholeNumber } from './options.ts'
import type { WorkerSettings } from './worker.ts'

export function queueCommands(io: Io, exit: (code: ExitCode) => void): readonly Command[] {
  return [enqueueCommand(io, exit), workerCommand(io, exit), collectCommand(io, exit)]
}

function enqueueCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return addQueueOptions(new Command('enqueue'))
    .summary('put an archive into a queue, for workers on several machines')
    .description('Puts an archive into a queue: ids and places to read from, never texts. Prints the name of the run.')
    .argument('<place...>', 'files and folders below --root, or the address of a JSONL file')
    .option(
      '--address <template>',
      'the places are lists of ids, the texts lie at an address: https://cms.example/{id}',
    )
    .option('--batch <number>', 'texts in one job', wholeNumber(1, mostTexts), 50)
    .option('-d, --date <date>', 'day of reporting: 2016-06-22, 2016-06 or 2016', dateArgument)
    .option('--strict', 'hold the texts to their wording, not to what published claims commonly do')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', enqueueHelp)
    .action(async (places: string[], settings: EnqueueSettings) =>
      exit(await (await import('./enqueue.ts')).enqueue(places, settings, io)),
    )
}

function workerCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return addQueueOptions(new Command('worker'))
    .summary('check what lies in the queue')
    .description('Takes jobs from the queue, checks their texts, and leaves the answers in a folder.')
    .requiredOption(
      '--results <folder>',
      'where the answers go: a folder that all workers see, or one to copy together',
    )
    .option('-j, --jobs <number>', 'jobs at a time, each in a thread of its own', jobsArgument, availableParallelism())
    .option('--allow <origin>', 'read texts from there too (https://cms.example); may be given several times', originOf)
    .option('--name <name>', 'name of this worker (host and process)')
    .option('--until-empty', 'end when nothing is left to do')
    .option(
      '--lease <seconds>',
      'after how long the job of a worker that died goes to another',
      wholeNumber(1, 3600),
      30,
    )
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', workerHelp)
    .action(async (settings: WorkerSettings) => exit(await (await import('./worker.ts')).work(settings, io)))
}

function collectCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return new Command('collect')
    .summary('put the answers of workers into one file')
    .description('Puts the answers of all jobs into one JSONL file, in the order of the archive.')
    .argument('<folder>', 'the folder of results, or of one run in it')
    .requiredOption('-o, --output <file>', 'the file to write')
    .option('--partial', 'write what is there, even where jobs are missing')
    .helpOption('-h, --help', 'show this help')
    .action(async (folder: string, settings: CollectSettings) =>
      exit(await (await import('./collect.ts')).collect(folder, settings, io)),
    )
}

const enqueueHelp = `
Beyond this machine Redis needs a password and TLS: rediss://:PASSWORD@host:6379 in GROUNDLINE_REDIS.
Enqueue again after anything went wrong: nothing is enqueued, checked or written twice.

Examples:
  groundline enqueue archive.jsonl
  groundline enqueue reports/ --root /mnt/archive --batch 100
  groundline enqueue https://archive.example/2016.jsonl
  groundline enqueue ids.txt --address 'https://cms.example/text/{id}'
`

const workerHelp = `
A worker that is killed loses nothing: its job goes to another after --lease seconds. A text that ends its
worker three times is set aside, with the reason in its place. All workers need the version and the data that
the archive was enqueued with; others end and say so.

Examples:
  groundline worker --results /mnt/results --root /mnt/archive
  groundline worker --results results --allow https://cms.example --until-empty
`
