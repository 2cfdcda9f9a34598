import type { MapWords } from '../engine/map.ts'

export const frenchMap: MapWords = {
  controlOn: (date) => `Contrôle au ${date}`,
  contested: 'Disputé, hachuré',
  frontLine: 'Ligne de front, déduite',
  drawnLine: 'Ligne de front',
  disputedLine: 'Frontière disputée',
  paler: 'Plus pâle, rayé\u202f: déduit, non rapporté',
  bare: 'Contrôle inconnu',
  drawn: 'Dessiné par l’auteur',
  signs: {
    line: 'Distance mesurée',
    usual: 'Longue ou courte, comme souvent',
    loose: 'Distance approximative',
    wrong: 'Distance fausse',
    region: 'Là où une affirmation le situe',
    located: 'Là où le texte situe un lieu inconnu',
    candidate: 'Un des lieux possibles',
    clash: 'Deux positions incompatibles',
    place: 'Lieu du texte',
    second: 'Entre deux lieux',
  },
}
