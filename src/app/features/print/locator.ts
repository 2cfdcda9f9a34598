/** What the page shows, as a locator map to print. */
import { drawnAs } from '../../../present/palette.ts'
import type { Feature } from 'geojson'
import type { Extent } from '../../../core/model.ts'
import type {
  LegendItem,
  Locator,
  LocatorClaim,
  LocatorDrawing,
  LocatorInset,
  LocatorPlace,
  LocatorWater,
} from '../../../formats/locator/model.ts'
import type { Hatch } from '../../../formats/locator/hatches.ts'
import { waterFeatures } from '../../map/base/base-source.ts'
import { drawnNow, inView } from '../../map/draft/content.ts'
import type { Drawn } from '../../map/draft/content.ts'
import { nameOfHolder } from '../../map/front/holder-names.ts'
import { anyWithin, signsOf } from '../../map/style/legend-signs.ts'
import type { ShownSign } from '../../map/style/legend-signs.ts'
import type { MapMedium, MapPalette } from '../../map/style/palette.ts'
import { mapPalette } from '../../map/style/palette.ts'
import { dateInWords } from '../../kernel/dates.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../all-strings.ts'
import { sourcesIn } from '../../kernel/check/credits.ts'
import { printExtent } from './extent.ts'

export type Names = 'en' | 'ar' | 'both'

export interface PrintChoice {
  readonly title: string
  readonly width: number
  /** 0: the shape of the map on the screen. */
  readonly height: number
  readonly medium: MapMedium
  readonly names: Names
  readonly front: boolean
  readonly claims: boolean
  readonly drawings: boolean
  readonly otherPlaces: boolean
  readonly inset: boolean
}

const words = strings.print

/** What it is to show: what the map shows, and all of the draft's claims where there is no map on the screen. */
export function extentOf({ mapView, front }: Session, drawn: Drawn): Extent | null {
  return mapView.bounds ?? printExtent(inView(drawn), front.pack?.extent ?? null)
}

/** Null before the ground has come. */
export function locatorOf(session: Session, choice: PrintChoice, fontFaces: string): Locator | null {
  const { base } = session.mapView
  const drawn = drawnNow(session)
  const extent = extentOf(session, drawn)
  if (!base || !extent) return null
  const palette = mapPalette(choice.medium)
  const day = choice.front ? session.front.shown : null
  const hatches = day ? hatchesOf(drawn.front, palette) : []
  const claims = choice.claims ? claimsOf(drawn.claims, palette) : []
  const drawings = choice.drawings ? drawingsOf([...drawn.drawings, ...drawn.other], palette) : []
  return {
    title: choice.title,
    subtitle: day ? words.controlOn(dateInWords(day.date)) : '',
    width: choice.width,
    height: choice.height,
    extent,
    inks: palette,
    land: base.land,
    provinceLines: base.provinceLines,
    countryLines: base.countryLines,
    disputedLines: base.disputedLines,
    waters: watersOf(session, drawn, choice.names),
    hatches,
    areas: day ? drawn.front.flatMap(areaOf) : [],
    fronts: day
      ? drawn.front.filter(({ properties }) => properties?.['role'] === 'front-line').map(({ geometry }) => geometry)
      : [],
    claims,
    drawings,
    places: placesOf(drawn, choice),
    areaNames: base.labels.map((one) => ({
      ...one,
      properties: { ...one.properties, names: namesOf(one, choice.names) },
    })),
    legend: legendOf(session, drawn, extent, hatches, choice, palette),
    sources: sourcesIn(session),
    inset: choice.inset ? insetOf(session, extent) : null,
    fontFaces,
  }
}

/** A lake that the draft speaks of is named once: as its place. */
function watersOf({ checks, mapView: { base } }: Session, drawn: Drawn, names: Names): readonly LocatorWater[] {
  const main = new Set(drawn.places.map(({ properties }) => properties?.['name'] as unknown))
  return waterFeatures(checks.ground?.packs ?? [], base?.rivers ?? []).map(({ geometry, properties }) => ({
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

function placesOf(drawn: Drawn, { names, otherPlaces }: PrintChoice): readonly LocatorPlace[] {
  const mentions = ({ properties }: Feature) => Number(properties?.['mentions'] ?? 0)
  const spokenOf = drawn.places.toSorted((a, b) => mentions(b) - mentions(a))
  const main = spokenOf.map((place, index) => placeOf(place, names, true, index))
  const others = otherPlaces
    ? drawn['pack-places'].map((place) => placeOf(place, names, false, Number(place.properties?.['rank'] ?? 0)))
    : []
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

function legendOf(
  session: Session,
  drawn: Drawn,
  extent: Extent,
  hatches: readonly Hatch[],
  choice: PrintChoice,
  palette: MapPalette,
): readonly LegendItem[] {
  const areas = session.front.shown?.areas ?? []
  const holders = hatches.length === 0 ? [] : [...new Set(areas.map(({ holder }) => holder))]
  const named = (holder: string) =>
    holder === 'contested' ? strings.map.contested : nameOfHolder(session.front.pack, holder)
  const reported = (holder: string) => areas.some((area) => area.holder === holder && area.basis === 'reported')
  const paler = hatches.filter(({ inferred }) => inferred).map(({ id }) => id)
  return [
    ...holders.map((holder): LegendItem => ({
      words: named(holder),
      sign: {
        kind: 'area',
        hatch: hatchId(holder, !reported(holder)),
        means: [hatchId(holder, false), hatchId(holder, true)],
      },
    })),
    ...(paler[0] ? [{ words: words.paler, sign: { kind: 'area' as const, hatch: paler[0], means: paler } }] : []),
    ...(hatches.length > 0 ? [{ words: words.bare, sign: { kind: 'bare' as const } }] : []),
    ...(hatches.length > 0
      ? [
          {
            words: areas.some(({ derived }) => derived) ? strings.map.frontLine : strings.map.drawnLine,
            sign: { kind: 'front' as const },
          },
        ]
      : []),
    ...(anyWithin(session.mapView.base?.disputedLines, extent)
      ? [{ words: strings.map.disputedLine, sign: { kind: 'disputed' as const } }]
      : []),
    ...signsOf([...(choice.claims ? drawn.claims : []), ...drawn.places]).flatMap((one) => signItem(one, palette)),
    ...(choice.drawings && drawn.drawings.length > 0
      ? [{ words: words.drawn, sign: { kind: 'drawing' as const, colour: palette.ink } }]
      : []),
  ]
}

function signItem({ sign, verdict }: ShownSign, palette: MapPalette): readonly LegendItem[] {
  const text = strings.map.signs[sign]
  if (sign === 'place' || sign === 'candidate') return [{ words: text, sign: { kind: 'place' } }]
  const colour = verdict === '' ? palette.ink : palette.verdicts[verdict]
  if (sign === 'region' || sign === 'located' || sign === 'clash')
    return [{ words: text, sign: { kind: 'region', colour } }]
  return [{ words: text, sign: { kind: 'line', colour, dashed: sign === 'loose' } }]
}

/** Where in the world it is; none for a view as wide as the small map. */
function insetOf({ mapView: { locator } }: Session, view: Extent): LocatorInset | null {
  if (!locator) return null
  const { width, height, land, borders } = locator
  const [west, south, east, north] = locator.extent
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
