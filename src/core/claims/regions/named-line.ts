import type { LineString, MultiLineString } from 'geojson'
import { linesOf } from '../../geo/line/edges.ts'
import type { Mention, Outline, Outlines, Place } from '../../model.ts'

export interface NamedLine {
  readonly geometry: LineString | MultiLineString
  readonly accuracyMetres: number
  readonly source: string
}

/** Key of a country's land border or coast; null where the line is the place's own outline: a river, a province's edge. */
function lineKey(line: Mention | null, place: Place): string | null {
  if (place.type !== 'country' || place.country === null) return null
  if (line?.line === 'coast') return `coast:${place.country}`
  const other = line?.of.startsWith('country:') ? line.of.slice('country:'.length) : null
  return other ? `border:${[place.country, other].sort().join('/')}` : `border:${place.country}`
}

/**
 * The line that a claim speaks of: a country's land border (the part between two, where both are named), its coast, the
 * edge of a province, a river; null where none is known. `line` is the claim's own words for it, null for "border town".
 */
export function namedLine(place: Place, line: Mention | null, outlines: Outlines): NamedLine | null {
  const key = lineKey(line, place)
  const outline =
    (key === null ? null : outlines.get(key)) ?? (place.outline === null ? null : outlines.get(place.outline))
  return outline && (place.type === 'river' ? wholeRiver(outline, place, outlines) : linesOfOutline(outline))
}

/** Rivers by the outline of their first layer: the others' outlines that were put to it, and what came of it. */
const whole = new WeakMap<Outline, { readonly others: readonly Outline[]; readonly line: NamedLine }>()

/** A theatre pack draws the reach that it covers; where the river goes on, the world draws it. */
function wholeRiver(own: Outline, { sameAs = [] }: Place, outlines: Outlines): NamedLine {
  const others = sameAs.flatMap((id) => outlines.get(id) ?? []).filter((outline) => outline !== own)
  const known = whole.get(own)
  if (known?.others.length === others.length && known.others.every((one, at) => one === others[at])) return known.line
  const lines = [own, ...others].map(linesOfOutline)
  const coordinates = lines.flatMap(({ geometry }) => linesOf(geometry).map((one) => [...one]))
  const accuracyMetres = Math.max(...lines.map((line) => line.accuracyMetres))
  const source = [...new Set(lines.map((line) => line.source))].join('; ')
  const line: NamedLine = { geometry: { type: 'MultiLineString', coordinates }, accuracyMetres, source }
  whole.set(own, { others, line })
  return line
}

/** Kept with its outline: what is measured and drawn of a line is kept with the line. */
const kept = new WeakMap<Outline, NamedLine>()

function linesOfOutline(outline: Outline): NamedLine {
  const known = kept.get(outline)
  if (known) return known
  const coordinates = linesOf(outline.geometry).map((one) => [...one])
  const { accuracyMetres, source } = outline
  const line: NamedLine = { geometry: { type: 'MultiLineString', coordinates }, accuracyMetres, source }
  kept.set(outline, line)
  return line
}
