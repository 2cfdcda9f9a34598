import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'

export const tiles: Translation<typeof en.tiles> = {
  heading: 'Fond de carte',
  opened: (name) => `${name} est maintenant le fond de carte`,
  openedDetail:
    'Le navigateur le lit là où il est et n’en garde pas de copie\u202f: après avoir fermé la page, choisissez-le ou déposez-le de nouveau.',
  openedAgain: 'Le navigateur le lit là où il est, et pourra le rouvrir la prochaine fois.',
  again: (name) => `${name} était le fond de carte la dernière fois.`,
  allowAgain: 'Le navigateur demande votre accord pour le relire.',
  chooseAgain: 'Ce navigateur ne retient pas où il est\u202f: choisissez ou déposez de nouveau le fichier.',
  openAgain: 'Le rouvrir',
  choose: 'Choisir le fichier…',
  forget: 'L’oublier',
  gone: (name) => `${name} n’a pas pu être rouvert`,
  removed: 'Le fond de carte intégré est de retour',
  back: 'Revenir à la carte intégrée',
  online: 'Carte d’Internet…',
  zoom: 'Cadrer sur le fichier de tuiles',
  about: { vector: 'Tuiles vectorielles', raster: 'Tuiles d’images' },
  unknown:
    'Les noms de ses couches ne sont pas connus\u202f; elles sont dessinées en traits fins sur la carte intégrée.',
  refused: (name) => `${name} ne peut pas être le fond de carte`,
  faults: {
    'not-pmtiles':
      'Le fichier ne commence pas comme un PMTiles. Convertissez-le, par exemple avec «\u202fpmtiles convert\u202f».',
    version: 'Ce n’est pas la version 3 de PMTiles. Convertissez-le avec «\u202fpmtiles convert\u202f».',
    kind: 'Ses tuiles ne sont ni vectorielles (MVT) ni des images (PNG, JPEG, WebP, AVIF).',
    compression: 'Ses tuiles sont comprimées avec Brotli ou Zstandard\u202f; un navigateur n’ouvre que gzip.',
    damaged: 'Le fichier est tronqué ou abîmé. Téléchargez-le ou copiez-le de nouveau.',
  },
}
