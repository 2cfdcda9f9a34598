import { deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count } from './say.ts'

export const drafts: Translation<typeof en.drafts> = {
  create: 'Nouveau texte',
  open: 'Ouvrir des fichiers…',
  example: 'Ouvrir l’exemple',
  remove: 'Supprimer ce texte',
  recent: 'Dans ce navigateur',
  untitled: 'Texte vide',
  openHint: 'Textes, projets, cartes (GeoJSON, KML, GPX, CSV et autres)',
  saved: (when) => `enregistré le ${when}`,
  all: 'Tous les textes et leurs versions…',
  heading: 'Textes et versions',
  close: 'Fermer',
  search: 'Chercher dans les textes',
  nothing: 'Aucun texte ne contient ces mots.',
  words: (n) => count(n, 'mot'),
  openNow: 'ouvert',
  openIt: (name) => `Ouvrir ${name}`,
  rename: (name) => `Renommer ${name}`,
  name: 'Nom',
  nameHint: 'Première ligne',
  save: 'Enregistrer',
  cancel: 'Annuler',
  removeIt: (name) => `Supprimer ${name}`,
  versionsOf: (name) => `Versions ${deName(name)}`,
  versions: 'Versions',
  noVersions:
    'Pas encore de version antérieure. Il s’en garde une toutes les quelques minutes de travail, après chaque pause et avant toute grande suppression.',
  thinned: 'Celles des dernières heures sont toutes gardées, puis une par heure, une par jour, une par semaine.',
  change: (words) =>
    words === 0
      ? 'aussi long que maintenant'
      : `${count(Math.abs(words), 'mot')} de ${words < 0 ? 'moins' : 'plus'} que maintenant`,
  preview: 'Le texte tel qu’il était',
  restore: 'Rétablir cette version',
  restored: 'La version antérieure est rétablie',
  restoredDetail: 'Ce qui s’y trouvait est parmi les versions.',
  downloadAll: 'Tout télécharger',
  downloadedAs: 'Tous les textes en clair, et un fichier où sont aussi leurs versions.',
  room: (used, quota) => `${used} utilisés sur les ${quota} que donne le navigateur`,
  durable: 'Le navigateur garde tout jusqu’à ce que vous le supprimiez.',
  notDurable: 'Le navigateur peut tout effacer si l’appareil manque de place.',
  dropVersions: 'Supprimer les anciennes versions…',
  dropAsk: (n) =>
    `Supprimer ${count(n, 'ancienne version', 'anciennes versions')}\u202f? La plus récente de chaque texte reste. Téléchargez d’abord tout si vous pouvez en avoir besoin.`,
  drop: 'Les supprimer',
  dropped: (n) => count(n, 'version supprimée', 'versions supprimées'),
  keptHere: 'Les textes ne sont gardés que dans ce navigateur. Rien n’est envoyé nulle part.',
}

export const keys: Translation<typeof en.keys> = {
  heading: 'Touches et signes',
  close: 'Fermer',
  rows: [
    ['F8', 'Constat suivant'],
    ['Maj+F8', 'Constat précédent'],
    ['Alt+Entrée', 'Appliquer la correction du constat choisi'],
    ['F9', 'Pourquoi la phrase sous le curseur a été lue ainsi'],
    ['Ctrl+Z', 'Annuler\u202f: texte, corrections, constats gardés, lieux et dessins'],
    ['Ctrl+F', 'Chercher et remplacer dans le texte'],
    ['P', 'Sur la carte\u202f: ajouter un lieu en son milieu'],
    ['Maj+F10', 'Sur la carte\u202f: ce que l’on peut faire en son milieu'],
    ['V O L F A', 'Outils de dessin\u202f: choisir, point, ligne, ligne de front, zone'],
    ['M Q', 'Outils de dessin\u202f: mesurer une distance, une superficie'],
    ['Entrée', 'Outils de dessin\u202f: finir la ligne ou la zone\u202f; Échap recommence'],
    ['Échap', 'Quitter le constat'],
    ['Espace, Début, Fin', 'Sur l’échelle des jours\u202f: lecture ou pause, premier jour, dernier jour'],
    ['C', 'Sur la carte\u202f: copier les coordonnées sous le curseur'],
    ['?', 'Cette page, hors du texte'],
  ],
  signs: 'Signes dans le texte',
  signRows: {
    disagrees: 'Faux\u202f: ce qui se publie n’est presque jamais si loin du compte',
    loose: 'Approximatif\u202f: plus loin du compte que la plupart',
    undecided: 'Invérifiable\u202f; la fiche dit pourquoi',
    agrees: 'Concorde\u202f; souligné seulement sur demande',
    long: 'Plus long ou plus court que mesuré, comme souvent les chiffres publiés\u202f; les routes sont plus longues',
  },
}
