import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../../core/place/layer.ts'

/** Place id -> what the town is called in Arabic, where GeoNames' first Arabic spelling is not it. */
function arabicNames(): ReadonlyMap<string, string> {
  const file = join('data', 'world', 'arabic-names.json')
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
}

/** Towns under their Arabic names, what GeoNames has under its own too. An id that no town has stops the build. */
export function withArabicNames(towns: readonly Entry[], names = arabicNames()): readonly Entry[] {
  const ids = new Set(towns.map(({ place }) => place.id))
  const strange = [...names.keys()].filter((id) => !ids.has(id))
  if (strange.length > 0) throw new Error(`data/world/arabic-names.json: no town has the id ${strange.join(', ')}`)
  return towns.map((town) => {
    const nameAr = names.get(town.place.id)
    return nameAr === undefined ? town : { ...town, place: { ...town.place, nameAr } }
  })
}
