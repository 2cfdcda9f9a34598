import { deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count } from './say.ts'

const features = (n: number): string => count(n, 'élément')
const rows = (n: number): string => count(n, 'ligne')

export const layers: Translation<typeof en.layers> = {
  button: 'Couches',
  heading: 'Couches sur la carte',
  empty:
    'Déposez ici un fichier de carte\u202f: GeoJSON, KML, KMZ, GPX, CSV, TopoJSON ou shapefile en zip. Un fichier PMTiles devient le fond de carte.',
  add: 'Ouvrir un fichier de carte…',
  show: (name) => `Afficher ${name}`,
  name: 'Nom de la couche',
  colour: (name) => `Couleur ${deName(name)}`,
  ownColours: 'Les couleurs du fichier',
  zoom: (name) => `Cadrer sur ${name}`,
  table: (name) => `Ce que contient ${name}`,
  remove: (name) => `Retirer ${name} de la carte`,
  removed: (name) => `${name} n’est plus sur la carte`,
  already: (name, as) =>
    name === as ? `${name} est déjà sur la carte` : `${name} est déjà sur la carte, sous le nom ${as}`,
  features,
  notKept: 'Les couches n’ont pas pu être conservées avec le texte',
  notKeptDetail: 'Elles restent jusqu’à la fermeture de la page. Enregistrez le projet dans un fichier.',
  noRoom: (names) => `${names.join(', ')}\u202f: impossible à conserver avec le texte`,
  noRoomDetail:
    'Le navigateur n’a plus assez de place. La couche reste jusqu’à la fermeture de la page\u202f: déposez de nouveau le fichier la prochaine fois.',
  largeKept:
    'Conservé avec le texte dans ce navigateur. Trop grand pour le fichier de projet\u202f: envoyez-le à part.',
  largeNote: 'Trop grand pour être conservé avec le texte\u202f: déposez de nouveau le fichier la prochaine fois.',
  lost: (name) => `${name} n’a pas pu être rouvert`,
  lostDetail: 'Le navigateur n’a plus le fichier. Déposez-le de nouveau sur la carte.',

  reading: (name) => `Ouverture\u202f: ${name}`,
  stages: { unpacking: 'décompression', reading: 'lecture', checking: 'vérification' },
  cancel: 'Annuler',
  close: 'Fermer',
  preview: (name) => name,
  formats: {
    geojson: 'GeoJSON',
    kml: 'KML',
    gpx: 'GPX',
    csv: 'Tableau',
    topojson: 'TopoJSON',
    shapefile: 'Shapefile',
    esri: 'Esri JSON',
    umap: 'uMap',
  },
  facts: (format, n) => `${format}, ${features(n)}`,
  shapes: (points, lines, areas) =>
    [points && count(points, 'point'), lines && count(lines, 'ligne'), areas && count(areas, 'zone')]
      .filter(Boolean)
      .join(', '),
  extent: (west, south, east, north) => `De ${west}, ${south} à ${east}, ${north}`,
  sketch: 'Le contenu du fichier, en petit',
  properties: 'Le premier élément dit',
  accept: 'Mettre sur la carte',
  places: 'En faire des lieux à chercher',
  refused: (name) => `${name} ne peut pas aller tel quel sur la carte`,
  faults: (n) => count(n, 'défaut'),
  warnings: (n) => count(n, 'remarque'),
  row: (line, column, path, message) => {
    const at = line === null ? '' : `Ligne ${line}${column === null ? '' : `, colonne ${column}`}`
    const where = [at, path].filter(Boolean).join(', ')
    return where === '' ? message : `${where}\u202f: ${message}`
  },
  repair: (usable) =>
    usable > 0
      ? `Réparer ce qui peut l’être et écarter le reste (${count(usable, 'élément utilisable', 'éléments utilisables')})`
      : 'Réparer ce qui peut l’être',
  swap: 'Latitude et longitude semblent inversées. Les échanger',
  swapped: 'Latitude et longitude ont été échangées.',
  columns: 'Quelles colonnes disent où se trouve chaque ligne\u202f?',
  longitude: 'Longitude (ou les deux)',
  latitude: 'Latitude',
  useColumns: 'Utiliser ces colonnes',
  failed: 'La lecture du fichier a échoué',

  wayOut: {
    lead: 'tippecanoe fait d’un fichier GeoJSON des tuiles, que la carte lit morceau par morceau, si grand que soit le fichier\u202f:',
    convert: 'Les autres formats deviennent d’abord du GeoJSON, avec GDAL\u202f:',
    then: 'Déposez ensuite map.pmtiles sur la carte\u202f: il est dessiné par-dessus la carte intégrée et ne quitte jamais cette machine.',
  },
  search: 'Chercher dans le tableau',
  rows: (shown, all) => (shown === all ? rows(all) : `${shown.toLocaleString('fr')} sur ${rows(all)}`),
  where: 'Cadrer dessus',
}
