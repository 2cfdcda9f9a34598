import { articleOf, deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, ofDay, quoted } from './say.ts'

/** Packs of one's own may name others. */
const eventKinds: ReadonlyMap<string, string> = new Map([
  ['advance', 'avancée'],
  ['airstrike', 'frappe aérienne'],
  ['attack', 'attaque'],
  ['capture', 'prise'],
  ['ceasefire', 'cessez-le-feu'],
  ['destruction', 'destruction'],
  ['launch', 'début d’opération'],
  ['loss', 'perte'],
  ['shelling', 'bombardement'],
  ['siege', 'siège'],
  ['withdrawal', 'retrait'],
])

/** "la Russie", "l’Inde", "Israël" */
function withArticle(country: string): string {
  const article = articleOf(country)
  return article === '' || article === 'l’' ? article + country : `${article} ${country}`
}

export const day: Translation<typeof en.day> = {
  label: 'Contrôle au',
  seriesButton: 'Tableau de tous les jours…',
  besideLegend: (title) => `Ligne ${deName(title)}`,
  slider: 'Jour du contrôle',
  previous: 'Jour précédent',
  next: 'Jour suivant',
  play: 'Faire défiler les jours',
  pause: 'Pause',
  draftDay: 'Jour du texte',
  backToDraft: 'Revenir au jour du texte',
  events: (n) => count(n, 'événement'),
  none: 'aucun événement connu',
  named: (words) => `le texte\u202f: ${quoted(words)}`,
  inDraft: 'Dans le texte',
  pack: 'Données de contrôle',
  automatic: 'Selon les lieux et le jour du texte',
  noPack: 'Aucune donnée de contrôle ne couvre ce texte. Lieux et distances sont vérifiés quand même.',
  eventsTab: 'Événements',
  changesTab: 'Changements',
  eventsOn: (date) => `Événements ${ofDay(date)}`,
  datelineTaken: (date) => `Daté ${ofDay(date)}, d’après l’en-tête du texte`,
  datelineDetail: 'Vous pouvez annuler.',
  eventKind: (kind) => eventKinds.get(kind) ?? kind.replaceAll('-', ' '),
  noEvents: 'Aucun événement n’est connu ce jour-là.',
  nextEvents: (date) => `Prochain jour avec des événements\u202f: ${date}`,
  since: 'Depuis la fin du',
  dayBefore: 'veille',
  start: 'premier jour',
  working: 'Comparaison des deux jours',
  noChange: 'Aucun lieu connu n’a changé de mains entre ces deux jours.',
  changed: (from, to) => `${from} → ${to}`,
  unknownHolder: 'inconnu',
  ground: (size) => `environ ${size}\u00a0km² de terrain, par déduction`,
  drawnGround: (size) => `${size}\u00a0km²`,
  groundHeading: 'Sur la carte',
  close: 'Fermer',
  sameDay: 'C’est le jour affiché\u202f: choisissez-en un autre pour comparer.',
}

export const settings: Translation<typeof en.settings> = {
  button: 'Réglages de la carte',
  graticule: 'Quadrillage',
  coordinates: 'Coordonnées sous le curseur',
  locator: 'Carte de situation',
  viewpoint: 'Frontières disputées',
  views: { neutral: 'En tirets, sans parti pris', ground: 'Selon qui les tient' },
  seenBy: (country) => `Comme les dessine ${withArticle(country)}`,
  note:
    'Contours\u202f: Natural Earth. Seules les zones qui y sont séparées peuvent changer de côté\u202f; le Golan, l’Aksai Chin, ' +
    'l’Ossétie du Sud, Hala’ib et les Kouriles ne le peuvent pas. Ce réglage ne change rien aux vérifications.',
}

export const cursor: Translation<typeof en.cursor> = {
  heading: 'Coordonnées sous le curseur',
  decimal: 'degrés décimaux',
  dms: 'degrés, minutes, secondes',
  mgrs: 'MGRS',
  noMgrs: 'pas de MGRS au-delà de 80° S et 84° N',
  copy: (format, value) => `Copier (${format})\u202f: ${value}`,
  copied: (value) => `Copié\u202f: ${value}`,
  held: 'Fixé. Cliquez sur la carte pour fixer un autre point, Échap pour lâcher.',
  help: 'Cliquez sur la carte pour fixer le point, C pour le copier.',
}

export const locator: Translation<typeof en.locator> = { label: 'Où cela se trouve dans le monde' }
