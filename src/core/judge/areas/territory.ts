/** "Sderot is less than a mile from Gaza": a city and a territory share the name, and the territory may be meant. */
import type { Claim, Measured, Mention, Outlines, Place } from '../../model.ts'
import { isSettlement } from '../../mention/type-words.ts'
import type { Case } from '../judgement.ts'
import { measureToOutline } from '../distances/measure.ts'

/** A country or a region: provinces share their capital's name as a rule, and the bare name means the capital. */
const isTerritory = ({ place, use }: Mention['matches'][number]): boolean =>
  use !== 'demonym' && (place.type === 'country' || place.type === 'region')

/** The territory with an outline to measure to: its own, or that of the province that bears its full name. */
function drawn(territory: Place, { gazetteer, outlines }: Case['ground']): Place | null {
  const named = [territory, ...gazetteer.lookup(territory.name).map(({ place }) => place)]
  return named.find(({ outline }) => outline !== null && outlines.get(outline) !== null) ?? null
}

/** What else a name may mean that was read as a city, with an outline; null where nothing else, or the words say "city". */
export function territoryOf(mention: Claim['subject'], place: Place, ground: Case['ground']): Place | null {
  if (!mention || mention.form !== 'name' || mention.types.length > 0 || !isSettlement(place.type)) return null
  const match = mention.matches.find(isTerritory)
  return match && match.place.id !== place.id ? drawn(match.place, ground) : null
}

export interface Otherwise {
  readonly place: Place
  readonly measured: Measured
}

const measureFrom = (subject: Place, territory: Place | null, outlines: Outlines): Otherwise | null => {
  const measured = territory && measureToOutline(subject, territory, outlines)
  return measured && { place: territory, measured }
}

/** The claim as measured to the edge of the territory that its reference, or its subject, may mean. */
export function byTerritory({ claim, subject, reference, ground }: Case): Otherwise | null {
  if (!reference) return null
  return (
    measureFrom(subject, territoryOf(claim.reference, reference, ground), ground.outlines) ??
    measureFrom(reference, territoryOf(claim.subject, subject, ground), ground.outlines)
  )
}
