/** Loads the ground, then checks texts one after the other, off the page's thread. */
import { check } from '../core/index.ts'
import { frontOn } from '../core/front/day.ts'
import type { Ground } from '../core/model.ts'
import { loadGround } from '../formats/ground-files.ts'
import type { Reply, Request } from './state/messages.ts'

const held: Request[] = []
let ground: Ground | null = null

self.onmessage = (event: MessageEvent<Request>) => {
  if (ground === null) held.push(event.data)
  else answer(event.data, ground)
}

function say(reply: Reply): void {
  self.postMessage(reply)
}

function answer(request: Request, on: Ground): void {
  const what = request.kind
  try {
    say(request.kind === 'check' ? checked(request, on) : front(request, on))
  } catch (error) {
    say({ kind: 'failed', what, message: error instanceof Error ? error.message : String(error) })
  }
}

function checked({ version, text, options }: Extract<Request, { kind: 'check' }>, on: Ground): Reply {
  const start = performance.now()
  const result = check(text, on, options)
  return { kind: 'checked', version, result, milliseconds: performance.now() - start }
}

function front({ packId, date }: Extract<Request, { kind: 'front' }>, on: Ground): Reply {
  const pack = on.packs.find((one) => one.id === packId)
  if (!pack) throw new Error(`No theatre pack is called ${packId}`)
  return { kind: 'front', day: frontOn(pack, date) }
}

/** The data lies beside the page, wherever the page lies: the page hands its address over in the worker's name. */
async function readData(file: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`data/${file}`, self.name))
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function load(world: boolean): Promise<void> {
  try {
    const loaded = await loadGround(readData, { world })
    ground = loaded
    say({ kind: 'ground', ground: { packs: loaded.packs, data: loaded.data, world } })
    for (const request of held.splice(0)) answer(request, loaded)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    say({ kind: 'failed', what: world ? 'world' : 'ground', message })
  }
}

await load(false)
if (ground !== null) await load(true)
