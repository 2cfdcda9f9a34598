/** Loads the ground, then checks texts one after the other, off the page's thread. */
import { check } from '../../core/check.ts'
import { withParts } from '../../core/parts/load.ts'
import { clipperAtHand } from '../../core/geo/overlay/clipper.ts'
import { mayLackShapes } from '../../core/judge/areas/shapes.ts'
import type { GroundParts } from '../../core/ground.ts'
import type { CheckResult, Ground, Place, TheatrePack } from '../../core/model.ts'
import { languageAtHand } from '../../core/text/languages.ts'
import { loadFirstGround, openManifest } from '../../formats/ground/first-ground.ts'
import type { FirstGround } from '../../formats/ground/first-ground.ts'
import type { Manifest } from '../../formats/ground/manifest.ts'
import type { WorldGround } from '../../formats/ground/world-ground.ts'
import { WorkerGround } from '../features/gazetteers/worker-ground.ts'
import type { Drawn } from '../map/base/answers.ts'
import { browserSources, dataReader } from '../kernel/check/data-cache.ts'
import { wordsOf } from '../kernel/check/words-of.ts'
import type { Answerers, Answers, Reply, Request, Requests } from '../kernel/check/calls.ts'

const held: Request[] = []
const data = dataReader(new URL('data/', self.name).href, __GROUNDLINE_DATA__, browserSources)
const grounds = new WorkerGround()
/** The map's ground is cut from the same outlines, when it is first asked for. */
let outlines: FirstGround['topology'] = null
/** Whether the world's gazetteer is loaded. */
let withWorld = false
/** All of the built ground, without countries. */
let whole: GroundParts | null = null
let waters: Pick<WorldGround, 'rivers' | 'lakes'> | null = null

/** What there is to say before the page, which may come later than its worker, has spoken. */
let unsaid: Reply[] | null = []

self.onmessage = ({ data }: MessageEvent<Request>) => {
  unsaid?.forEach((reply) => self.postMessage(reply))
  unsaid = null
  if (grounds.ground !== null) return void answer(data)
  held.push(data)
  // What the first answer is worded in comes with its data.
  if (data.kind === 'check') wordsOf(data.language).catch(() => null)
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
    say(await answerTo(request))
  } catch (error) {
    say({ kind: 'failed', what: request.kind, message: because(error) })
  }
}

function answerTo<Kind extends keyof Requests>(
  request: Request<Kind>,
): Reply<Answers[Kind]> | Promise<Reply<Answers[Kind]>> {
  return answerers[request.kind](request)
}

/** All that draws needs more geometry than the check: it is loaded when it is first asked for. Comparing is seldom asked for. */
const answerers: Answerers = {
  check(request) {
    grounds.places(request.places)
    return checked(request)
  },
  own,
  packs,
  fronts,
  compare: async (request) => (await import('../features/compare/answer.ts')).compareReports(request, withPlaces),
  explain: async (request) =>
    (await import('../features/reading/answer.ts')).explainAt(request, withPlaces(request.places)),
  place: async ({ id, day }) => {
    const { placeDetail } = await import('../features/places/detail.ts')
    return { kind: 'place', id, detail: placeDetail(ground(), id, day) }
  },
  front: async (request) => (await mapAnswers()).front(request, ground(), drawn()),
  step: async (request) => (await mapAnswers()).step(request, ground(), drawn()),
  change: async (request) => (await mapAnswers()).change(request, ground(), drawn()),
  base: async (request) => (await mapAnswers()).base(request, ground(), drawn()),
  locator: async (request) => (await mapAnswers()).locator(request, ground(), drawn()),
}

const mapAnswers = async () => (await import('../map/base/answers.ts')).mapAnswers

/** Nothing is answered before it is there. */
function ground(): Ground {
  if (!grounds.ground) throw new Error('the ground has not been loaded')
  return grounds.ground
}

function withPlaces(places: readonly Place[]): Ground {
  grounds.places(places)
  return ground()
}

