import { types } from '../../../lang/fr/words/names.ts'
import type { FeatureType } from '../../../core/model.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'

export const verdicts: Translation<typeof en.verdicts> = {
  disagrees: 'Faux',
  loose: 'Approximatif',
  undecided: 'Invérifiable',
  agrees: 'Concorde',
  long: 'Long\u202f; par la route\u202f?',
  short: 'Court',
}

export const kinds: Translation<typeof en.kinds> = {
  distance: 'Distance',
  direction: 'Direction',
  containment: 'Se trouve dans',
  adjacency: 'Se trouve sur',
  between: 'Entre',
  conversion: 'Conversion',
  area: 'Superficie',
  coordinates: 'Coordonnées',
  identity: 'Nature du lieu',
  control: 'Tenu par',
  consistency: 'Dans ce texte',
  style: 'Règle maison',
}

export const whys: Translation<typeof en.whys> = {
  'unknown-place': 'lieu inconnu',
  'ambiguous-place': 'plusieurs lieux possibles',
  'moving-subject': 'force en mouvement',
  'too-coarse': 'trop grossier pour juger',
  'no-date': 'sans date',
  'out-of-scope': 'hors des données',
  'not-understood': 'mots non compris',
  'not-asserted': 'non affirmé comme un fait',
  disputed: 'sources contradictoires',
}

/** "base aérienne". */
export const featureType = (type: FeatureType): string => types[type].replace(/^une? /, '')
