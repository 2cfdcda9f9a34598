import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count } from './say.ts'

export const packs: Translation<typeof en.packs> = {
  opened: (title) => `Données de contrôle ouvertes\u202f: ${title}`,
  openedDetail: (places, records) =>
    `${count(places, 'lieu', 'lieux')}, ${count(records, 'relevé')} de contrôle. Elles restent dans ce navigateur jusqu’à ce que vous les retiriez.`,
  taken: (id) => `Un jeu de données de théâtre nommé ${id} est fourni avec la page`,
  takenDetail: 'Donnez au vôtre un autre «\u202fid\u202f» dans pack.json, et ouvrez-le de nouveau.',
  removed: (title) => `Retiré\u202f: ${title}`,
  removedDetail: 'Ouvrez de nouveau son fichier pour le retrouver.',
  remove: (title) => `Retirer ${title}`,
  notKept: 'Les données de contrôle sont utilisées, mais n’ont pas pu être conservées dans ce navigateur',
  tooLarge: (megabytes) => `C’est plus que les ${megabytes}\u00a0Mo permis pour un jeu de données de théâtre`,
  faults: (name) => `${name} ne peut pas servir de jeu de données de théâtre`,
  more: (n) => `et ${count(n, 'autre défaut', 'autres défauts')}.`,
  faultsDetail: 'Le fichier data/README.md décrit pas à pas ce que contient un jeu de données.',
}
