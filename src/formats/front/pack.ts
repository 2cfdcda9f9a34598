/** One source's areas and lines as a pack. */
import type { DrawnArea, DrawnLine, Extent, Outlines, TheatrePack } from '../../core/model.ts'
import { extentOf } from '../../core/geo/extent-of.ts'
import { boundsAround } from './bounds.ts'
import type { FrontChoices, Part, ReadSource } from './model.ts'
import { holderFrom, namesFor } from './sides.ts'

/** How sharp the edge of a published map is taken to be where nobody says. */
const usualEdgeMetres = 1000

export interface PackAbout {
  /** What it is called, in words. */
  readonly title: string
  readonly terms: string | null
  readonly url: string | null
}

export function aboutSource({ key, name, url, terms }: ReadSource, choices: FrontChoices): PackAbout {
  const own = choices.sources?.[key]
  const said = own?.terms ?? choices.terms ?? terms
  return { title: own?.name?.trim() || choices.source || name, terms: said?.trim() || null, url: choices.url ?? url }
}

/** Of parts that all have a day and, where they are areas, a holder. */
export function packOf(
  parts: readonly Part[],
  about: PackAbout,
  choices: FrontChoices,
  outlines: Outlines | null,
): TheatrePack {
  const { title, terms } = about
  const id = idFor(title)
  const ofAll = { source: title, url: about.url, edgeMetres: choices.edgeMetres ?? usualEdgeMetres }
  const ordered = parts.toSorted((a, b) => (a.day! < b.day! ? -1 : Number(a.day! > b.day!)))
  const areas = ordered.flatMap((part, at) => areaOf(part, `${id}-${at + 1}`, ofAll))
  const lines = ordered.flatMap((part, at) => lineOf(part, `${id}-${at + 1}`, ofAll))
  const extent = wholeExtent(ordered)
  const outside = choices.outside === undefined ? null : holderFrom(choices.outside)
  const holders = [...areas.map(({ holder }) => holder), ...(outside ? [outside] : [])]
  const bounds = outlines ? boundsAround(areas, extent, outlines) : null
  return {
    id,
    title,
    version: '1.0.0',
    licence: terms ?? 'not stated',
    attribution: `Control: ${title}${terms === null ? '' : ` (${terms})`}`,
    from: ordered[0]!.day!,
    to: ordered.at(-1)!.day!,
    extent,
    holders: namesFor(holders, writtenIn(choices)),
    places: [],
    outlines: [],
    control: [],
    events: [],
    areas,
    lines,
    ...(bounds ? { bounds } : {}),
    ...(outside ? { outside } : {}),
  }
}

const idFor = (title: string): string => {
  const plain = title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') // prettier-ignore
  return `front-${plain || `map-${[...title].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1e9, 7)}`}`
}

/** Sides of the user's own, as they were written. */
function writtenIn({ holder, outside, holders = {} }: FrontChoices): ReadonlyMap<string, string> {
  const written = [holder, outside, ...Object.values(holders).map((one) => one.holder)]
  return new Map(written.flatMap((name) => (name ? [[holderFrom(name), name.trim()] as const] : [])))
}

type OfAll = Pick<DrawnArea, 'source' | 'url' | 'edgeMetres'>

function areaOf({ shaped, holder, status, label, day }: Part, id: string, ofAll: OfAll): readonly DrawnArea[] {
  if (shaped.type !== 'area') return []
  const { geometry } = shaped
  return [
    { id, holder: holder!, status, geometry, from: day!, to: null, basis: 'reported', ...ofAll, label: label || null },
  ]
}

function lineOf({ shaped, day }: Part, id: string, ofAll: OfAll): readonly DrawnLine[] {
  if (shaped.type !== 'line') return []
  return [{ id, holders: ['unknown', 'unknown'], geometry: shaped.geometry, from: day!, to: null, ...ofAll }]
}

function wholeExtent(parts: readonly Part[]): Extent {
  const boxes = parts.map(({ shaped }) => extentOf(shaped.geometry))
  return boxes.reduce(([west, south, east, north], [w, s, e, n]) => [
    Math.min(west, w),
    Math.min(south, s),
    Math.max(east, e),
    Math.max(north, n),
  ])
}
