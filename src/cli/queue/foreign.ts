/** Jobs that need another version, or other data, than a worker has: verdicts of two versions are never mixed. */
import { DelayedError, type Job } from 'bullmq'
import { version } from '../../present/version.ts'
import type { ArchiveJob } from './job.ts'

export interface Foreign {
  isForeign(task: ArchiveJob): boolean
  /** Puts the job back for others. Rejects always, as BullMQ wants it. */
  handBack(job: Job<ArchiveJob>, token: string | undefined, task: ArchiveJob): Promise<never>
  /** There is work of its own still. */
  ownDone(): void
}

/** How long a job rests before it is offered again. */
const restMilliseconds = 5000

/** `onNothingElse`: the same foreign job has come round again, and nothing of its own between. */
export function foreignJobs(data: string, say: (line: string) => void, onNothingElse: () => void): Foreign {
  const said = new Set<string>()
  const seen = new Set<string>()
  const sayOnce = (line: string) => {
    // Whoever can write to the queue could fill the log.
    if (said.has(line) || said.size >= 20) return
    said.add(line)
    say(line)
  }
  return {
    isForeign: (task) => task.program !== version || task.data !== data,
    async handBack(job, token, task) {
      sayOnce(reasonOf(task, data))
      await job.moveToDelayed(Date.now() + restMilliseconds, token)
      if (seen.has(job.id!)) onNothingElse()
      seen.add(job.id!)
      throw new DelayedError()
    },
    ownDone: () => seen.clear(),
  }
}

function reasonOf({ program, data: theirs }: ArchiveJob, data: string): string {
  return program === version
    ? `jobs in the queue need the data ${theirs}, this worker has ${data}: give it the same data and gazetteers`
    : `jobs in the queue need Groundline ${program}, this worker is ${version}: install that version`
}
