import type { DataVersion, Ground, Outline, Outlines, Place, States, TheatrePack } from './model.ts'
import { layered } from './place/gazetteer.ts'
import type { GazetteerLayer } from './place/layer.ts'
import { memoryLayer } from './place/memory.ts'

export interface GroundParts {
  readonly packs: readonly TheatrePack[]
  /** World indexes and the user's own gazetteers. */
  readonly layers?: readonly GazetteerLayer[]
  /** Countries and provinces of the world; without it only the packs' outlines are known. */
  readonly outlines?: Outlines | null
  readonly data?: readonly DataVersion[]
  /** Disputed land, and what was otherwise on other days. */
  readonly states?: States | null
  /** Places that the user added to this draft. */
  readonly draftPlaces?: readonly Place[]
}

const nowhere: Outlines = { get: () => null, around: () => ({ country: null, province: null }) }

/** The packs' outlines before the world's: a river of the pack, a province of the world. */
function withPacks(packs: readonly TheatrePack[], world: Outlines): Outlines {
  const own = new Map<string, Outline>(packs.flatMap((pack) => pack.outlines.map((outline) => [outline.id, outline])))
  return {
    get: (id) => own.get(id) ?? world.get(id),
    around: (lon, lat) => world.around(lon, lat),
    riversAt: (lon, lat, metres) => world.riversAt?.(lon, lat, metres) ?? [],
    ...(world.watersAt ? { watersAt: world.watersAt.bind(world) } : {}),
    neighbours: (id) => world.neighbours?.(id) ?? [],
    provincesOf: (country) => world.provincesOf?.(country) ?? [],
  }
}

function packVersions(packs: readonly TheatrePack[]): readonly DataVersion[] {
  return packs.map(({ id, version, licence, attribution }) => ({
    id,
    version,
    licence,
    ...(attribution ? { attribution } : {}),
  }))
}

/** All that a check runs against, from its parts. Data versions of the packs are added where they are missing. */
export function createGround(parts: GroundParts): Ground {
  const { packs, layers = [], outlines = nowhere, data = [], states = null, draftPlaces = [] } = parts
  const own = draftPlaces.length > 0 ? [memoryLayer(draftPlaces, 'draft')] : []
  const theatre = packs.map((pack) => memoryLayer(pack.places, 'theatre'))
  const known = new Set(data.map(({ id }) => id))
  return {
    gazetteer: layered([...own, ...theatre, ...layers]),
    outlines: withPacks(packs, outlines ?? nowhere),
    packs,
    data: [...data, ...packVersions(packs).filter(({ id }) => !known.has(id))],
    states,
  }
}

/** The ground with a pack of drawn areas beside its others; one of the same id gives way. It brings no places. */
export function withDrawn(ground: Ground, pack: TheatrePack): Ground {
  const { id, version, licence, attribution } = pack
  const others = ground.packs.filter((one) => one.id !== id)
  const data = ground.data.filter((one) => one.id !== id)
  return {
    ...ground,
    packs: [...others, pack],
    data: [...data, { id, version, licence, ...(attribution ? { attribution } : {}) }],
  }
}
