/** What the worker answers to the map: days, changes, and the ground for a window of the world. */
import { frontOn } from '../../../core/front/day.ts'
import { drawnOn } from '../../../core/front/for-drawing.ts'
import type { FrontDay, Ground, TheatrePack } from '../../../core/model.ts'
import type { FirstGround } from '../../../formats/ground/first-ground.ts'
import type { WorldGround } from '../../../formats/ground/world-ground.ts'
import type { Answerers, Reply, Request } from '../../kernel/check/calls.ts'
import { orExactly } from '../../../core/parts/exactly.ts'
import type { BaseMaps } from '../../../formats/locator/base/base-map.ts'
import type { baseRivers } from '../../../formats/locator/base/base-rivers.ts'

/** What the map is cut from, as far as it is loaded. */
export interface Drawn {
  readonly outlines: FirstGround['topology']
  readonly waters: Pick<WorldGround, 'rivers' | 'lakes'> | null
}

/** Made of the outlines and the rivers when they are first asked for. */
let windows: BaseMaps | null = null
let riverWindows: ReturnType<typeof baseRivers> | null = null

/** Each throws where there is no such pack, or nothing to draw. */
export const mapAnswers: Answerers<'front' | 'step' | 'change' | 'base' | 'locator', [on: Ground, drawn: Drawn]> = {
  front,
  step,
  change,
  base,
  locator,
}

async function front({ packId, date, whole }: Request<'front'>, on: Ground): Promise<Reply<'front'>> {
  const pack = packCalled(packId, on)
  if (whole) return { kind: 'front', day: plain(await orExactly(() => frontOn(pack, date))), whole: true }
  return { kind: 'front', day: await orExactly(() => drawnOn(pack, date)), whole: false }
}

/** Packed coordinates as the arrays that they stand for. */
const plain = (day: FrontDay): FrontDay => structuredClone(day)

async function step({ packId, from, to }: Request<'step'>, on: Ground): Promise<Reply<'step'>> {
  const { stepBetween } = await import('../../../core/front/series.ts')
  return { kind: 'step', packId, step: stepBetween(packCalled(packId, on), from, to) }
}

async function change({ packId, from, to }: Request<'change'>, on: Ground): Promise<Reply<'change'>> {
  const { frontChange } = await import('../front/front-change.ts')
  return { kind: 'change', change: frontChange(packCalled(packId, on), from, to) }
}

async function base({ extent, viewpoint }: Request<'base'>, on: Ground, drawn: Drawn): Promise<Reply<'base'>> {
  const cut = await windowsOf(drawn)
  const rivers = await riversOf(drawn)
  return { kind: 'base', base: { ...cut(extent, on.gazetteer, viewpoint), rivers: rivers(extent, on.gazetteer) } }
}

async function locator({ extent }: Request<'locator'>, on: Ground, drawn: Drawn): Promise<Reply<'locator'>> {
  const { locatorMap } = await import('../../../formats/locator/base/locator-map.ts')
  return { kind: 'locator', locator: locatorMap(extent, await windowsOf(drawn), on.gazetteer) }
}

async function windowsOf({ outlines }: Drawn): Promise<BaseMaps> {
  if (!outlines) throw new Error('There are no outlines to draw')
  const { baseMaps } = await import('../../../formats/locator/base/base-map.ts')
  return (windows ??= baseMaps(outlines))
}

async function riversOf({ waters }: Drawn): Promise<ReturnType<typeof baseRivers>> {
  if (!waters?.rivers) return () => []
  const { baseRivers } = await import('../../../formats/locator/base/base-rivers.ts')
  return (riverWindows ??= baseRivers(waters.rivers, waters.lakes))
}

function packCalled(packId: string, on: Ground): TheatrePack {
  const pack = on.packs.find((one) => one.id === packId)
  if (!pack) throw new Error(`No theatre pack is called ${packId}`)
  return pack
}
