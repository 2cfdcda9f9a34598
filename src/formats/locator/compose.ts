/** A locator map out of what a draft brings: its features, the ground that they lie on, and the words of a language. */
import type { Feature } from 'geojson'
import type { ControlArea, Extent, Holder, TheatrePack } from '../../core/model.ts'
import type { MapWords } from '../../lang/engine/map.ts'
import { drawnAs } from '../../present/palette.ts'
import type { BaseMap, LocatorMap } from './base/types.ts'
import { waterFeatures } from './base/waters.ts'
import type { Hatch } from './hatches.ts'
import type { ShownSign } from './legend-signs.ts'
import { anyWithin, signsOf } from './legend-signs.ts'
import type {
  LegendItem,
  Locator,
  LocatorClaim,
  LocatorDrawing,
  LocatorInset,
  LocatorPlace,
  LocatorWater,
} from './model.ts'
import type { MapPalette } from './palette.ts'

/** The language of names. */
export type Names = 'en' | 'ar' | 'both'

export interface Composed {
  readonly title: string
  /** Pixels of 1/96 inch; a height of 0 gives the map the shape of its extent. */
  readonly width: number
  readonly height: number
  readonly extent: Extent
  readonly palette: MapPalette
  readonly names: Names
  readonly base: BaseMap
  /** Whose rivers and lakes are drawn. */
  readonly packs: readonly TheatrePack[]
  /** The day of control; null for none. */
  readonly day: { readonly words: string; readonly areas: readonly ControlArea[] } | null
  /** As `present/features.ts` makes them. */
  readonly front: readonly Feature[]
  readonly claims: readonly Feature[]
  readonly places: readonly Feature[]
  readonly otherPlaces: readonly Feature[]
  /** What the author drew, and what was opened beside the draft. */
  readonly drawings: readonly Feature[]
  readonly opened: readonly Feature[]
  readonly inset: LocatorMap | null
  readonly sources: string
  readonly fontFaces: string
  readonly words: MapWords
  readonly holderName: (holder: Holder) => string
}

export function composed(given: Composed): Locator {
  const { base, palette, names, day, extent } = given
  const hatches = day ? hatchesOf(given.front, palette) : []
  return {
    title: given.title,
    subtitle: day ? given.words.controlOn(day.words) : '',
    width: given.width,
    height: given.height,
    extent,
    inks: palette,
    land: base.land,
    provinceLines: base.provinceLines,
    countryLines: base.countryLines,
    disputedLines: base.disputedLines,
    waters: watersOf(given),
    hatches,
    areas: day ? given.front.flatMap(areaOf) : [],
    fronts: day ? given.front.filter(isFrontLine).map(({ geometry }) => geometry) : [],
    claims: claimsOf(given.claims, palette),
    drawings: drawingsOf([...given.drawings, ...given.opened], palette),
    places: placesOf(given),
    areaNames: base.labels.map((one) => ({ ...one, properties: { ...one.properties, names: namesOf(one, names) } })),
    legend: legendOf(given, hatches),
    sources: given.sources,
    inset: given.inset && insetOf(given.inset, extent),
    fontFaces: given.fontFaces,
  }
}

const isFrontLine = ({ properties }: Feature): boolean => properties?.['role'] === 'front-line'

/** A lake that the draft speaks of is named once: as its place. */
function watersOf({ packs, base, places, names }: Composed): readonly LocatorWater[] {
  const main = new Set(places.map(({ properties }) => properties?.['name'] as unknown))
  return waterFeatures(packs, base.rivers).map(({ geometry, properties }) => ({
    geometry,
    names: main.has(properties?.['name']) ? [] : namesOf({ properties }, names),
  }))
}

const hatchId = (holder: string, inferred: boolean): string => `h-${drawnAs(holder)}${inferred ? '-inferred' : ''}`

function areaOf({ geometry, properties }: Feature) {
  if (properties?.['role'] !== 'control-area') return []
  return [{ geometry, hatch: hatchId(String(properties['holder']), properties['basis'] !== 'reported') }]
}

function hatchesOf(front: readonly Feature[], palette: MapPalette): readonly Hatch[] {
  const found = new Map<string, Hatch>()
  for (const { properties } of front) {
    if (properties?.['role'] !== 'control-area') continue
    const [holder, inferred] = [String(properties['holder']), properties['basis'] !== 'reported']
    const motif = drawnAs(holder)
    found.set(hatchId(holder, inferred), {
      id: hatchId(holder, inferred),
      motif,
      inferred,
      colour: palette.holder(motif),
      ink: palette.motif(motif),
      strengths: [palette.tint[inferred ? 1 : 0], palette.texture[inferred ? 1 : 0]],
    })
  }
  return [...found.values()]
}

/** Lines of what was measured; regions only where nothing else tells where the claim is. */
function claimsOf(claims: readonly Feature[], palette: MapPalette): readonly LocatorClaim[] {
  return claims.flatMap(({ geometry, properties }) => {
    const isLine = properties?.['role'] === 'claim-line'
    if (!isLine && properties?.['alone'] !== true) return []
    const colour = palette.verdicts[properties?.['verdict'] as keyof MapPalette['verdicts']] ?? palette.ink
    return [
      {
        geometry,
        colour,
        kind: isLine ? ('line' as const) : ('region' as const),
        label: String(properties?.['shortLabel'] ?? properties?.['label'] ?? ''),
        quiet: properties?.['verdict'] === 'agrees',
        dashed: isLine && properties?.['verdict'] === 'loose',
      },
    ]
  })
}

