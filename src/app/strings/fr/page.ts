import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, quoted } from './say.ts'
import { verdicts } from './words.ts'

export const masthead: Translation<typeof en.masthead> = {
  label: 'Texte',
  tagline: 'vérifie la géographie d’un texte',
  reported: 'Date',
  reportedHelp: 'Date du reportage\u202f: 22 juin 2016, juin 2016 ou 2016',
  reportedNone: 'à préciser',
  reportedWrong: (text) => `${quoted(text)} n’est pas une date. Écrivez 22 juin 2016, 2016-06-22, juin 2016 ou 2016.`,
  pickDay: 'Choisir la date du reportage dans un calendrier',
  menu: 'Textes',
  download: 'Télécharger',
  copy: 'Copier le texte',
  settings: 'Réglages',
  theme: { label: 'Apparence', system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue',
  languageNote: 'Le texte est conservé et la page se recharge.',
  help: 'Touches et signes',
}

export const editor: Translation<typeof en.editor> = {
  label: 'Texte',
  placeholder: 'Écrivez ou collez un texte, ou déposez ici un fichier.',
  help: 'Les constats sont listés à côté du texte. F8 va au suivant, Maj et F8 au précédent.',
  phrases: {
    Find: 'Chercher',
    Replace: 'Remplacer',
    next: 'suivant',
    previous: 'précédent',
    all: 'tout',
    replace: 'remplacer',
    'replace all': 'tout remplacer',
    'match case': 'respecter la casse',
    regexp: 'expression régulière',
    'by word': 'mots entiers',
    close: 'fermer',
    'current match': 'occurrence choisie',
    'on line': 'à la ligne',
    'replaced $ matches': 'occurrences remplacées\u202f: $',
    'replaced match on line $': 'occurrence remplacée à la ligne $',
    'Go to line': 'Aller à la ligne',
    go: 'aller',
  },
}

export const views: Translation<typeof en.views> = {
  label: 'Vue',
  draft: 'Texte',
  claims: 'Constats',
  map: 'Carte',
  mapLoading: 'La carte se dessine',
}

const wrong = (n: number): string => count(n, 'faux', 'faux')
const loose = (n: number): string => count(n, 'approximatif', 'approximatifs')
const undecided = (n: number): string => count(n, 'invérifiable', 'invérifiables')
const agrees = (n: number): string => count(n, 'concordant', 'concordants')
const kept = (n: number): string => count(n, 'maintenu', 'maintenus')

export const status: Translation<typeof en.status> = {
  loading: 'Chargement des données',
  checking: 'Vérification',
  failed: 'Pas de vérification',
  slow: 'Cette vérification est longue.',
  stop: 'Arrêter',
  none: 'Aucune affirmation de lieu',
  counts: (all) =>
    [
      all.disagrees && wrong(all.disagrees),
      all.loose && loose(all.loose),
      all.undecided && undecided(all.undecided),
      all.agrees && agrees(all.agrees),
      all.kept && kept(all.kept),
    ]
      .filter(Boolean)
      .join(', '),
  wrong,
  loose,
  undecided,
  agrees,
  kept,
}

export const drop: Translation<typeof en.drop> = {
  title: 'Déposez ici',
  detail: 'Textes, cartes, tableaux, tuiles, projets\u202f: des fichiers ou un dossier',
  more: (n) => `Seuls les ${n} premiers fichiers sont ouverts`,
  moreDetail: 'Déposez-en moins à la fois.',
  none: 'Il n’y a aucun fichier là-dedans',
}

export const findings: Translation<typeof en.findings> = {
  heading: 'Constats',
  chosen: 'Constat choisi',
  label: 'Affirmations de lieu dans le texte',
  empty: 'Le texte ne dit rien de la position des lieux qui puisse être vérifié.',
  emptyDraft:
    'Des affirmations comme «\u202f45\u00a0km à l’ouest de Raqqa\u202f» apparaissent ici à mesure que vous écrivez.',
  loading: 'Le répertoire de lieux se charge. Vous pouvez déjà écrire.',
  failed: 'Les données n’ont pas pu être chargées\u202f: rien n’est vérifié. Le texte est en sécurité.',
  retry: 'Réessayer',
  showAgreeing: 'Souligner ce qui concorde',
  previous: 'Constat précédent',
  next: 'Constat suivant',
  previousKey: 'Maj+F8',
  nextKey: 'F8',
  showMore: (n, left) => `En montrer ${n} sur ${left.toLocaleString('fr')} de plus`,
  noneOpen: 'Plus rien à regarder.',
  at: (number, total) => `${number} sur ${total}`,
  claimed: 'annoncé',
  measured: 'mesuré',
  why: 'Pourquoi',
  whyHide: 'Masquer le pourquoi',
  keep: 'Vérifié, à garder',
  keepReason: 'Pourquoi est-ce juste ainsi\u202f?',
  keepSave: 'Garder',
  cancel: 'Annuler',
  keepPlaceholder: 'Le service a mesuré par la route',
  kept: 'Vérifié, gardé',
  unkeep: 'Revenir',
  place: 'Placer sur la carte',
  apply: (label) => `Corriger\u202f: ${label}`,
  candidates: (name) => `Quel lieu nommé ${name}\u202f?`,
  suggestions: (name) => `${quoted(name)} n’est dans aucun répertoire. Vouliez-vous dire`,
  others: (name) => `Ou un autre lieu nommé ${name}\u202f?`,
  chosenPlace: (name, place) => `Vous avez dit quel lieu est ${quoted(name)}\u202f: ${place}.`,
  pinned: 'fixé',
  pin: (name) => `Prendre ${name}`,
  unpin: 'Laisser Groundline choisir',
  ifSo: (verdict) => `alors\u202f: ${(verdicts[verdict] ?? verdict).toLowerCase()}`,
  moreCandidates: (n) => `${n} de plus`,
  label1: (verdict, isKept) => (isKept ? 'Gardé' : (verdicts[verdict] ?? verdict)),
}

export const why: Translation<typeof en.why> = {
  stated: 'Le texte dit',
  measured: 'Sur le terrain',
  between: 'Mesuré entre',
  tolerance: 'Tolérance',
  misfit: 'Écart',
  bearing: 'Azimut',
  sphere: 'Turf, sur une sphère',
  range: (low, high) => `de ${low} à ${high}, de bord à bord jusqu’à centre à centre`,
  accuracy: (text) => `connu à ${text} près`,
  extent: (text) => `rayon ${text}`,
  source: 'Source',
  notes: 'Ce que l’on sait d’autre',
  chosen: (name) => `Pourquoi ${name}`,
  ellipsoid: 'de centre à centre, sur l’ellipsoïde WGS 84',
  subject: 'Lieu',
  reference: 'Mesuré depuis',
  holds: 'Serait vrai à moins de',
  none: 'rien n’a été mesuré',
}

export const offline: Translation<typeof en.offline> = {
  heading: 'Sans réseau',
  none: 'Ce navigateur ne laisse pas la page se conserver pour un usage sans réseau.',
  keeping: 'La page se conserve pour un usage sans réseau.',
  ready: (size) => `Fonctionne sans réseau${size ? `\u202f; ${size} conservés dans ce navigateur` : ''}.`,
  newer: 'Une nouvelle version est prête',
  newerDetail: 'Votre texte est d’abord enregistré.',
  reload: 'Recharger',
  missing: 'Une partie de la page n’a pas pu être chargée',
  missingDetail:
    'Le réseau est coupé, ou une version plus récente a pris sa place. Votre texte est enregistré avant le rechargement.',
}
