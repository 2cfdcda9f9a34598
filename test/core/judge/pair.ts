/** Two places some way apart, and what is found in a text about them. */
import type { CheckOptions, Finding, Ground, Place } from '../../../src/core/index.ts'
import { check } from '../../../src/core/index.ts'
import { destination } from '../../../src/core/geo/geodesic.ts'
import { createGround } from '../../../src/core/ground.ts'

const at = (id: string, name: string, [lon, lat]: readonly [number, number], more: Partial<Place>): Place => ({
  id,
  name,
  nameAr: null,
  aliases: [],
  type: 'town',
  lon,
  lat,
  accuracyMetres: 1000,
  extentMetres: 2000,
  population: 20_000,
  country: 'SY',
  province: null,
  outline: null,
  capitalOf: [],
  layer: 'draft',
  source: 'test',
  ...more,
})

export interface Pair {
  /** How far Betaburg lies from Alphaville. */
  readonly km: number
  /** From Alphaville to Betaburg. */
  readonly bearing?: number
  readonly alphaville?: Partial<Place>
  readonly betaburg?: Partial<Place>
  /** Further places. */
  readonly more?: readonly Pick<Place, 'id' | 'name' | 'lon' | 'lat'>[]
}

export function groundOf({ km, bearing = 0, alphaville = {}, betaburg = {}, more = [] }: Pair): Ground {
  const centre = [39, 36] as const
  return createGround({
    packs: [],
    draftPlaces: [
      at('a', 'Alphaville', centre, alphaville),
      at('b', 'Betaburg', destination(centre, bearing, km * 1000), betaburg),
      ...more.map(({ id, name, lon, lat }) => at(id, name, [lon, lat], {})),
    ],
  })
}

/** The one finding of `kind` in a text about the pair; throws where there is none or there are several. */
export function judged(
  text: string,
  pair: Pair,
  options: CheckOptions = {},
  kind: Finding['kind'] | null = null,
): Finding {
  const findings = check(text, groundOf(pair), options).findings.filter(
    (finding) => kind === null || finding.kind === kind,
  )
  if (findings.length !== 1) throw new Error(`${findings.length} findings in "${text}"`)
  return findings[0]!
}

/** The text with every fix of its one finding applied. */
export function mended(text: string, pair: Pair, kind: Finding['kind'] | null = null): string {
  const fixes = [...judged(text, pair, {}, kind).fixes].sort((a, b) => b.from - a.from)
  return fixes.reduce((changed, { from, to, insert }) => changed.slice(0, from) + insert + changed.slice(to), text)
}
