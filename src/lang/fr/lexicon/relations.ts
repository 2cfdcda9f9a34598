/** How places lie beside one another: between two, on a line, over an area. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const relations = {
  values: {
    stream: { amont: 'up', aval: 'down' },
    flowSide: { gauche: 'left', droite: 'right', 'rive-gauche': 'left', 'rive-droite': 'right' },
  },
  classes: {
    sideOfLine: 'rive rives bord bords côte littoral côté droite gauche',
    flowingInto: 'se_jette_dans se_jettent_dans se_jette_en se_déverse_dans',
    runningBy: 'traverse arrose baigne longe traversait',
    frontierNoun: 'frontalière frontalier frontalières frontaliers',
    bordering: `
      borde bordant bordé bordée jouxte jouxtant frontalière frontalier frontaliers limitrophe limitrophes`,
    sharing: 'partage partagent partagée',
    borderLink: 'qui aussi directement toutes deux ville localité village région province pays est',
    atSea: 'maritime navale',
    neighbouring: 'voisine voisin voisines voisins',
    closely: 'juste tout toute',
    nearTo: `
      près_de près_d' près_du près_des proche_de proche_d' proche_du proches_de proches_du non_loin_de non_loin_d'
      non_loin_du non_loin_des à_proximité_de à_proximité_d' à_proximité_du à_proximité_immédiate_de
      à_proximité_immédiate_d' à_proximité_immédiate_du pas_loin_de pas_loin_d'`,
    besideTo: `
      à_côté_de à_côté_d' à_côté_du aux_portes_de aux_portes_d' aux_abords_de aux_abords_d' jet_de_pierre_de
      jet_de_pierre_d' deux_pas_de deux_pas_d' à_deux_pas_de à_deux_pas_d' à_deux_pas_du à_un_jet_de_pierre_de
      à_un_jet_de_pierre_d' à_un_jet_de_pierre_du à_quelques_pas_de à_quelques_pas_du aux_confins_de aux_confins_d' aux_confins_du`,
    into: 'vers',
    offShore: "au_large_de au_large_du au_large_des au_large_d'",
    hubNoun: 'nœud bastion étape verrou carrefour relais halte',
    wedged: 'coincé coincée enserré enserrée prise_en_étau pris_en_étau prise_en_tenaille entouré entourée',
    meetingVerb: 'se_rejoignent se_rencontrent convergent',
    threeBorders: 'trois_frontières triangle_frontalier',
    landlocked: 'enclavé enclavée',
    seaAccess: "pas_d'_accès_à_la_mer sans_accès_à_la_mer pas_de_débouché_sur_la_mer sans_débouché_sur_la_mer",
    onCoast: 'côtier côtière',
    landAdjective: 'insulaire montagneuse montagneux désertique enclavé enclavée',
    equator: 'équateur',
    halfOfEarth: 'hémisphère',
    noisy: 'explosion explosions frappe frappes séisme bombardement bombardements tirs',
    earCatching: 'entendu entendue ressenti ressentie audible visible',
    coastNoun: 'côte côtes littoral rivage',
    facingVerb: 'domine surplombe longe borde jouxte jouxtant',
    overAgainst: "en_face_de en_face_du en_face_d' face_à face_au face_aux vis-à-vis_de vis-à-vis_du",
    overLine: "de_l'_autre_côté_de de_l'_autre_côté_du",
    crossed: 'frontière fleuve rivière détroit baie lac estuaire canal pont',
    exactly: 'juste directement immédiatement situé située fait',
    besides: 'ainsi_que aussi_bien_que',
    likewise: 'également',
    deepInto: "à_l'intérieur_de à_l'intérieur_du",
    equalSign: '=',
    pointLabel: `
      à est situé située coordonnées position gps lat latitude lon long longitude les la le environ par aux et = utm wgs84
      point sa ses`,
    setApart: `
      puis ensuite depuis plus auparavant avant jusqu avait avaient encore initialement originellement d'abord jadis
      autre second ailleurs aussi séparément front fronts retirés repliés retrait poussé chassé tombé maintenant mais après
      tandis axe davantage toujours resté`,
    anyone: 'ils il elle elles nous on',
    anyForceNoun: 'forces troupes soldats combattants unités colonne convoi chars',
    centreBehind: 'centre-ville',
    centreBefore: "centre_de centre_du centre_d' cœur_de cœur_d' centre-ville_de",
    edgeBehind: 'intra-muros',
    edgeBefore: `
      banlieue_de banlieue_d' périphérie_de périphérie_d' lisière_de lisière_d' abords_de abords_d' portes_de portes_d'
      faubourgs_de entrée_de entrée_d' limites_de`,
    compassEnding: 'ale ales aux',
    provinceNoun: 'province governorate',
    middleOf:
      'mi-chemin équidistance mi-distance à_mi-chemin mi-route à_mi-route à_la_moitié_du_chemin au_milieu_de_la_route au_milieu_du_chemin égale_distance mi-parcours',
    onWay: 'sur le_long_de_la le_long_de le_long_du',
    onLine: `
      sur à au aux le_long_de le_long_du le_long_des le_long_d' au_bord_de au_bord_du au_bord_d' aux_bords_de en_bordure_de
      en_bordure_du en_bordure_d' de_part_et_d'_autre_de de_part_et_d'_autre_du bordée_par bordé_par traversée_par traversé_par baignée_par baigné_par arrosée_par riveraine_de riveraine_du
      riverain_de riverain_du que_traverse que_longe que_baigne qu'_arrose collée_à collé_à adossée_à adossé_à au_confluent_de au_confluent_du à_la_confluence_de à_la_confluence_du donnant_sur donne_sur donnent_sur`,
    betweenLink: 'peu près quelque part point à environ presque juste petite petit aussi en route se',
    vicinity: 'près non_loin hors environs',
    covering: "couvre couvrait couvrant occupe mesure comprend s'_étend_sur s'_étendent_sur s'_étendait_sur",
    sizeVerb: 'est était',
    sizeNoun: 'superficie surface étendue',
    sizeLink: "une un la le de d' totale terre environ près plus moins quelque :",
    summing: 'tout total',
    rate: 'par',
    governor: 'dans près de à autour hors par pour après',
  },
  lacks:
    'enRoute passVerb throughWord looseSeveral howFar closerWord fartherWord equallyFar thanWord asWord nearEach overEach overBank meeting',
} as const satisfies LexiconPart

/** What stands between a subject and what is said of it. */
export const subjects = {
  classes: {
    subjectLink: `
      situé située situés situées sis sise distant distante peu éloignée éloigné basée basé est sont était étaient se s' trouve
      trouvent trouvait trouvaient situe situent seulement à au aux environ quelque près une un distance de d' également
      aussi actuellement qui plus moins encore juste même désormais toujours deux respectivement ne n' que qu' implantée
      implanté ville village localité le la`,
    quoted: 'située situé situées situés trouve distante',
    being: `
      est sont était étaient trouve trouvent trouvait trouvaient situe situent appartient fait font devenue devenu a avait couvre
      forme occupe reste demeure`,
    dayLink: 'le en dans depuis fin début de dernier ce cette',
    happening: 'épicentre séisme tremblement explosion crash épave accident',
    moving: `
      avance avancé avancent avancée avançaient pousse poussé poussée progresse progressé progressent arrivé arrivés arrive
      arrivent arrivées atteint atteignent atteindre parvenu parvenus rapprochés rapproché rapprochent rapproche retiré
      retirés retirent retraite replié repliés repli recule reculé marche approche approchent approché pénétré pénètrent
      entrés entré entrent campe campent tient tiennent combattent prise repousse repoussé repoussés bloqués bloquée
      stationnent stationnées positionnées postés massés massées déployés déployées`,
    forceStand: `
      avance avancé avancent avancée avançaient poussé progressé progressent progresse arrivé arrivés arrivent arrivées
      arrivée parvenu parvenus parvenues rapprochés rapprochées rapprochent rapproche rapproché retiré retirés retirées
      retirent replié repliés repliées replient reculé recule reculent approchent approche approchés trouvent trouve
      trouvaient trouvait campent tiennent tient tenaient repoussé repoussés repoussées repoussée bloqués bloquée bloquées
      stationnent stationnées stationnés positionnées positionnés postés postées massés massées déployés déployées`,
    forceWay: `
      jusqu' jusque à plus moins seulement encore désormais toujours là en avant arrière sont s' se est ont ne n' que
      position positions`,
    which: 'qui laquelle',
    contracted: "c'",
    site: 'à',
    locative: 'dans en',
    placing: 'dans en sur de du des le_long à au aux par entre près depuis avec vers',
    facing: 'près face devant',
    relating: 'entre de du des depuis vers avec que pour par contre via',
    phraseEnd: `
      est sont était étaient a ont avait qui que qu' dont où quand tandis dans en à au aux sur près depuis vers avec par
      pour et ou mais dit selon`,
    perched: 'perchée perché nichée niché construite construit bâtie bâti coincée enclavée',
    opening: 'située situé situées situés distante distant sise frontalière frontalier limitrophe',
    stating: `
      est sont était étaient a ont avait trouve situe devenue devenu reste restait demeure restée tombée tombé qui
      sert compte abrite abritent vit vivent accueille résiste attend garde contrôle domine voit subit connaît
      manque souffre brûle constitue commande verrouille passe semble vient va se s' ne n'`,
    asideOpener: 'tenue tenu contrôlée contrôlé jadis désormais longtemps prise reprise conquise occupée',
    clauseOpener: 'elle-même lui-même qui où',
    clauseBegin: 'où qui tandis',
    inOrder: 'respectivement',
    plural: 'deux toutes tous chacune sont étaient respectivement',
    singular: 'est était fut',
    runs: 'passe court',
    comparative: 'plus moins que qu',
    approximation: `
      environ approximativement env. env ca. ca ~ ≈ quelque presque ou = soit plus moins près de d'`,
    state: 'assise debout été devenue restée',
    gerund: '*ant',
    participle:
      '*é *ée *és *ées pris prise repris reprise perdu détruit détruite mis mise venu parti vu fait tenu tenue',
  },
} as const satisfies LexiconPart
