/** What stands in names and before them, and what looks like a name and is none. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const names = {
  classes: {
    nameArticle: 'al ar as ash ath ad az an at el ed er es et ez d l il deir',
    nameParticle: `
      de del della di da do dos du des la le les lo los las al el en y sur sous lès an am im der den dem die van von het
      aan ez ash ad ar az u bin ben ibn bani d' l'`,
    articledCountry: 'congo gambie niger',
    nameless: `
      le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je c' qu'
      s' n' j' m' à au aux dans en sur sous par pour avec sans contre vers entre chez depuis pendant avant après dès jusqu'
      selon malgré outre hors près loin autour et ou mais donc or ni car si quand lorsque lorsqu' puisque comme tandis alors
      que qui quoi dont où lequel est sont était étaient a ont avait avaient sera seront serait fait font peut pas ne
      plus moins très tout toute tous toutes aucun aucune quelque quelques plusieurs certains certaines autre autres
      chaque même aussi encore déjà toujours jamais ici là hier demain aujourd'hui dernier dernière premier première deuxième troisième quatrième
      prochain situé située situés situées environ presque seulement ensuite enfin puis cependant pourtant toutefois
      mme mlle dr pr gal président ministre roi reine prince cheikh général capitaine colonel seul seule parti partis partie
      parmi face lors voici voilà centaine dizaine trentaine quinzaine vingtaine quarantaine cinquantaine prise pris
      frontalière frontalier distante distant ville tombée tenue reprise faute fuyant venus venu`,
    namePreposition: 'dans en à au aux de par pour sur sous vers avec près et comme selon après avant',
    foreignCommon: `
      مدينة قرية بلدة محافظة ريف مطار قاعدة سد نهر معبر حي ناحية منطقة مخيم طريق جبل تل دير شمال جنوب شرق غرب في من إلى`,
    foreignProclitic: 'و ف ب ل',
    institution: `
      observatoire université collège école institut académie hôpital conseil comité commission parti ministère agence
      association organisation fondation compagnie société banque presse journal radio télévision ligue club équipe cour
      tribunal police armée forces brigade brigades division régiment bataillon mouvement union traité accord conférence
      sommet prix musée bibliothèque église cathédrale opération guerre bataille mission front`,
    powerSeat: 'maison_blanche downing_street kremlin élysée quai_d_orsay',
    personTitle: `
      m mm mme mlle dr pr gal général colonel capitaine commandant lieutenant président présidente ministre maire cheikh
      gouverneur député sénateur chef porte-parole roi reine prince princesse imam père secrétaire directeur maréchal
      émir calife activiste journaliste nommé`,
    commonName: `
      noël pâques ramadan congrès sénat parlement kremlin pentagone dieu internet état etat etats urgent mission ligue
      aïd marine maison chambre conseil faute`,
    saying:
      'dit dite disait affirmé affirme ajouté déclaré raconte expliqué explique assure assuré indiqué annoncé estime',
    ownerEnding: "'s",
    contraction: "'est",
  },
} as const satisfies LexiconPart
