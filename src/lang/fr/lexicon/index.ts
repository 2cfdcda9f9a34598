import { calendar } from './calendar.ts'
import { compass } from './compass.ts'
import { figures } from './figures.ts'
import { control, forces, sides } from './forces.ts'
import { grammar, prepositions } from './grammar.ts'
import { measures } from './measures.ts'
import { names } from './names.ts'
import { descriptions, kinds, locating, places } from './places.ts'
import { relations, subjects } from './relations.ts'
import { sentences } from './sentences.ts'
import { units } from './units.ts'
import { nationalities } from '../names/nationalities.ts'

/** The French lexicon, a file a topic. */
export const lexicon = [
  grammar,
  prepositions,
  measures,
  places,
  descriptions,
  kinds,
  locating,
  subjects,
  units,
  figures,
  compass,
  calendar,
  sentences,
  names,
  forces,
  control,
  sides,
  relations,
  { values: { nationality: nationalities } },
]
