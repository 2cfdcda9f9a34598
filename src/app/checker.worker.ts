/** Loads the ground, then checks texts one after the other, off the page's thread. */
import { check } from '../core/check.ts'
import type { Ground } from '../core/model.ts'
import { clipperAtHand } from '../core/geo/clipper.ts'
import { mayLackShapes } from '../core/judge/shapes.ts'
import { loadFirstGround, openManifest } from '../formats/ground/first-ground.ts'
import type { FirstGround } from '../formats/ground/first-ground.ts'
import type { Manifest } from '../formats/ground/manifest.ts'
import type { WorldGround } from '../formats/ground/world-ground.ts'
import { WorkerGround } from './gazetteers/worker-ground.ts'
import type { MapRequest } from './map/answers.ts'
import { browserSources, dataReader } from './offline/data-cache.ts'
import type { Reply, Request } from './state/messages.ts'

type Asked<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>

const held: Request[] = []
const data = dataReader(new URL('data/', self.name).href, __GROUNDLINE_DATA__, browserSources)
const grounds = new WorkerGround()
/** The map's ground is cut from the same outlines, when it is first asked for. */
let outlines: FirstGround['topology'] = null
/** Whether the world's gazetteer is loaded. */
let withWorld = false
let waters: Pick<WorldGround, 'rivers' | 'lakes'> | null = null

/** What there is to say before the page, which may come later than its worker, has spoken. */
let unsaid: Reply[] | null = []

self.onmessage = ({ data }: MessageEvent<Request>) => {
  unsaid?.forEach((reply) => self.postMessage(reply))
  unsaid = null
  if (grounds.ground === null) held.push(data)
  else void answer(data)
}

function say(reply: Reply): void {
  if (unsaid) unsaid.push(reply)
  else self.postMessage(reply)
}

function because(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function answer(request: Request): Promise<void> {
  try {
    if (request.kind === 'check') grounds.places(request.places)
    say(await replyTo(request, grounds.ground!))
  } catch (error) {
    say({ kind: 'failed', what: request.kind, message: because(error) })
  }
}

function replyTo(request: Request, on: Ground): Reply | Promise<Reply> {
  if (request.kind === 'check') return checked(request, on)
  if (request.kind === 'own') return own(request)
  if (request.kind === 'compare') return compared(request)
  if (request.kind === 'packs') return packs(request)
  return mapped(request, on)
}

/** Few drafts need the clipper, which is large: it is loaded for the first that may, and that one is checked again. */
async function checked({ version, text, options }: Asked<'check'>, on: Ground): Promise<Reply> {
  const start = performance.now()
  let result = check(text, on, options)
  if (clipperAtHand() === null && mayLackShapes(result)) {
    await import('../core/geo/clipping.ts')
    result = check(text, on, options)
  }
  return { kind: 'checked', version, result, milliseconds: performance.now() - start }
}

/** Comparing is seldom asked for: it is loaded when it is. */
async function compared(request: Asked<'compare'>): Promise<Reply> {
  const { compareReports } = await import('./compare/answer.ts')
  return compareReports(request, (places) => {
    grounds.places(places)
    return grounds.ground!
  })
}

/** All that draws needs more geometry than the check: it is loaded when it is first asked for. */
async function mapped(request: MapRequest, on: Ground): Promise<Reply> {
  const { answerMap } = await import('./map/answers.ts')
  return answerMap(request, on, { outlines, waters })
}

/** The user's own gazetteers come out of the browser's store, which few pages ever open. */
async function own({ ids }: Asked<'own'>): Promise<Reply> {
  const { openOwn } = await import('./gazetteers/layers.ts')
  const opened = await openOwn(ids)
  grounds.own(opened)
  return { kind: 'own', loaded: opened.loaded, faults: opened.faults }
}

/** The user's own theatre packs stand beside those that were built; the page is told what there is now. */
function packs({ packs: own }: Asked<'packs'>): Reply {
  grounds.packs(own)
  return groundReport()
}

function groundReport(): Reply {
  const { packs: all, data } = grounds.ground!
  return { kind: 'ground', ground: { packs: all, data, world: withWorld } }
}

/** The data lies beside the page, wherever the page lies: the page hands its address over in the worker's name. */
const early = new Map<string, Promise<Uint8Array>>()

/** What the first check needs is asked for at once, without waiting for the list of all that there is. */
function askEarly(): void {
  const first = Object.keys(__GROUNDLINE_DATA__).filter((file) => /^(?:manifest|pack-|outlines)/.test(file))
  for (const file of first) {
    const bytes = data.read(file)
    bytes.catch(() => null)
    early.set(file, bytes)
  }
}

/** Each is asked for once; what has been read is not held on to. */
function read(file: string): Promise<Uint8Array> {
  const bytes = early.get(file) ?? data.read(file)
  early.delete(file)
  return bytes
}

async function loadFirst(manifest: Manifest): Promise<FirstGround> {
  const first = await loadFirstGround(read, manifest)
  outlines = first.topology
  grounds.built(first.parts)
  await tell()
  return first
}

async function loadWorld(first: FirstGround, manifest: Manifest): Promise<void> {
  const { loadWorldGround, wholeGround } = await import('../formats/ground/world-ground.ts')
  const world = await loadWorldGround(read, manifest)
  waters = world
  grounds.built(wholeGround(first, world, manifest))
  withWorld = true
  await tell()
}

/** Says what there is now, and answers what has waited for it. */
async function tell(): Promise<void> {
  say(groundReport())
  for (const request of held.splice(0)) await answer(request)
}

async function start(): Promise<void> {
  askEarly()
  let what: 'ground' | 'world' = 'ground'
  try {
    const manifest = await openManifest(read)
    const first = await loadFirst(manifest)
    what = 'world'
    await loadWorld(first, manifest)
  } catch (error) {
    say({ kind: 'failed', what, message: because(error) })
  }
  await data.tidy()
}

void start()
