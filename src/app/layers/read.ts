/** Starts a worker for one file. */
import type { OpenOptions, OpenStage } from '../../formats/map/open.ts'
import { largeTiles } from './large-tiles.ts'
import type { LargeTiles } from './large-tiles.ts'
import type { ReadReply, ReadRequest } from './messages.ts'

type Answer = Exclude<ReadReply, { kind: 'stage' | 'tile' | 'found' | 'read' }>
export type ReadEnd =
  | Answer
  | (Extract<ReadReply, { kind: 'read' }> & {
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
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === 'stage') return onStage(data.stage)
      if (data.kind === 'read' && data.file.large) return resolve({ ...data, tiles: largeTiles(worker) })
      worker.terminate()
      if (data.kind === 'read') resolve({ ...data, tiles: null })
      else if (data.kind === 'refused' || data.kind === 'failed') resolve(data)
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      resolve({ kind: 'failed', message: message ?? '' })
    }
    worker.postMessage({ kind: 'read', file, options } satisfies ReadRequest)
  })
  return { done, cancel: () => worker.terminate() }
}
