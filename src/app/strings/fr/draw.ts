import { deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, quoted } from './say.ts'

const shown = 'Écrivez-la ainsi\u202f: 19 juin 2016, 2016-06-19, juin 2016 ou 2016.'

export const draw: Translation<typeof en.draw> = {
  open: 'Dessiner et mesurer',
  close: 'Ranger les outils',
  label: 'Outils de dessin',
  loading: 'Chargement des outils de dessin',
  failed: 'Les outils de dessin n’ont pas pu être chargés',
  failedDetail: 'Vérifiez la connexion et réessayez. Ce que vous avez dessiné est en sécurité.',
  tools: {
    select: 'Choisir et déplacer',
    point: 'Point',
    line: 'Ligne',
    front: 'Ligne de front',
    polygon: 'Zone',
    distance: 'Mesurer une distance',
    area: 'Mesurer une superficie',
  },
  shortcut: (name, key) => `${name} (${key})`,
  undo: 'Annuler',
  redo: 'Rétablir',
  help: {
    select:
      'Cliquez sur un dessin pour le changer\u202f: tirez-le, tirez ses points ou les petits points entre eux. Un clic droit supprime un point.',
    point: 'Cliquez sur la carte.',
    line: 'Cliquez point par point\u202f; cliquez de nouveau sur le dernier, ou appuyez sur Entrée, pour finir. Échap recommence.',
    polygon:
      'Cliquez tout autour de la zone\u202f; cliquez sur le premier point, ou appuyez sur Entrée, pour la fermer. Échap recommence.',
    measure: 'Cliquez point par point. Entrée finit, Échap recommence.',
  },
  byPoints: 'Par coordonnées…',
  distance: 'Distance',
  length: 'Longueur',
  around: 'Périmètre',
  bearing: 'Azimut',
  area: 'Superficie',
  shapes: { point: 'Point', line: 'Ligne', front: 'Ligne de front', polygon: 'Zone' },
  title: 'Titre',
  holder: 'Camp ou rôle',
  source: 'Source',
  from: 'Du',
  to: 'Au',
  dateHint: '19 juin 2016',
  note: 'Note',
  colour: 'Couleur',
  ownColour: 'une couleur propre',
  points: 'Points, un par ligne',
  pointsHelp: 'décimales, degrés et minutes, ou MGRS',
  holesHelp: '\u202f; une ligne vide commence un trou',
  save: 'Enregistrer',
  create: 'Mettre sur la carte',
  done: 'Terminé',
  remove: 'Supprimer',
  removed: 'Le dessin a été supprimé',
  list: 'Dessins',
  untitled: 'sans titre',
  takeOver: (name, n) => `Modifier ${count(n, 'élément')} ${deName(name)} comme dessins`,
  taken: (n) => `${count(n, 'dessin')} à modifier`,
  leftOut: (n) =>
    `${count(n, 'élément n’a pas pu être repris', 'éléments n’ont pas pu être repris')}\u202f: sans géométrie, ou trop grand.`,
  fault: (fault) => {
    switch (fault.fault) {
      case 'from':
        return `Le premier jour n’est pas une date. ${shown}`
      case 'to':
        return `Le dernier jour n’est pas une date. ${shown}`
      case 'order':
        return 'Le dernier jour précède le premier.'
      case 'colour':
        return 'Une couleur s’écrit ainsi\u202f: #aa3355.'
      case 'few':
        return 'Trop peu de points\u202f: une ligne en demande deux, une zone trois.'
      case 'hole':
        return 'Trop peu de points\u202f: une ligne vide commence un trou, qui en demande trois.'
      case 'many':
        return 'Trop de points pour un dessin\u202f: ouvrez-le comme fichier de carte.'
      case 'point':
        return `Ligne ${fault.line}\u202f: ${quoted(fault.text)} n’est pas une position. Écrivez 35.7547, 38.5668.`
    }
  },
}
