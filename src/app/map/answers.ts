/** What the worker answers to the map: places, days, changes, and the ground for a window of the world. */
import { frontOn } from '../../core/front/day.ts'
import type { Ground, TheatrePack } from '../../core/model.ts'
import type { FirstGround } from '../../formats/ground/first-ground.ts'
import type { WorldGround } from '../../formats/ground/world-ground.ts'
import type { Reply, Request } from '../state/messages.ts'
import type { BaseMaps } from './base-map.ts'
import type { baseRivers } from './base-rivers.ts'

export type MapRequest = Extract<Request, { kind: 'place' | 'front' | 'change' | 'base' | 'locator' }>
type Asked<Kind extends MapRequest['kind']> = Extract<MapRequest, { kind: Kind }>

/** What the map is cut from, as far as it is loaded. */
export interface Drawn {
  readonly outlines: FirstGround['topology']
  readonly waters: Pick<WorldGround, 'rivers' | 'lakes'> | null
}

/** Made of the outlines and the rivers when they are first asked for. */
let windows: BaseMaps | null = null
let riverWindows: ReturnType<typeof baseRivers> | null = null

/** Throws where there is no such pack, or nothing to draw. */
export function answerMap(request: MapRequest, on: Ground, drawn: Drawn): Promise<Reply> {
  if (request.kind === 'place') return place(request, on)
  if (request.kind === 'front') return front(request, on)
  if (request.kind === 'change') return change(request, on)
  return request.kind === 'locator' ? locator(request, on, drawn) : base(request, on, drawn)
}

async function place({ id, day }: Asked<'place'>, on: Ground): Promise<Reply> {
  const { placeDetail } = await import('../places/detail.ts')
  return { kind: 'place', id, detail: placeDetail(on, id, day) }
}

async function front({ packId, date }: Asked<'front'>, on: Ground): Promise<Reply> {
  return { kind: 'front', day: frontOn(packCalled(packId, on), date) }
}

async function change({ packId, from, to }: Asked<'change'>, on: Ground): Promise<Reply> {
  const { frontChange } = await import('./front-change.ts')
  return { kind: 'change', change: frontChange(packCalled(packId, on), from, to) }
}

async function base({ extent, viewpoint }: Asked<'base'>, on: Ground, drawn: Drawn): Promise<Reply> {
  const cut = await windowsOf(drawn)
  const rivers = await riversOf(drawn)
  return { kind: 'base', base: { ...cut(extent, on.gazetteer, viewpoint), rivers: rivers(extent, on.gazetteer) } }
}

async function locator({ extent }: Asked<'locator'>, on: Ground, drawn: Drawn): Promise<Reply> {
  const { locatorMap } = await import('./locator-map.ts')
  return { kind: 'locator', locator: locatorMap(extent, await windowsOf(drawn), on.gazetteer) }
}

async function windowsOf({ outlines }: Drawn): Promise<BaseMaps> {
  if (!outlines) throw new Error('There are no outlines to draw')
  const { baseMaps } = await import('./base-map.ts')
  return (windows ??= baseMaps(outlines))
}

async function riversOf({ waters }: Drawn): Promise<ReturnType<typeof baseRivers>> {
  if (!waters?.rivers) return () => []
  const { baseRivers } = await import('./base-rivers.ts')
  return (riverWindows ??= baseRivers(waters.rivers, waters.lakes))
}

function packCalled(packId: string, on: Ground): TheatrePack {
  const pack = on.packs.find((one) => one.id === packId)
  if (!pack) throw new Error(`No theatre pack is called ${packId}`)
  return pack
}
