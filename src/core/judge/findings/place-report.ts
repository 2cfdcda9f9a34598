/** A place that the text names or refers to, as the outputs read it. */
import type { Located, Mention, MentionReport, Place, PlaceReport, Resolution, Verdict, Words } from '../../model.ts'
import { reasonsIn } from './worded.ts'

export interface ReportContext {
  readonly words: Words
  /** Where the draft's claims put a place that no gazetteer has. */
  readonly locatedOf: (mention: Mention) => Located | null
}

export const placeReport = ({
  id,
  name,
  nameAr,
  type,
  lon,
  lat,
  accuracyMetres,
  extentMetres,
  layer,
  source,
  country,
}: Place): PlaceReport => ({ id, name, nameAr, type, lon, lat, accuracyMetres, extentMetres, layer, source, country })

export function mentionReport(
  mention: Mention,
  { status, place, candidates, reasons }: Resolution,
  words: Words,
  verdicts: ReadonlyMap<string, Verdict> = new Map(),
): MentionReport {
  const { text, from, to } = mention
  return {
    text,
    from,
    to,
    status,
    place: place && placeReport(place),
    candidates: candidates.map((one) => ({
      ...placeReport(one.place),
      verdict: verdicts.get(one.place.id) ?? null,
      ...reasonsIn(words, one.reasons),
    })),
    ...reasonsIn(words, reasons),
  }
}

/** A mention's report, with where the claims put it if no gazetteer has it. */
export function placedReport(
  context: ReportContext,
  mention: Mention,
  resolution: Resolution,
  verdicts?: ReadonlyMap<string, Verdict>,
): MentionReport {
  const located = resolution.status === 'unknown' ? context.locatedOf(mention) : null
  const report = mentionReport(mention, resolution, context.words, verdicts)
  return located ? { ...report, located } : report
}
