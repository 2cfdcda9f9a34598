/** A pack of drawn control as files: what `readPack` reads comes back as it was. */
import type { TheatrePack } from '../../core/model.ts'
import { areaFeatures } from './areas.ts'
import type { PackFiles } from './pack.ts'

const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features })

/**
 * The files of a pack that somebody's map was imported as: it has drawn areas and lines, and no places, records and
 * events. Throws for a pack that has: these are written by whoever made them.
 */
export function packFiles(pack: TheatrePack): PackFiles {
  const { places, outlines, control, events, areas = [], lines = [], ...frame } = pack
  if (places.length + outlines.length + control.length + events.length > 0) {
    throw new Error(`${pack.id} has ${places.length} places and ${control.length} records beside its drawn areas`)
  }
  return {
    pack: { attribution: pack.licence, ...frame },
    places: collection([]),
    control: collection([]),
    events: collection([]),
    areas: collection(areaFeatures(areas, lines)),
  }
}
