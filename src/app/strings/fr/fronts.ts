import { deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, ended } from './say.ts'

const zones = (n: number): string => count(n, 'zone')
const days = (n: number): string => count(n, 'jour')
const termsOf = (terms: string): string => (terms === 'not stated' ? 'conditions non indiquées' : terms)

export const fronts: Translation<typeof en.fronts> = {
  axes: 'Longitude et latitude',
  axesLead: (files) =>
    `Elles semblent inversées dans ${files.join(', ')}\u202f: lues telles quelles, les lignes tombent hors du pays ou dans la mer.`,
  axesTurn: 'Les inverser',
  axesLeave: 'Les laisser telles quelles',
  heading: 'Vos cartes de contrôle',
  open: 'Vos cartes de contrôle…',
  lead: 'Les affirmations sont vérifiées d’après ces cartes, à côté de celles de Groundline. Elles restent dans ce navigateur et valent pour tous les textes.',
  empty:
    'Aucune pour l’instant. Déposez une carte ou une série de jours\u202f: GeoJSON, KML, KMZ, shapefile en zip, uMap ou Esri JSON, avec le jour dans le nom ou dans le fichier.',
  add: 'Ajouter des cartes de contrôle…',
  close: 'Fermer',
  cancel: 'Annuler',
  days: (from, to, n) => (n === 1 ? from : `du ${from} au ${to}, ${days(n)}`),
  size: zones,
  terms: termsOf,
  use: (title) => `Vérifier d’après ${title}`,
  show: 'Montrer sur la carte',
  beside: (title) => `Dessiner la ligne ${deName(title)} à côté du front du jour`,
  besideShort: 'Sa ligne à côté du front affiché',
  remove: (title) => `Retirer ${title}`,
  fault: (message) => `${message}. Retirez-la et ajoutez de nouveau ses fichiers.`,
  unusable: (titles) => `${titles.join(', ')}\u202f: inutilisable`,
  unusableDetail:
    'Tout le reste fonctionne. Retirez-la sous «\u202fVos cartes de contrôle\u202f» et ajoutez de nouveau ses fichiers.',
  notKept: 'Le changement n’a pas pu être conservé',
  added: (titles) => `Les affirmations sont vérifiées d’après ${titles.join(', ')}`,
  addedDetail:
    'Le front de son dernier jour est sur la carte. Le menu la montre sous «\u202fVos cartes de contrôle\u202f».',
  refused: (name) => `${name} ne peut pas servir de carte de contrôle`,
  refusedDetail: (message) => `${ended(message)} Rien n’a été changé.`,
  full: 'Le navigateur n’a plus de place. Retirez une autre carte ou d’anciens textes, ou importez moins de jours.',

  reading: (files) => (files === 1 ? 'Lecture de la carte' : 'Lecture des cartes'),
  progress: (read, all, name) => `${read} sur ${all}${name ? `\u202f; en cours\u202f: ${name}` : ''}`,
  keeping: 'Les cartes sont mises dans ce navigateur',
  importing: (files) =>
    files === 1 ? 'Vérifier d’après cette carte de contrôle' : `Vérifier d’après ${files} cartes de contrôle`,
  errors: 'Illisible',
  notes: (n) => `Écarté ou supposé (${n})`,
  nothing: 'Rien ici ne peut servir de carte de contrôle.',
  questions: (n) => `${count(n, 'question')} sans réponse`,
  sources: 'Qui l’a dessinée',
  name: 'Nom',
  termsField: 'Conditions d’usage, pour les exports',
  termsHint: 'non indiquées',
  files: (files) =>
    files.length > 3
      ? `${files.slice(0, 2).join(', ')} et ${count(files.length - 2, 'autre fichier', 'autres fichiers')}`
      : files.join(', '),
  daysHeading: 'Jours',
  dayOf: (file) => `Jour ${deName(file)}`,
  noDays: 'Aucun jour n’est encore donné.',
  daysFound: (from, to, n) =>
    n === 1
      ? `${from}, d’après le fichier ou son nom`
      : `du ${from} au ${to}\u202f: ${days(n)}, d’après les fichiers ou leurs noms`,
  groups: 'Qui tient quoi',
  groupsLead: 'Comme la carte le nomme, ou selon l’usage de son éditeur. Changez ce qui est faux.',
  noLabel: 'zones sans nom',
  what: (areas, lines) => [areas > 0 && zones(areas), lines > 0 && count(lines, 'ligne')].filter(Boolean).join(', '),
  holder: (label) => `Qui tient\u202f: ${label}`,
  status: (label) => `Ce que la carte en dit\u202f: ${label}`,
  choose: 'dites qui',
  allOthers: 'Tout ce qui n’a personne',
  statuses: {
    held: 'tenu',
    claimed: 'seulement revendiqué',
    contested: 'disputé',
    liberated: 'repris',
    unknown: 'inconnu',
  },
  moreGroups: (n) => `et ${count(n, 'autre groupe', 'autres groupes')}, tels quels`,
  outside: 'Ce qui est hors de toutes les zones',
  outsideUnknown: 'est inconnu (dehors n’est pas l’autre camp)',
  outsideHeld: (side) => `est tenu par ${side}`,
  otherSide: 'un autre camp…',
  otherSideName: 'Nom du camp',
  edge: 'Erreur possible des bords, en mètres',
  accept: 'Vérifier d’après elle',
  onlyDraw: 'Seulement la dessiner comme couche',
  asControl: 'Vérifier d’après elle, comme contrôle…',

  series: 'Ce qui a changé de mains, jour par jour',
  seriesLead: (source, terms) => `Kilomètres carrés d’après ${source} (${termsOf(terms)}).`,
  seriesDerived: 'Ces superficies sont déduites des lieux connus\u202f: à comparer, pas à publier.',
  seriesWorking: (done, all) => `${done} sur ${all}`,
  seriesNone: 'Rien n’a changé de mains entre les jours de cette carte.',
  seriesOne: 'Cette carte n’a qu’un jour.',
  between: 'Entre',
  handover: 'De → à',
  squareKm: 'km²',
  total: 'Tous les jours',
  csv: 'Télécharger en CSV',
  undrawn: 'non dessiné',
}
