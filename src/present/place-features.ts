import type { Feature, Point } from 'geojson'
import type {
  CheckResult,
  FeatureType,
  Layer,
  MentionReport,
  PlaceReport,
  ResolutionStatus,
  Verdict,
} from '../core/model.ts'
import { placeColour, verdictColours } from './palette.ts'
import type { SimpleStyle } from './simplestyle.ts'
import { markerStyle } from './simplestyle.ts'
import { verdictsByPlace } from './verdicts.ts'

export interface PlaceProperties extends SimpleStyle {
  readonly role: 'place'
  readonly placeId: string
  readonly name: string
  readonly nameAr: string | null
  readonly type: FeatureType
  /** `resolved` for the place a mention means, `ambiguous` for one of several that it may mean. */
  readonly status: ResolutionStatus
  /** The worst verdict of the findings that speak of it; null where none does. */
  readonly verdict: Verdict | null
  /** How often the draft names it or refers to it. */
  readonly mentions: number
  readonly accuracyMetres: number
  readonly extentMetres: number
  readonly layer: Layer
  readonly source: string
}

export type PlaceFeature = Feature<Point, PlaceProperties>

interface Shown {
  readonly place: PlaceReport
  readonly status: ResolutionStatus
  readonly verdict: Verdict | null
  readonly mentions: number
}

/**
 * One point for each place that the draft means or may mean, in the order of the text. Ids: `place:<place id>`.
 * Names without a place (`unknown`) have no point; what the text says about where they lie is in `claimFeatures`.
 */
export function placeFeatures(result: CheckResult): readonly PlaceFeature[] {
  const verdicts = verdictsByPlace(result)
  const shown = new Map<string, Shown>()
  for (const mention of result.mentions) {
    for (const next of placesOf(mention, verdicts)) shown.set(next.place.id, merge(shown.get(next.place.id), next))
  }
  return [...shown.values()].map(feature)
}

function placesOf(mention: MentionReport, verdicts: ReadonlyMap<string, Verdict>): readonly Shown[] {
  if (mention.place) {
    const verdict = verdicts.get(mention.place.id) ?? null
    return [{ place: mention.place, status: mention.status, verdict, mentions: 1 }]
  }
  if (mention.status !== 'ambiguous') return []
  return mention.candidates.map((place) => ({ place, status: mention.status, verdict: place.verdict, mentions: 1 }))
}

/** A place meant by one mention and only possible for another is one that is meant. */
function merge(before: Shown | undefined, next: Shown): Shown {
  if (!before) return next
  const chosen = before.status === 'ambiguous' ? next : before
  return { ...chosen, mentions: before.mentions + 1 }
}

function feature({ place, status, verdict, mentions }: Shown): PlaceFeature {
  const colour = verdict ? verdictColours[verdict] : placeColour
  return {
    type: 'Feature',
    id: `place:${place.id}`,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      role: 'place',
      placeId: place.id,
      name: place.name,
      nameAr: place.nameAr,
      type: place.type,
      status,
      verdict,
      mentions,
      accuracyMetres: place.accuracyMetres,
      extentMetres: place.extentMetres,
      layer: place.layer,
      source: place.source,
      title: place.nameAr ? `${place.name} (${place.nameAr})` : place.name,
      description: description(place, status),
      ...markerStyle(colour, verdict === 'disagrees' ? 'large' : 'medium'),
    },
  }
}

function description(place: PlaceReport, status: ResolutionStatus): string {
  const doubt = status === 'ambiguous' ? ' One of several places that the text may mean.' : ''
  const accuracy = `the point may be off by ${Math.round(place.accuracyMetres)} m`
  return `${place.type}; ${accuracy}. Source: ${place.source}.${doubt}`
}
