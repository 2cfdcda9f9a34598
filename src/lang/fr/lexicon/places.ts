/** What places are called and how they are described. */
import type { FeatureType } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

const settlement: readonly FeatureType[] = ['city', 'town', 'village', 'suburb', 'locality']
const smallArea: readonly FeatureType[] = ['district', 'province', 'region', 'country']
const area: readonly FeatureType[] = ['province', 'region', 'district', 'country']

/** French plurals: "hameau" -> "hameaux", "base aérienne" -> "bases aériennes". */
export const pluralOf = (noun: string): string =>
  noun
    .split(' ')
    .map((word) => (/[sxz]$|^de$|^d'$/.test(word) ? word : /eau$/.test(word) ? `${word}x` : `${word}s`))
    .join(' ')

/** Nouns that say what a place is -> the feature types that they allow. */
const features: Readonly<Record<string, readonly FeatureType[]>> = {
  ...Object.fromEntries(
    [
      ...['ville', 'cité', 'village', 'localité', 'bourg', 'bourgade', 'hameau', 'municipalité', 'commune', 'quartier'],
      ...['faubourg', 'métropole', 'capitale', 'chef-lieu', 'fief', 'bastion', 'enclave', 'agglomération'],
      ...[
        'ville portuaire',
        'cité portuaire',
        'ville-garnison',
        'ville garnison',
        'ville carrefour',
        'ville-carrefour',
        'oasis',
        'ville frontière',
        'ville-frontière',
        'réduit',
      ],
    ].map((noun) => [noun, settlement]),
  ),
  ...Object.fromEntries(
    [
      ...['province', 'gouvernorat', 'état', 'etat', 'région', 'oblast', 'wilaya', 'préfecture', 'comté', 'république'],
      ...['territoire'],
    ].map((noun) => [noun, area]),
  ),
  ...Object.fromEntries(
    ['département', 'district', 'canton', 'arrondissement', 'cercle', 'woreda'].map((noun) => [noun, smallArea]),
  ),
  pays: ['country'],
  royaume: ['country'],
  base: ['airbase', 'military-base'],
  'base aérienne': ['airbase', 'airport'],
  'base militaire': ['military-base', 'airbase'],
  aéroport: ['airport', 'airbase'],
  'aéroport international': ['airport', 'airbase'],
  'aéroport militaire': ['airbase', 'airport'],
  aérodrome: ['airport', 'airbase'],
  'champ pétrolier': ['oilfield'],
  'gisement pétrolier': ['oilfield'],
  'champ gazier': ['gasfield'],
  'gisement gazier': ['gasfield'],
  gisement: ['oilfield', 'gasfield'],
  barrage: ['dam'],
  centrale: ['power-station'],
  'centrale électrique': ['power-station'],
  'centrale nucléaire': ['power-station'],
  raffinerie: ['refinery'],
  mine: ['mine'],
  camp: ['camp'],
  'camp de réfugiés': ['camp'],
  'camp de déplacés': ['camp'],
  'poste-frontière': ['border-crossing'],
  'poste frontière': ['border-crossing'],
  'point de passage': ['border-crossing'],
  'poste de contrôle': ['border-crossing', 'crossroads'],
  carrefour: ['crossroads'],
  pont: ['bridge'],
  port: ['port', 'city', 'town'],
  colline: ['hill', 'mountain'],
  montagne: ['mountain', 'hill'],
  mont: ['mountain', 'hill'],
  vallée: ['valley'],
  désert: ['desert'],
  île: ['island'],
  lac: ['lake'],
  fleuve: ['river'],
  rivière: ['river'],
  mer: ['sea'],
  château: ['archaeological-site', 'building'],
  citadelle: ['archaeological-site', 'building'],
  forteresse: ['archaeological-site', 'building'],
  ruines: ['archaeological-site'],
}

/** What a gazetteer adds to the bare name: "Tabqa" -> "Tabqa airbase". The likeliest first; gazetteers are in English. */
const suffixes: Readonly<Record<string, readonly FeatureType[]>> = {
  airbase: ['airbase', 'airport'],
  'air base': ['airbase', 'airport'],
  airport: ['airport', 'airbase'],
  'international airport': ['airport'],
  base: ['airbase', 'military-base'],
  'military base': ['military-base'],
  oilfield: ['oilfield'],
  'oil field': ['oilfield'],
  gasfield: ['gasfield'],
  dam: ['dam'],
  province: ['province'],
  governorate: ['province'],
  state: ['province'],
  district: ['district'],
  county: ['province', 'district'],
  oblast: ['province'],
  prefecture: ['province'],
  region: ['region', 'province'],
  'border crossing': ['border-crossing'],
  crossroads: ['crossroads'],
  lake: ['lake'],
  river: ['river'],
  hill: ['hill'],
  mountain: ['mountain'],
  island: ['island'],
  bridge: ['bridge'],
  camp: ['camp'],
}

const nouns = Object.keys(features).filter((noun) => !/s$/.test(noun))
const plurals = nouns.map(pluralOf).filter((plural) => !(plural in features))

export const places = {
  values: {
    sizeRank: { deuxième: 2, seconde: 2, troisième: 3, quatrième: 4 },
    feature: { ...Object.fromEntries(nouns.map((noun) => [pluralOf(noun), features[noun]!])), ...features },
    nameSuffix: suffixes,
  },
} satisfies LexiconPart

export const descriptions = {
  classes: {
    placePronoun: 'elle qui',
    formerOfTwo: 'celle-là celui-là',
    latterOfTwo: 'cette_dernière ce_dernier celle-ci celui-ci',
    placeAdjective: `
      petite petit petites petits grande grand grandes grands principale principal principales principaux ancienne ancien vieille vieux nouvelle
      nouveau deuxième troisième seconde second première premier dernière dernier autre seule seul célèbre immense vaste importante
      important simple modeste riche plus`,
    behindNoun: `
      stratégique stratégiques clé clef frontalière frontalier frontalières frontaliers côtière côtier côtières côtiers
      portuaire historique antique assiégée assiégé rebelle rebelles kurde kurdes chrétienne chrétien sunnite chiite druze
      alaouite pétrolière pétrolier militaire voisine voisin centrale central orientale oriental occidentale occidental
      septentrionale méridionale disputée disputé contrôlée minière minier agricole industrielle industriel importante
      touristique sainte fortifiée désertique montagneuse isolée séparatiste autonome proche martyre locale provinciale provincial
      régionale régional départementale économique ferroviaire routier routière logistique commercial commerciale balnéaire
      fluvial fluviale universitaire ouvrière paisible prospère dévastée dévasté détruite détruit martyr peuplée aurifère
      sahélienne lacustre transfrontalier obligée obligé séparatistes historiques djihadistes jihadistes`,
    another: 'autre autres voisine voisin voisines voisins proche prochaine alentour environnantes environnants',
    reflexive: "se s'",
    bareApposition: `
      ville cité village localité bourg bourgade chef-lieu capitale port quartier banlieue commune fief bastion base
      ville-garnison camp nœud noeud verrou carrefour plaque_tournante berceau station site porte cœur métropole oasis
      préfecture sous-préfecture étape repaire sanctuaire épicentre place point poste relais poumon grenier forteresse enclave
      territoire district`,
    seatNoun: 'capitale chef-lieu',
    subnational:
      'provinciale provincial régionale régional départementale chef-lieu province région gouvernorat département',
    severalCountries: 'pays nations',
    largeNoun: 'ville cité capitale métropole siège fief',
    cityNoun: 'ville cité',
    namingWord: "de d' du des nommée nommé appelée appelé baptisée",
    predicateLead: 'devenue devenu comme aussi c',
    looseFeature: 'capitale fief bastion enclave territoire état etat',
    vagueFeature: 'territoire territoires enclave fief bastion état etat région port mine mer camp',
    capitalTail: 'pays capitale mine',
    statehood: 'etat-nation',
    lyingVerb: 'trouve trouvent situe situent situé située situés situées',
    subjectEnd: 'compte comptent comprend comprennent abrite abritent possède a ont avait',
    centreNoun: 'centre centre-ville vieille_ville gare',
    partAdjective: 'centrale orientale occidentale septentrionale méridionale',
    seaNoun: 'mer océan golfe',
    lakeNoun: 'lac réservoir',
    nameLead: 'mer océan golfe lac mont détroit bande plateau vallée fleuve îles canal',
  },
} as const satisfies LexiconPart

export const kinds = {
  classes: {
    figurative:
      'de_facto autoproclamée autoproclamé culturelle commerciale économique spirituelle ancienne ex-capitale',
    compoundAdjective: '-dirigée -soutenue -contrôlée',
    ownersNoun: 'colonie colonies bastion fief enclave',
    opinionAdjective: `
      stratégique clé clef historique antique assiégée assiégé importante important principale principal célèbre vieille
      vieux martyre`,
    smallAdjective: 'petite petit',
    largeAdjective: 'grande grand',
    villageNoun: 'village hameau',
    townNoun: 'bourg bourgade',
    bigNoun: 'métropole',
    plainNoun: 'ville cité localité',
    landNoun: 'bande langue terre lambeau',
    harbourNoun: 'port ville_portuaire cité_portuaire',
    suburbNoun: 'banlieue faubourg quartier',
    ofPeople:
      'serbe croate turkmène turkmen azérie azéri ouzbèke ouzbek tadjike tadjik kazakhe kazakh kirghize somalienne somalien arménienne arménien basque tchétchène tibétaine',
    ofMinority:
      'albanaise albanais grecque grec turque turc hongroise hongrois macédonienne bulgare roumaine russe géorgienne palestinienne',
    headNoun: 'quartier-général siège',
    looseKind: 'capitale chef-lieu fief bastion enclave état etat pays territoire port',
    severalOf: plurals.map((plural) => plural.replaceAll(' ', '_')).join(' '),
    wholeWorld: 'province gouvernorat état etat oblast pays',
    homonym: 'éponyme homonyme',
    sameName: 'même_nom',
    bearing: 'portant du',
    modalFuture: 'sera seront serait seraient',
  },
} satisfies LexiconPart

export const locating = {
  classes: {
    reachWord: 'haut bas moyen haute basse moyenne',
    areaEpithet: 'continentale rurale côtière occupée annexée instable séparatiste voisine voisin plein',
    additive: 'aussi également toujours encore désormais maintenant',
    unreal: `
      pas jamais non aucun aucune si sauf serait seraient pourrait pourraient devrait devraient peut peuvent
      démenti dément nie presque sans quand aurait auraient sera seront`,
    stanceVerb: 'dément nie accuse accusé condamne condamné réclame exige dénonce rejette menace',
    middlePart: 'centre central centrale',
    denying:
      'dément démentent démenti démentie nie nient nié doute doutent réfute réfutent réfuté exclut exclu faux mensonge',
    rectifying: 'corrige corrigé rectifie rectifié correction rectification',
    priorVersion: 'version_précédente version_antérieure première_version version_initiale',
    formerly: 'initialement précédemment auparavant',
    portraying: 'situait situe plaçait place montrait montre indique indiquait',
    inFact: 'en_fait en_réalité',
    ratherThan: 'plutôt_que au_lieu_de',
    negation: 'pas jamais non aucun aucune personne nul nulle ni',
    untrue: 'faux fausse fausses inexact inexacte erroné erronée',
    adjectival: 'fictif fictifs prétendu prétendus soi-disant',
    stretching: 'bons petits',
    inlandward: "à_l'_intérieur_des_terres",
    falsehood: 'mensonge mensonges canular canulars erreur désinformation',
    nominal: 'sur_le_papier en_théorie',
    exception: "excepté hormis sauf à_l'_exception_de à_part",
    butFor: 'sinon',
    everyOne: 'tout tous toute toutes chaque',
    confirming: 'confirmé confirmée vérifié vérifiée',
    takingBack: "loin_d'_être loin_de_se_trouver",
    truth: 'vrai vraie exact exacte',
    supposing: 'si supposons supposé admettons à_condition pourvu',
    complement: "que qu'",
    invented: `
      roman romans film films jeu rêve conte légende mythe poème pièce chanson folklore propagande chronique scénario
      simulation fictif fictive imaginaire fiction carte cartes atlas affiche`,
    believing: 'croit croyait croyaient croient pense pensait pensaient pensent imagine imaginait suppose supposait',
    soTold: 'le_veut le_voulait le_raconte',
    opinion:
      'pense pensent croit croient estime estiment affirme affirment assure assurent dit disent prétend prétendent',
    reported: 'rumeur rumeurs affirmation affirmations allégations informations',
  },
} as const satisfies LexiconPart
