/** Places as messages name them. */
import type { NamedPlace, Place } from '../../model.ts'

export const named = ({ name, nameAr, type, country }: Place): NamedPlace => ({
  name,
  nameAr,
  type,
  country: type === 'country' ? country : null,
})
