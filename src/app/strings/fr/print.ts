import { frenchMap } from '../../../lang/fr/map.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'

export const print: Translation<typeof en.print> = {
  open: 'Image à imprimer…',
  heading: 'Une carte à imprimer',
  lead: 'Elle montre ce que montre la carte\u202f: déplacez d’abord la carte pour la cadrer.',
  leadUnseen: 'Elle montre tout ce qu’affirme le texte\u202f: ouvrez d’abord la carte pour la cadrer autrement.',
  title: 'Titre',
  size: 'Taille',
  sizes: {
    column: 'Une colonne, 85\u00a0mm',
    columns: 'Deux colonnes, 174\u00a0mm',
    page: 'A4 en largeur, 277\u00a0mm',
    web: 'Web, 1200 × 675',
  },
  look: 'Aspect',
  looks: { print: 'Imprimé', light: 'Clair', dark: 'Sombre' },
  names: 'Noms',
  nameChoices: { en: 'Anglais', ar: 'Arabe', both: 'Les deux' },
  shows: 'Montre',
  front: 'Contrôle et front',
  claims: 'Affirmations',
  drawings: 'Dessins et cartes ouvertes',
  otherPlaces: 'Autres lieux',
  inset: 'Situation dans le monde',
  preview: 'Aperçu de la carte à imprimer',
  png: 'PNG, 300 points par pouce',
  svg: 'SVG',
  close: 'Fermer',
  notYet: 'La carte se dessine…',
  nothing: 'Il n’y a rien à dessiner\u202f: le texte ne nomme aucun lieu.',
  failed: 'L’image n’a pas pu être faite',
  controlOn: frenchMap.controlOn,
  paler: frenchMap.paler,
  bare: frenchMap.bare,
  drawn: frenchMap.drawn,
}
