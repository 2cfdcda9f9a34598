import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, ofDay, quoted } from './say.ts'

const letters = (n: number): string => count(n, 'caractère')

export const downloads: Translation<typeof en.downloads> = {
  projectThere: 'Le projet est déjà ouvert',
  projectThereDetail: 'Il figure mot pour mot parmi vos textes\u202f: rien n’a été ajouté.',
  heading: 'Carte',
  places: 'Lieux',
  claims: 'Affirmations',
  drawings: 'Dessins',
  front: (day) => (day ? `Front ${ofDay(day)}` : 'Front'),
  format: 'Format',
  formats: { geojson: 'GeoJSON', kml: 'KML', gpx: 'GPX', csv: 'CSV (tableaux)' },
  notes: {
    geojson: 'RFC 7946, avec les styles de simplestyle. S’ouvre de nouveau ici, dans QGIS ou sur geojson.io.',
    kml: 'Avec ses styles, pour Google Earth et la plupart des cartes.',
    gpx: 'Points et lignes, pour les appareils. Les zones n’y ont pas de place.',
    csv: 'Un tableau des lieux et un des affirmations, pour un tableur.',
  },
  save: (format) => `Télécharger en ${format}`,
  nothing: 'Choisissez au moins une partie.',
  nothingFor: (format) => `Le format ${format} ne peut contenir aucune des parties choisies.`,
  leftOut: (n) => count(n, 'zone laissée de côté', 'zones laissées de côté'),
  leftOutDetail: 'GPX ne connaît que points et lignes. GeoJSON et KML prennent tout.',
  reports: 'Rapports',
  evidence: 'Dossier de preuves (HTML)',
  evidenceNote: 'Texte, constats, carte et sources dans un seul fichier, lisible sans réseau.',
  trail: 'Corrections…',
  project: 'Ce texte',
  saveText: 'Le texte tel quel',
  saveOrigin: (name) => `${name}, corrigé, avec son balisage`,
  saveProject: 'Fichier de projet',
  link: 'Lien…',
  mapCaption: (day) => (day ? `Affirmations, lieux et front ${ofDay(day)}` : 'Affirmations et lieux du texte'),
  badProject: (name) => `${name} n’est pas un projet que l’on puisse ouvrir`,
  projectOpened: 'Le projet est ouvert',
  without: (names) => `Le fichier de projet est sans ${names.join(', ')}`,
  withoutDetail: 'Une carte aussi grande s’envoie à part, telle quelle.',
  badLink: 'Le lien n’a pas pu être ouvert',
}

export const trail: Translation<typeof en.trail> = {
  heading: 'Corrections apportées au texte',
  lead: 'Ce qui a été signalé, changé, ou gardé avec un motif, et d’après quelles données. La liste est conservée avec le texte.',
  empty: 'Rien n’a encore été signalé, changé ni gardé.',
  when: 'Quand',
  what: 'Dans le texte',
  finding: 'Constat',
  done: 'Ce qui a été fait',
  data: 'Données',
  flagged: 'signalé',
  fixed: (before, after) => `${quoted(before)} remplacé par ${quoted(after)}`,
  kept: (reason) => (reason ? `gardé\u202f: ${reason}` : 'gardé'),
  print: 'Imprimer',
  save: 'Télécharger la note',
  close: 'Fermer',
}

export const link: Translation<typeof en.link> = {
  heading: 'Un lien vers ce texte',
  lead: 'Le lien contient le texte lui-même\u202f: qui l’a peut le lire. Les navigateurs n’envoient cette partie d’une adresse à aucun serveur.',
  holds: 'Il contient le texte, sa date, ce qui a été gardé ou fixé, vos lieux, vos dessins et les corrections.',
  without: 'Les fichiers de carte que vous avez ouverts n’y sont pas\u202f; le fichier de projet les emporte.',
  letters,
  long: (limit) =>
    `Beaucoup de logiciels coupent les liens de plus de ${letters(limit)}. Envoyez plutôt le fichier de projet.`,
  copy: 'Copier le lien',
  copied: 'Le lien est dans le presse-papiers',
  address: 'Lien',
  close: 'Fermer',
  offeredHeading: 'Quelqu’un vous envoie un texte',
  untitled: 'Un texte sans titre',
  offeredFacts: (n, day) => [letters(n), day ? `daté ${ofDay(day)}` : ''].filter(Boolean).join(', '),
  offeredLead: 'Il vient du lien que vous avez ouvert. Vos propres textes restent tels quels.',
  open: 'L’ouvrir comme nouveau texte',
  refuse: 'Pas maintenant',
}
