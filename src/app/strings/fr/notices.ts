import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, quoted } from './say.ts'

export const notices: Translation<typeof en.notices> = {
  isMarkup: (format) => `Vous avez collé du ${format}`,
  isMarkupDetail:
    'Son balisage gêne la vérification. Lu sans lui, le texte peut encore recevoir les corrections à leur place.',
  readAs: (format) => `Le lire comme du ${format}`,
  region: 'Messages',
  dismiss: 'Fermer le message',
  fixed: (label) => `Fait\u202f: ${label}`,
  fixedDetail: 'Vous pouvez annuler.',
  fixGone: 'Cette correction ne convient plus',
  fixGoneDetail: 'Les mots ont changé entre-temps. Attendez la prochaine vérification.',
  copied: 'Le texte est dans le presse-papiers',
  copyFailed: 'Le texte n’a pas pu être copié',
  copyFailedDetail: 'Le navigateur a refusé. Sélectionnez le texte et copiez-le au clavier.',
  kept: 'Gardé avec le texte',
  removed: 'Le texte a été supprimé',
  undo: 'Annuler',
  opened: (name) => `${name} est ouvert`,
  openedDetail: 'Le texte précédent est sous Textes.',
  notCarried: (name, n) =>
    `${count(n, 'changement n’a pas pu entrer', 'changements n’ont pas pu entrer')} dans le balisage de ${name}`,
  notCarriedDetail: (words) => `Faites-les-y à la main. Le premier\u202f: ${quoted(words.slice(0, 80))}`,
  mapOpened: (name, n) => `${name}\u202f: ${count(n, 'élément')} sur la carte`,
  forked: 'Ce texte continue sous forme de copie',
  forkedDetail: 'Il a aussi été changé dans un autre onglet. Les deux sont sous Textes.',
  elsewhere: 'Un autre onglet a changé ce texte',
  elsewhereDetail: 'Si vous continuez à écrire ici, ce texte devient une copie.',
  showNewer: 'Montrer le texte le plus récent',
  fullDetail:
    'Le navigateur n’a plus de place. Téléchargez vos textes, puis supprimez-en, ou leurs anciennes versions. Rien ne se ' +
    'supprime tout seul.',
  showDrafts: 'Voir les textes',
  notKept: 'Ce texte n’est pas enregistré',
  notKeptDetail: (why) =>
    `Le navigateur ne laisse pas la page l’enregistrer (${why}). Copiez le texte avant de fermer la page.`,
  tooLong: (name, size, limit) =>
    `${name === '' ? 'Le texte' : name} aurait ${size} caractères\u202f; un texte en a ${limit} au plus`,
  tooLarge: (name, size, limit) => `${name} fait ${size}\u202f; on peut ouvrir ici ${limit} au plus`,
  tooLongDetail:
    'Rien n’a été changé. Prenez-en une partie, ou vérifiez le fichier entier avec la commande ' +
    '«\u202fgroundline check\u202f», qui n’a pas cette limite.',
  emptyFile: (name) => `${name} est vide`,
  opens:
    'On peut ouvrir des textes, des cartes (GeoJSON, KML, KMZ, GPX, CSV, TopoJSON, shapefile en zip), des PMTiles, des projets et des jeux de données de théâtre.',
  stays: 'Le texte reste tel quel.',
}

export const failures: Translation<typeof en.failures> = {
  ground: 'Les données de la carte n’ont pas pu être chargées',
  world: 'Le répertoire mondial des lieux n’a pas pu être chargé',
  check: 'La vérification a échoué',
  place: 'Impossible de retrouver ce que l’on sait de ce lieu',
  own: 'Un répertoire de lieux n’a pas pu être utilisé',
  front: 'Le front de ce jour n’a pas pu être dessiné',
  base: 'Le fond de la carte n’a pas pu être dessiné',
  packs: 'Vos données de contrôle n’ont pas pu être utilisées',
  fronts: 'Vos cartes de contrôle n’ont pas pu être utilisées',
  step: 'Ce qui a changé de mains n’a pas pu être mesuré',
  change: 'Les deux jours n’ont pas pu être comparés',
  compare: 'Les articles n’ont pas pu être comparés',
  explain: 'Impossible de montrer pourquoi la phrase a été lue ainsi',
  locator: 'La carte de situation n’a pas pu être dessinée',
  detail: (message) => `${message ? `${message}. ` : ''}Le texte est en sécurité.`,
}