/** What the author drew, and the small map files on the map, in the colours that they have there. */
function drawingsOf(features: readonly Feature[], palette: MapPalette): readonly LocatorDrawing[] {
  return features.map(({ geometry, properties }) => {
    const colour = [properties?.['stroke'], properties?.['marker-color'], properties?.['fill']].find(
      (one): one is string => typeof one === 'string' && /^#[0-9a-f]{6}$/i.test(one),
    )
    const title: unknown = properties?.['title'] ?? properties?.['name']
    return { geometry, colour: colour ?? palette.ink, label: typeof title === 'string' ? title.slice(0, 80) : '' }
  })
}

function placesOf({ places, otherPlaces, names }: Composed): readonly LocatorPlace[] {
  const mentions = ({ properties }: Feature) => Number(properties?.['mentions'] ?? 0)
  const spokenOf = places.toSorted((a, b) => mentions(b) - mentions(a))
  const main = spokenOf.map((place, index) => placeOf(place, names, true, index))
  const others = otherPlaces.map((place) => placeOf(place, names, false, Number(place.properties?.['rank'] ?? 0)))
  return [...main, ...others].flat()
}

function placeOf(
  { geometry, properties }: Feature,
  names: Names,
  main: boolean,
  rank: number,
): readonly LocatorPlace[] {
  if (geometry.type !== 'Point') return []
  const [lon = 0, lat = 0] = geometry.coordinates
  return [{ at: [lon, lat], names: namesOf({ properties }, names), main, rank }]
}

function namesOf({ properties }: Pick<Feature, 'properties'>, names: Names): readonly string[] {
  const [english, arabic] = [String(properties?.['name'] ?? ''), String(properties?.['nameAr'] ?? '')]
  const shown = names === 'en' ? [english] : names === 'ar' ? [arabic || english] : [english, arabic]
  return shown.filter(Boolean)
}

function legendOf(given: Composed, hatches: readonly Hatch[]): readonly LegendItem[] {
  const { words, palette, claims, places, drawings, base, extent } = given
  const isDisputed = anyWithin(base.disputedLines, extent)
  return [
    ...(hatches.length > 0 ? controlItems(given, hatches) : []),
    ...(isDisputed ? [{ words: words.disputedLine, sign: { kind: 'disputed' as const } }] : []),
    ...signsOf([...claims, ...places]).flatMap((one) => signItem(one, palette, words)),
    ...(drawings.length > 0 ? [{ words: words.drawn, sign: { kind: 'drawing' as const, colour: palette.ink } }] : []),
  ]
}

function controlItems({ words, day, holderName }: Composed, hatches: readonly Hatch[]): readonly LegendItem[] {
  const areas = day?.areas ?? []
  const paler = hatches.filter(({ inferred }) => inferred).map(({ id }) => id)
  const line = areas.some(({ derived }) => derived) ? words.frontLine : words.drawnLine
  return [
    ...[...new Set(areas.map(({ holder }) => holder))].map((holder) =>
      holderItem(holder, holder === 'contested' ? words.contested : holderName(holder), areas),
    ),
    ...(paler[0] ? [{ words: words.paler, sign: { kind: 'area' as const, hatch: paler[0], means: paler } }] : []),
    { words: words.bare, sign: { kind: 'bare' } },
    { words: line, sign: { kind: 'front' } },
  ]
}

function holderItem(holder: Holder, words: string, areas: readonly ControlArea[]): LegendItem {
  const isReported = areas.some((area) => area.holder === holder && area.basis === 'reported')
  const means = [hatchId(holder, false), hatchId(holder, true)]
  return { words, sign: { kind: 'area', hatch: hatchId(holder, !isReported), means } }
}

function signItem({ sign, verdict }: ShownSign, palette: MapPalette, { signs }: MapWords): readonly LegendItem[] {
  const words = signs[sign]
  if (sign === 'place' || sign === 'candidate') return [{ words, sign: { kind: 'place' } }]
  const colour = verdict === '' ? palette.ink : palette.verdicts[verdict]
  if (sign === 'region' || sign === 'located' || sign === 'clash') return [{ words, sign: { kind: 'region', colour } }]
  return [{ words, sign: { kind: 'line', colour, dashed: sign === 'loose' } }]
}

/** Where in the world it is; none for a view as wide as the small map. */
function insetOf({ width, height, land, borders, extent }: LocatorMap, view: Extent): LocatorInset | null {
  const [west, south, east, north] = extent
  const x = (lon: number) => ((lon - west) / (east - west)) * width
  const y = (lat: number) => ((north - lat) / (north - south)) * height
  const frame = {
    x: x(view[0]),
    y: y(view[3]),
    width: Math.max(4, x(view[2]) - x(view[0])),
    height: Math.max(4, y(view[1]) - y(view[3])),
  }
  if (frame.width > width * 0.7 || frame.height > height * 0.8) return null
  return { width, height, land, borders, frame }
}
