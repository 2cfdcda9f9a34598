/** Areas that hold places: which names mean one, how large it is, and whether a place can lie in it. */
import { isArea } from '../../mention/type-words.ts'
import type { Claim, Mention } from '../../model.ts'

/** Whether the words or all places of that name make it an area. */
export const namesArea = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  mention.form === 'name' &&
  (mention.types.length > 0
    ? mention.types.every(isArea)
    : mention.matches.some((match) => isArea(match.place.type) && match.use !== 'demonym'))

/** How large the thing is that a name first brings to mind. */
function rank(mention: Mention): number {
  const type = mention.types[0] ?? mention.matches.find((match) => match.use !== 'demonym')?.place.type ?? 'locality'
  return type === 'country' ? 4 : type === 'province' || type === 'region' ? 3 : type === 'district' ? 2 : 1
}

/** A country lies in no province, Michigan not in Utah. */
export const mayLieIn = (inner: Mention, area: Mention): boolean => rank(inner) < rank(area) || rank(inner) === 1

/** "Paris, Texas": area right behind the name, which says which Paris rather than that Paris lies there. */
export const isApposedArea = ({ kind, subject, reference }: Claim): boolean =>
  kind === 'containment' &&
  subject?.form === 'name' &&
  reference !== null &&
  reference.firstToken - subject.lastToken === 1
