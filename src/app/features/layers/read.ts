/** Starts a worker for one file. */
import type { OpenOptions, OpenStage } from '../../../formats/map/open.ts'
import { largeTiles } from './large-tiles.ts'
import type { LargeTiles } from '../../kernel/ports.ts'
import { heard } from '../../kernel/check/message.ts'
import type { Hearers } from '../../kernel/check/message.ts'
import type { ReadReplies, ReadReply, ReadRequest } from './messages.ts'

export type ReadEnd =
  | ReadReply<'refused' | 'failed'>
  | (ReadReply<'read'> & {
      /** Of a large file: its worker lives on until these are ended. */
      readonly tiles: LargeTiles | null
    })

export interface Reading {
  readonly done: Promise<ReadEnd>
  /** Ends it half way, or what it has read. */
  cancel(): void
}

export function readMapFile(
  file: File,
  options: Omit<OpenOptions, 'onStage'>,
  onStage: (stage: OpenStage) => void,
): Reading {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  const done = new Promise<ReadEnd>((resolve) => {
    const ended = (end: ReadEnd) => {
      worker.terminate()
      resolve(end)
    }
    const hearers: Hearers<Pick<ReadReplies, 'stage' | 'read' | 'refused' | 'failed'>> = {
      stage: ({ stage }) => onStage(stage),
      read: (reply) =>
        reply.file.large ? resolve({ ...reply, tiles: largeTiles(worker) }) : ended({ ...reply, tiles: null }),
      refused: ended,
      failed: ended,
    }
    worker.onmessage = ({ data }: MessageEvent<ReadReply<'stage' | 'read' | 'refused' | 'failed'>>) =>
      heard(hearers, data)
    worker.onerror = ({ message }) => ended({ kind: 'failed', message: message ?? '' })
    worker.postMessage({ kind: 'read', file, options } satisfies ReadRequest<'read'>)
  })
  return { done, cancel: () => worker.terminate() }
}
