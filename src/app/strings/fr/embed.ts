import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, ofDay } from './say.ts'

export const embed: Translation<typeof en.embed> = {
  menu: 'Intégrer…',
  heading: 'Ce texte dans une autre page',
  lead: 'La carte et les constats, pour un article ou un système de publication. Placez ce code là où la carte doit paraître.',
  holds: 'Le code contient le texte lui-même\u202f: qui lit cette page peut le lire en entier.',
  code: 'Code',
  height: 'Hauteur',
  theme: 'Couleurs',
  themes: { system: 'Comme le système du lecteur', light: 'Claires', dark: 'Sombres' },
  local:
    'Cette page tourne sur votre machine\u202f: les navigateurs des autres ne peuvent pas l’atteindre. Mettez d’abord le site sur un serveur web.',
  long: (letters) =>
    `Le texte est grand\u202f: le code compte ${count(letters, 'caractère')}. Enregistrez plutôt le fichier de projet à côté d’embed.html\u202f; le code le nomme. Il contient aussi les corrections et les cartes ouvertes.`,
  copy: 'Copier le code',
  copied: 'Le code est dans le presse-papiers',
  look: 'Voir le résultat',
  close: 'Fermer',

  label: 'Constats',
  reading: 'Vérification du texte…',
  nothing: 'Rien dans le texte n’a pu être vérifié.',
  agreeing: (n) =>
    n === 1 ? 'Une affirmation concorde avec le terrain.' : `${n} affirmations concordent avec le terrain.`,
  reported: (day) => `Daté ${ofDay(day)}`,
  front: (day) => `Front ${ofDay(day)}`,
  open: 'Ouvrir dans Groundline',
  by: (version) => `Vérifié par Groundline ${version}`,
  faultHeading: 'Il n’y a rien à montrer ici',
  none: 'Cette adresse ne désigne aucun texte. «\u202fIntégrer…\u202f», dans le menu Télécharger de Groundline, produit le code.',
  stranger: 'Le fichier de projet doit se trouver sur le même site que cette page.',
  gone: (name) => `${name} n’a pas pu être chargé. Il doit être à côté de cette page, ou là où le dit ?file=.`,
  large: (name) => `${name} est trop grand pour être montré dans une page.`,
  broken: (why) => `Le texte n’a pas pu être lu. ${why}`,
}
