/** A large file, which stays with the worker that has read it: the page asks for what it shows. */
import type { LargeTiles } from '../../kernel/ports.ts'
import type { ReadReply, ReadRequest } from './messages.ts'

/** The one layer of its tiles. */
export const tileLayer = 'features'
/** The deepest tiles that are cut; nearer than that they are drawn larger. */
export const largeZoom = 14

type Asked = Omit<ReadRequest<'tile'>, 'id'> | Omit<ReadRequest<'find'>, 'id'>

/** `worker` has answered with a large file. */
export function largeTiles(worker: Worker): LargeTiles {
  const waiting = new Map<number, (reply: ReadReply | null) => void>()
  let asked = 0
  const ask = (request: Asked) =>
    new Promise<ReadReply | null>((resolve) => {
      waiting.set(++asked, resolve)
      worker.postMessage({ ...request, id: asked })
    })
  const end = () => {
    worker.terminate()
    for (const resolve of waiting.values()) resolve(null)
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
    if (!('id' in data)) return
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  }
  worker.onerror = end
  return {
    async tile(z, x, y) {
      const reply = await ask({ kind: 'tile', z, x, y })
      return reply?.kind === 'tile' ? reply.tile : null
    },
    async find(wanted, most) {
      const reply = await ask({ kind: 'find', wanted, most })
      return reply?.kind === 'found' ? reply.found : { features: [], all: 0 }
    },
    end,
  }
}
