import { deName } from '../../../lang/fr/words/names.ts'
import type { online as en } from '../en/online.ts'

export const online: typeof en = {
  ask: 'Une carte d’Internet\u202f?',
  lead: (host) =>
    `Cette page peut dessiner sous votre texte des plans de rues pris sur ${host}. Il faut votre accord, car cela apprend quelque chose à quelqu’un d’autre.`,
  learns: (host) => `Ce qu’apprend ${host}`,
  learnt: [
    'l’adresse Internet de cette machine, et le nom du site d’où Groundline est ouvert',
    'quelles zones vous regardez, de quelle distance, et quand',
  ],
  never: 'Ce qu’il n’a jamais',
  kept: [
    'le texte, ses lieux et ses affirmations, ou ce que vous ouvrez ou dessinez\u202f: tout cela reste sur cette machine, comme sur la page habituelle',
  ],
  risk: 'Si savoir que vous regardez un lieu aujourd’hui peut nuire à quelqu’un, n’en faites rien\u202f: déposez plutôt sur la carte un fichier PMTiles de la zone.',
  agree: (host) => `Afficher la carte ${deName(host)}`,
  refuse: 'Rester avec la carte intégrée',
  remember: 'S’en souvenir dans ce navigateur et ne plus demander',
  close: 'Fermer',
  heading: 'Carte d’Internet',
  off: (host) => `Rien n’est demandé à ${host}.`,
  on: (host) => `Ses tuiles viennent ${deName(host)}, qui apprend quelle zone est regardée.`,
  by: (attribution) => `Ses auteurs\u202f: ${attribution}`,
  withdraw: (host) => `Ne plus rien demander à ${host}`,
  withdrawn: 'Le fond de carte intégré est de retour',
  withdrawnDetail: (host) => `Plus rien n’est demandé à ${host}, et votre accord est oublié.`,
  leave: 'Vers la page qui ne se connecte jamais ailleurs',
  silent: (host) => `${host} ne répond pas`,
  silentDetail: 'Le fond de carte intégré reste. Votre texte n’est pas touché.',
  again: 'Réessayer',
}
