/** Articles and what is drawn together with them, conjunctions, prepositions, pronouns, verbs of being. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const grammar = {
  classes: {
    elided: "l' d' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu'",
    article: "le la les l' un une des du",
    definite: "le la les l'",
    indefinite: 'un une des',
    areaArticle: "le la l'",
    conjunction: 'et &',
    disjunction: 'ou soit',
    contrast: 'mais tandis alors or',
    genitive: "de d' du des",
    origin: "de d' du des depuis",
    goal: 'à au aux vers',
    inner: `dans en au aux au_centre_de au_centre_du au_cœur_de au_cœur_du en_plein_cœur_de en_plein_cœur_du en_plein_centre_de
      en_plein_centre_du au_sein_de au_sein_du à_l'_intérieur_de à_l'_intérieur_du`,
    copula: 'est sont était étaient fut furent',
    posture:
      'fait_partie relève dépend appartient trouve trouvent trouvait trouvaient situe situent situait situaient dresse dressent gît',
    located: `
      situé située situés situées sis sise distant distante distants distantes éloigné éloignée éloignés éloignées
      coincé coincée prise_en_étau pris_en_étau nichée niché enclavée implanté implantée implantés implantées basé basée localisé localisée placé placée perché perchée`,
    relative: "qui que qu' lequel laquelle",
    owner: 'son sa ses leur leurs',
    ability: 'a ont avait avaient aura',
    personal: 'dont celui celle ceux celles',
    deictic: 'là ici celle-ci celui-ci',
    boundary: `
      dans en à au aux par avec pour de d' du des est sont était étaient a ont avait avaient qui que qu' dont où quand et
      ou mais selon après avant pendant près derrière entre hors sur sous contre vers depuis jusqu' chez sans reliant
      joignant séparant menant face le la les l' un une se s' ne n'`,
    expletive: 'il',
    vehicle: `
      drone drones missile missiles roquette hélicoptère hélicoptères avion avions chasseur navire navires bateau cargo
      pétrolier train bus car camion voiture convoi colonne vol patrouille ambulance`,
    moment: "quand lorsque lorsqu' jusqu'",
    citing: "selon d'après",
    spreadOver: "de d' travers",
  },
} as const satisfies LexiconPart

/** Prepositions by what follows them, and what ends a phrase. */
export const prepositions = {
  classes: {
    placeLead: 'dans en à au aux vers entre près jusqu via autour hors chez',
    onSurface: 'sur',
    whereWord: 'où',
    exampleOf: 'dont notamment',
    preposition: 'par pour sous contre derrière devant le_long_de le_long_du le_long_des au-delà face',
    phraseBreak: 'depuis puis seulement aussi également samedi',
    subclause: 'où comme quand car puisque lorsque parce si',
  },
} as const satisfies LexiconPart
