/** Starts a worker for one file. */
import type { OpenOptions, OpenStage } from '../../formats/open.ts'
import type { ReadReply, ReadRequest } from './messages.ts'

export type ReadEnd = Exclude<ReadReply, { kind: 'stage' }>

export interface Reading {
  readonly done: Promise<ReadEnd>
  cancel(): void
}

export function readMapFile(
  file: File, options: Omit<OpenOptions, 'onStage'>, onStage: (stage: OpenStage) => void,
): Reading {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  const done = new Promise<ReadEnd>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === 'stage') onStage(data.stage)
      else resolve(data)
    }
    worker.onerror = ({ message }) => resolve({ kind: 'failed', message: message ?? '' })
    void file.arrayBuffer().then(
      (buffer) => worker.postMessage({ name: file.name, bytes: new Uint8Array(buffer), options } satisfies ReadRequest, [buffer]),
      (error: unknown) => resolve({ kind: 'failed', message: String(error) }),
    )
  })
  return { done: done.finally(() => worker.terminate()), cancel: () => worker.terminate() }
}
