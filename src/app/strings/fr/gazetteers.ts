import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, ended } from './say.ts'

const places = (n: number): string => count(n, 'lieu', 'lieux')
const rows = (n: number): string => count(n, 'ligne')

export const gazetteers: Translation<typeof en.gazetteers> = {
  heading: 'Vos répertoires de lieux',
  lead: 'Groundline y cherche des lieux, à côté des siens. Ils restent dans ce navigateur et valent pour tous les textes.',
  empty:
    'Aucun pour l’instant. Déposez un fichier GeoNames (SY.txt ou son zip), un CSV avec nom, latitude et longitude, du GeoJSON ou du KML.',
  add: 'Ajouter un fichier de lieux…',
  size: (all, names) => `${places(all)} sous ${count(names, 'nom')}`,
  source: 'Source',
  added: (name, all) => `${name}\u202f: ${places(all)} de plus`,
  addedOn: (day) => `ajouté le ${day}`,
  left: (n) => `${count(n, 'ligne n’a pas pu être lue', 'lignes n’ont pas pu être lues')}\u202f: voir la liste.`,
  problems: (broken, duplicates) =>
    [
      broken > 0 && count(broken, 'ligne écartée', 'lignes écartées'),
      duplicates > 0 && count(duplicates, 'identifiant répété', 'identifiants répétés'),
    ]
      .filter(Boolean)
      .join(', '),
  problem: (unit, at, reason) => (at > 0 ? `${unit} ${at} ${reason}` : reason),
  moreProblems: (n) => `et ${count(n, 'autre ligne', 'autres lignes')}`,
  use: (name) => `Chercher des lieux dans ${name}`,
  inUse: 'utilisé',
  notInUse: 'désactivé',
  remove: (name) => `Retirer ${name}`,
  removed: (name) => `${name} a été retiré`,
  unusable: (names) => `${names.join(', ')}\u202f: inutilisable`,
  unusableDetail:
    'Tout le reste fonctionne. Retirez-le sous «\u202fVos répertoires de lieux\u202f» et ajoutez de nouveau son fichier.',
  fault: (message) => `${message}. Retirez-le et ajoutez de nouveau son fichier.`,
  reading: (name) => `Lecture\u202f: ${name}`,
  rows,
  keeping: 'création de l’index',
  cancel: 'Annuler',
  close: 'Fermer',
  refused: (name) => `${name} ne peut pas servir de répertoire de lieux`,
  refusedDetail: (message) => `${ended(message)} Rien n’a été changé.`,
  full: 'Le navigateur n’a plus de place. Retirez un autre répertoire ou d’anciens textes, et réessayez.',
  busy: 'Un autre fichier est encore en lecture',
  busyDetail: 'Attendez la fin, ou annulez.',
  notKept: 'Le changement n’a pas pu être conservé',
  offerLabel: 'Plus de lieux',
  offer: (n, country) =>
    `${count(n, 'lieu de ce texte ne figure', 'lieux de ce texte ne figurent')} dans aucun répertoire disponible. Récupérer tous les lieux (${country}), villages compris\u202f?`,
  offerDetail: (server) =>
    `Ils viennent de ${server} (GeoNames, CC BY 4.0), qui apprend le pays et rien du texte. Ils restent dans ce navigateur.`,
  offerGet: 'Récupérer',
  offerRefuse: 'Pas maintenant',
  fetching: (country) => `Récupération des lieux\u202f: ${country}`,
  notFetched: (country) => `Les lieux n’ont pas pu être récupérés\u202f: ${country}`,
  notFetchedDetail: (why) => `${ended(why)} Le texte est vérifié comme avant.`,
  ask: (name) => `Qu’est-ce que ${name}\u202f?`,
  askLead: 'Il contient des lieux et leurs coordonnées.',
  askPlaces: 'Des lieux à chercher',
  askPlacesDetail: 'Les noms de vos textes y sont trouvés.',
  askLayer: 'Une couche de carte',
  askLayerDetail: 'Elle est dessinée sur la carte.',
}
