import { control } from './control.ts'
import { sides } from './sides.ts'
import { calendar } from './calendar.ts'
import { compass } from './compass.ts'
import { descriptions } from './descriptions.ts'
import { figures } from './figures.ts'
import { forces } from './forces.ts'
import { fronts } from './fronts.ts'
import { grammar } from './grammar.ts'
import { kinds } from './kinds.ts'
import { locating } from './locating.ts'
import { measures } from './measures.ts'
import { names } from './names.ts'
import { places } from './places.ts'
import { prepositions } from './prepositions.ts'
import { sentences } from './sentences.ts'
import { relations } from './relations.ts'
import { subjects } from './subjects.ts'
import { units } from './units.ts'

/** The English lexicon, a file a topic. */
export const lexicon = [
  grammar,
  prepositions,
  measures,
  places,
  locating,
  kinds,
  subjects,
  units,
  figures,
  compass,
  calendar,
  sentences,
  names,
  descriptions,
  forces,
  control,
  fronts,
  sides,
  relations,
]
