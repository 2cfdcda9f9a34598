import { deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count } from './say.ts'

export const compare: Translation<typeof en.compare> = {
  open: 'Comparer des articles',
  heading: 'Articles comparés',
  close: 'Revenir au texte',
  intro:
    'Mettez côte à côte plusieurs articles sur un même événement\u202f: vous verrez quelles affirmations parlent de la même chose, et quels chiffres se contredisent.',
  example: 'Comparer les articles de l’exemple',
  addDraft: 'Ajouter un texte',
  chooseDraft: 'Choisir un texte…',
  paste: 'Coller un article',
  add: 'Ajouter l’article',
  text: 'Texte de l’article',
  outlet: 'Média',
  date: 'Date du reportage',
  dateHint: '2016-06-21',
  wrongDate: 'Ce jour n’existe pas\u202f: écrivez 2016-06-21',
  remove: (outlet) => `Retirer ${outlet}`,
  unnamed: 'Article',
  found: (topics, conflicts) =>
    `${count(topics, 'sujet')} dans les articles, ${conflicts === 0 ? 'aucune contradiction' : count(conflicts, 'contradiction')}`,
  onlyConflicts: 'Contradictions seulement',
  download: 'Exporter',
  formats: { csv: 'Tableau (CSV)', json: 'JSON', geojson: 'Carte (GeoJSON)', html: 'Rapport (HTML)' },
  relations: { conflict: 'Se contredisent', differ: 'Diffèrent', agree: 'Concordent' },
  kinds: {
    position: 'Où étaient les forces',
    distance: 'À quelle distance, dans quelle direction',
    taken: 'Quand le lieu a été pris',
    held: 'Qui le tenait',
    containment: 'Où il se trouve',
    area: 'Quelle superficie',
    coordinates: 'À quel point',
  },
  from: (names) => `à partir ${deName(names)}`,
  forces: 'des forces',
  figures: {
    by: (holder) => `par ${holder}`,
    noDay: 'sans date',
    within: (area) => `dans ${area}`,
    from: (figure, place) => `${figure} ${deName(place)}`,
  },
  show: (about) => `Montrer sur la carte\u202f: ${about}`,
  openAt: (outlet) => `Ouvrir dans le texte ${deName(outlet)}`,
  alone: (claims) => `${count(claims, 'affirmation')} dans un seul article.`,
  noConflicts: 'Rien ne se contredit.',
  full: 'On peut comparer 20 articles au plus.',
  tooFew: 'Ajoutez un deuxième article à comparer.',
}
