import type { CheckOptions, Extent, Place, TheatrePack } from '../../../core/model.ts'
import { language } from '../../strings/language.ts'
import type { PlaceDay, Reply, Request } from './calls.ts'

type DrawingRequest = Request<'front' | 'step' | 'change' | 'base' | 'locator'>

export interface Checker {
  /** Checks a text; of several that wait, only the newest is sent. `version` comes back with the result. */
  check(version: number, text: string, options: CheckOptions, places?: readonly Place[]): void
  /** Says in which of the user's gazetteers to look places up, from now on and after every new start. */
  own(ids: readonly string[]): void
  /** Says which theatre packs of the user's to check against too, from now on and after every new start. */
  packs(packs: readonly TheatrePack[]): void
  /** Says which of the user's maps of control to check against, from now on and after every new start. */
  fronts(stamps: readonly string[]): void
  front(packId: string, date: string, whole?: true): void
  /** Asks how much changed hands between two days of a pack. */
  step(packId: string, from: string, to: string): void
  /** Asks what changed hands between two days of a pack. */
  change(packId: string, from: string, to: string): void
  /** Asks for the ground of the map in a window of the world, with disputed borders as seen from a viewpoint. */
  base(extent: Extent, viewpoint: string): void
  /** Asks for a small map of the surroundings. */
  locator(extent: Extent): void
  place(id: string, day: PlaceDay | null): void
  /** Checks reports and holds them against one another. */
  compare(request: Request<'compare'>): void
  /** Asks why a sentence is read as it is. */
  explain(request: Request<'explain'>): void
  /** Ends the running check by starting the worker anew; what waits, and what the map has asked for, is sent to it. */
  restart(): void
  close(): void
}

/** The worker behind a queue of one: a text that is overtaken by a newer one before its turn is never checked. */
export function openChecker(makeWorker: () => Worker, hear: (reply: Reply) => void): Checker {
  let running: Request<'check'> | null = null
  let waiting: Request<'check'> | null = null
  /** A worker that has said nothing yet could not even be loaded. */
  let spoken = false
  let ownIds: readonly string[] = []
  let ownPacks: readonly TheatrePack[] = []
  let ownFronts: readonly string[] = []
  /** What the map waits for. */
  let drawing: readonly DrawingRequest[] = []
  let worker = start()

  function start(): Worker {
    const made = makeWorker()
    made.onmessage = (event: MessageEvent<Reply>) => receive(event.data)
    made.onerror = (event) =>
      receive({ kind: 'failed', what: spoken ? 'check' : 'ground', message: event.message ?? '' })
    if (ownPacks.length > 0) made.postMessage({ kind: 'packs', packs: ownPacks } satisfies Request)
    if (ownFronts.length > 0) made.postMessage({ kind: 'fronts', stamps: ownFronts } satisfies Request)
    if (ownIds.length > 0) made.postMessage({ kind: 'own', ids: ownIds } satisfies Request)
    return made
  }

  function draw(request: DrawingRequest): void {
    drawing = [...drawing, request]
    worker.postMessage(request)
  }

  /** The worker answers what is of one kind in the order in which it was asked. */
  function noteDrawn(reply: Reply): void {
    const kind = reply.kind === 'failed' ? reply.what : reply.kind
    const done = drawing.find((request) => request.kind === kind)
    drawing = drawing.filter((request) => request !== done)
  }

  function send(): void {
    if (running !== null || waiting === null) return
    running = waiting
    waiting = null
    worker.postMessage(running)
  }

  function receive(reply: Reply): void {
    spoken ||= reply.kind !== 'failed'
    noteDrawn(reply)
    const over = reply.kind === 'checked' || (reply.kind === 'failed' && reply.what === 'check')
    if (over) running = null
    const overtaken = reply.kind === 'checked' && waiting !== null
    if (!overtaken) hear(reply)
    if (over) send()
  }

  return {
    check(version, text, options, places = []) {
      waiting = { kind: 'check', version, text, language: language(), options, places }
      send()
    },
    own(ids) {
      ownIds = ids
      worker.postMessage({ kind: 'own', ids } satisfies Request)
    },
    packs(packs) {
      ownPacks = packs
      worker.postMessage({ kind: 'packs', packs } satisfies Request)
    },
    fronts(stamps) {
      ownFronts = stamps
      worker.postMessage({ kind: 'fronts', stamps } satisfies Request)
    },
    front: (packId, date, whole) => draw({ kind: 'front', packId, date, ...(whole && { whole }) }),
    step: (packId, from, to) => draw({ kind: 'step', packId, from, to }),
    change: (packId, from, to) => draw({ kind: 'change', packId, from, to }),
    base: (extent, viewpoint) => draw({ kind: 'base', extent, viewpoint }),
    locator: (extent) => draw({ kind: 'locator', extent }),
    place: (id, day) => worker.postMessage({ kind: 'place', id, day } satisfies Request),
    compare: (request) => worker.postMessage(request satisfies Request),
    explain: (request) => worker.postMessage(request satisfies Request),
    restart() {
      worker.terminate()
      running = null
      worker = start()
      for (const request of drawing) worker.postMessage(request)
      send()
    },
    close: () => worker.terminate(),
  }
}
