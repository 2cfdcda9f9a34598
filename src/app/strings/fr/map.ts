import { frenchMap } from '../../../lang/fr/map.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { basisOf } from './places.ts'

export const map: Translation<typeof en.map> = {
  wheel: 'Maintenez Ctrl et faites défiler pour agrandir la carte',
  wheelMac: 'Maintenez ⌘ et faites défiler pour agrandir la carte',
  fingers: 'Déplacez la carte avec deux doigts',
  compared: 'Les articles sur la carte',
  label: 'Carte des affirmations',
  help: 'Les flèches déplacent la carte, plus et moins changent l’échelle. Tout y est aussi dans la liste.',
  failed: 'La carte ne peut pas être dessinée ici',
  failedDetail: 'Elle demande WebGL 2, que ce navigateur n’offre pas. Tout le reste fonctionne.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Montrer toutes les affirmations',
  legend: 'Légende',
  sources: 'Sources',
  close: 'Fermer',
  inferred: 'Déduit, non rapporté',
  inferredNote: 'Les zones sont déduites de qui tenait quel lieu\u202f; plus pâles et hachurées là où c’est déduit.',
  frontLine: frenchMap.frontLine,
  drawnLine: frenchMap.drawnLine,
  contested: frenchMap.contested,
  changedGround: 'Passé d’un camp à l’autre depuis le',
  disputedLine: frenchMap.disputedLine,
  signs: { ...frenchMap.signs },
  shownFile: (name) => `Sur la carte\u202f: ${name}`,
  closeFile: 'Retirer de la carte',
  tools: 'Outils de la carte',
  closePopup: 'Fermer',
  held: (holder, day, since, basis) => `Tenu par ${holder} le ${day}, depuis le ${since} (${basisOf(basis)})`,
}
