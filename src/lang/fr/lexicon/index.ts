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
import { exonyms } from '../names/exonyms.ts'
import { nationalities } from '../names/nationalities.ts'

/** "saoudite" of "Arabie saoudite": the small words with which names end. */
const tails = [...exonyms.keys()].flatMap((name) => /\s(\p{Ll}+)$/u.exec(name)?.[1] ?? [])

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
  { classes: { nameTail: [...new Set(tails)].join(' ') } },
  { values: { nationality: nationalities } },
]
