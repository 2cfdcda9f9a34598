/** The options that `enqueue` and `worker` share. */
import { type Command, InvalidArgumentError } from 'commander'

export interface QueueSettings {
  /** Address of Redis; the environment keeps it out of the list of processes. */
  readonly redis?: string
  readonly ca?: string
  readonly queue: string
  readonly root: string
  readonly data?: string
}

export const addressVariable = 'GROUNDLINE_REDIS'

export function addQueueOptions(command: Command): Command {
  return command
    .option('--redis <address>', `Redis: redis://127.0.0.1:6379 unless ${addressVariable} or this says otherwise`)
    .option('--ca <file>', 'certificate authority of a Redis with TLS (PEM)')
    .option('--queue <name>', 'name of the queue', queueName, 'groundline')
    .option('--root <folder>', 'the folder that enqueuer and workers all see, each under a path of its own', '.')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
}

function queueName(value: string): string {
  if (/^[\w.-]{1,100}$/.test(value)) return value
  throw new InvalidArgumentError('A name has letters, digits, dots and dashes.')
}

export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
  }
}

export function originOf(value: string, before: readonly string[] = []): readonly string[] {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url && /^https?:$/.test(url.protocol)) return [...before, url.origin]
  throw new InvalidArgumentError('Give the start of an address, like https://cms.example.')
}