const drawn = (): Drawn => ({ outlines, waters })

/**
 * Few drafts need the clipper, which is large, another language than the first, or every kind of claim: these are loaded
 * for the first draft that may need them, and that one is checked again.
 */
async function checked({ version, text, language, options: given }: Request<'check'>): Promise<Reply<'checked'>> {
  const options = { ...given, words: await wordsOf(language) }
  const start = performance.now()
  const run = () => withParts(() => check(text, ground(), options))
  let result = await run()
  const isFrench = options.language === 'fr' || result.notes.some(({ language }) => language === 'fr')
  if (isFrench && languageAtHand('fr') === null) {
    await import('../../core/parts/french.ts')
    result = await run()
  }
  if (clipperAtHand() === null && mayLackShapes(result)) {
    await import('../../core/geo/overlay/clipping.ts')
    result = await run()
  }
  if (__GROUNDLINE_HAS_COUNTRIES__) void bringCountries(result)
  return { kind: 'checked', version, result, milliseconds: performance.now() - start }
}

/** A site may carry all places of some countries: they come when a draft is about one, and it is checked again. */
async function bringCountries(result: CheckResult): Promise<void> {
  if (!whole) return
  try {
    const { carriedBy } = await import('../features/gazetteers/carried.ts')
    const more = await carriedBy(self.name).bring(result)
    if (!more) return
    grounds.built({
      ...whole,
      layers: [...more.layers, ...(whole.layers ?? [])],
      data: [...(whole.data ?? []), ...more.loaded],
    })
    say(groundReport())
  } catch (error) {
    say({ kind: 'failed', what: 'own', message: because(error) })
  }
}

/** The user's own gazetteers come out of the browser's store, which few pages ever open. */
async function own({ ids }: Request<'own'>): Promise<Reply<'own'>> {
  const { openOwn } = await import('../features/gazetteers/layers.ts')
  const opened = await openOwn(ids)
  grounds.own(opened)
  return { kind: 'own', loaded: opened.loaded, faults: opened.faults }
}

/** The user's own theatre packs stand beside those that were built; the page is told what there is now. */
function packs({ packs: added }: Request<'packs'>): Reply<'ground'> {
  grounds.packs(added)
  return groundReport()
}

/** The user's maps of control come out of the browser's store; judging by them takes the front of a day. */
async function fronts({ stamps }: Request<'fronts'>): Promise<Reply<'fronts'>> {
  const [{ openFronts }] = await Promise.all([
    import('../features/fronts/opened.ts'),
    import('../../core/front/day.ts'),
    import('../../core/geo/overlay/exact-areas.ts'),
  ])
  const { packs: drawnPacks, faults } = await openFronts(stamps)
  grounds.fronts(drawnPacks)
  say(groundReport())
  return { kind: 'fronts', faults }
}

function groundReport(): Reply<'ground'> {
  const { packs: all, data } = ground()
  return { kind: 'ground', ground: { packs: all.map(withoutShapes), data, world: withWorld } }
}

const noArea = { type: 'MultiPolygon' as const, coordinates: [] }
const noLine = { type: 'MultiLineString' as const, coordinates: [] }

/** The page draws days as they come, and never needs all shapes of all days. */
function withoutShapes({ bounds: _bounds, areas, lines, ...pack }: TheatrePack): TheatrePack {
  return {
    ...pack,
    ...(areas && { areas: areas.map((area) => ({ ...area, geometry: noArea })) }),
    ...(lines && { lines: lines.map((line) => ({ ...line, geometry: noLine })) }),
  }
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
  const { loadWorldGround, wholeGround } = await import('../../formats/ground/world-ground.ts')
  const world = await loadWorldGround(read, manifest)
  waters = world
  whole = wholeGround(first, world, manifest)
  grounds.built(whole)
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
  // Nearly every draft claims something. One that could not be loaded is asked for once more by the first that does.
  import('../../core/parts/judging.ts').catch(() => null)
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
