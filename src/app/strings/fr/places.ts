import type { Basis, ControlStatus } from '../../../core/model.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { fronts } from './fronts.ts'

const bases: Readonly<Record<Basis, string>> = {
  reported: 'rapporté',
  inferred: 'déduit',
  baseline: 'état antérieur',
  weak: 'source faible',
}

/** How it is known who holds a place; packs of one's own may say it otherwise. */
export const basisOf = (basis: string): string => bases[basis as Basis] ?? basis

const statusOf = (status: string): string => fronts.statuses?.[status as ControlStatus] ?? status

export const places: Translation<typeof en.places> = {
  ownGazetteers: 'Vos répertoires de lieux…',
  heading: 'Lieux du texte',
  type: 'Type',
  source: 'Source',
  unknown: 'dans aucun répertoire',
  ambiguous: 'plusieurs possibles',
  times: (n) => `nommé ${n.toLocaleString('fr')} fois`,
  drawnBy: 'D’après les cartes',
  drawnNobody: 'dans aucune zone dessinée',
  drawn: (holder, status, day) =>
    `${holder}${status === null || status === 'held' ? '' : ` (${statusOf(status)})`} le ${day}`,
  drawnSince: (day, first) => (first ? `depuis le premier jour de la carte, le ${day}` : `depuis le ${day}`),
  drawnEdge: (far, sharp, open) =>
    `à ${far} du bord, dessiné à ${sharp} près${open ? '\u202f: trop près pour trancher' : ''}`,
  front: (distance, day) => `à ${distance} du front du ${day}`,
  between: (one, other) => `entre ${one} et ${other}`,
  frontNote:
    'Les lignes de front sont déduites de qui tenait quel lieu\u202f: elles valent ce que vaut la densité des lieux.',
  held: (holder, day) => `${holder} le ${day}`,
  since: (day, basis) => `depuis le ${day}, ${basisOf(basis)}`,
  control: 'Contrôle',
  frontOf: 'Front',
  otherNames: 'S’écrit aussi',
  moreNames: (n) => `et ${n} de plus`,
  within: 'Se trouve dans',
  decimal: 'Décimales',
  dms: 'DMS',
  mgrs: 'MGRS',
  noMgrs: 'aucun si près du pôle',
  copy: (format) => `Copier\u202f: ${format}`,
  copied: (format) => `Copié\u202f: ${format}`,
  accuracy: 'Précision',
  accuracyWithin: (length) => `le point est connu à ${length} près`,
  extent: (length) => `rayon ${length}`,
  note: 'Note',
  chosen: 'Pourquoi ce lieu',
  claims: 'Ce qu’en dit le texte',
  zoom: 'Cadrer dessus',
  edit: 'Modifier',
  remove: 'Retirer',
  removed: (name) => `${name} a été retiré de la carte`,
  undo: 'Annuler',
  close: 'Fermer la fiche',
  loading: 'Recherche',
  layer: {
    draft: 'Votre lieu dans ce texte',
    theatre: 'Jeu de données de théâtre',
    own: 'Votre répertoire',
    world: 'Répertoire mondial',
  },
  addHere: 'Ajouter un lieu ici',
  add: 'Ajouter un lieu',
  menu: 'Ici',
  formNew: 'Nouveau lieu dans ce texte',
  formEdit: 'Modifier le lieu',
  name: 'Nom, comme dans le texte',
  nameAr: 'Nom arabe',
  others: 'Autres graphies',
  othersHelp: 'séparées par des virgules',
  position: 'Coordonnées',
  positionHelp: '35.7547, 38.5668\u202f; 35°45′17″ N 38°34′1″ E\u202f; ou 37S DV 60821 56789',
  pick: 'Choisir sur la carte',
  picking: 'Cliquez sur la carte là où il se trouve\u202f; Échap arrête.',
  accuracyMetres: 'Erreur possible, en mètres',
  accuracyHelp: 'vide\u202f: selon les décimales des coordonnées',
  sourceHelp: 'qui dit qu’il est là',
  author: 'L’auteur du texte',
  save: 'Mettre sur la carte',
  saveEdit: 'Enregistrer',
  cancel: 'Annuler',
  saved: (name) => `${name} est sur la carte et dans la vérification`,
  fault: (fault) => {
    switch (fault.fault) {
      case 'name':
        return 'Donnez-lui un nom, comme l’écrit le texte.'
      case 'empty':
        return 'Écrivez des coordonnées, ou choisissez le point sur la carte.'
      case 'unreadable':
        return 'Ce ne sont pas des coordonnées. Écrivez 35.7547, 38.5668, des degrés et minutes, ou du MGRS.'
      case 'grid':
        return 'Cette référence MGRS n’est pas complète. Elle s’écrit ainsi\u202f: 37S DV 60821 56789, avec autant de chiffres vers l’est que vers le nord.'
      case 'accuracy':
        return 'La précision est un nombre de mètres, de 0 à 1\u202f000\u202f000.'
      case 'range': {
        const range = `Latitude ${fault.lat}, longitude ${fault.lon}\u202f: ce point n’existe pas.`
        return fault.swapped ? `${range} La latitude vient d’abord\u202f: sont-elles inversées\u202f?` : range
      }
    }
  },
}
