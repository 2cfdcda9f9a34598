/** What stands about a figure: sides, hedges, ways, and what makes it no distance. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const measures = {
  classes: {
    toward: 'à au aux vers dans',
    emphasis: 'extrême immédiat grand proche',
    outermost: 'extrême',
    sideAdverb: 'plus juste immédiatement directement légèrement situé située situés situées',
    nearby: 'voisines voisins proches alentour environnants environnantes',
    lying: 'trouve trouvent est sont',
    sideNoun: 'direction côté',
    filler: `
      plus loin vol oiseau ligne droite distance route piste voiture environ seulement à_vol_d'_oiseau
      en_ligne_droite à_peine encore directement par_la_route de_route de_piste de_distance en_voiture`,
    away: 'plus_loin de_distance',
    aloof: 'distantes distants',
    beside: 'hors',
    means: 'par en',
    broadBy: 'sur x ×',
    lengthwise: 'le_long_du le_long_de le_long_des',
    crossing: "au-delà_de au-delà_du de_l'_autre_côté_de de_l'_autre_côté_du",
    hedge: "environ quelque seulement à_peine encore désormais toujours presque plus ne n'",
    pairing: 'entre',
    separating: 'sépare séparent séparait séparaient séparant',
    separated: `
      séparées séparés séparée séparé distantes distants distante distant éloignées éloignés éloignée éloigné`,
    allThat: 'tout_ce_qui',
    lyingBare: 'restent reste restait',
    neighbourNoun: 'voisin voisine',
    settingOut: 'partez roulez prenez suivez continuez',
    lasting: 'pendant',
    arriving: 'atteignez arrivez',
    wayNoun: 'nationale route autoroute axe voie piste trajet tronçon chemin corridor ligne',
    gap: 'distance',
    breach: 'écart brèche trouée',
    wayBefore:
      'route autoroute axe voie trajet tronçon ligne routier routière international internationale stratégique nationale',
    joining: 'reliant joignant relie relient reliait menant mène menait conduisant conduit',
    demonstrative: 'ce cet cette ces',
    accompanying: 'avec',
    taking: 'prend faut',
    reciprocal: "l'_une_de_l'_autre l'_un_de_l'_autre",
    existential: 'y',
    measuring: 'fait font mesure mesurent compte compter comptent estimée évaluée',
    spread: 'rayon cercle périmètre',
    around: 'autour',
    length: 'long longue',
    nameNoun: `
      détroit canal golfe baie péninsule plateau monts collines chaîne crête rivière fleuve lac mer désert île îles oasis
      col gorges vallée plaine`,
    edge: 'banlieue périphérie lisière lisières abords faubourgs environs portes entrée sortie',
    core: 'centre cœur centre-ville',
    quality: `
      ville grande grand petite petit ancienne ancien vieille vieux principale principal deuxième capitale chef-lieu
      voisine voisin célèbre seule sainte`,
    nearer: 'loin proche près',
    dimension: `
      portée rayon largeur longueur hauteur altitude profondeur diamètre périmètre circonférence vitesse visibilité
      progressé progresser avancé avancer reculé reculer file bande zone tampon colonne tunnels mur clôture`,
    sized: 'portée largeur longueur hauteur altitude profondeur',
    perceived: `
      entendu entendue entendus entendues ressenti ressentie visible visibles senti vu tiré tirés tirée lancé lancés tirer
      soufflé frapper atteindre`,
    reaching: 'cible cibles frappe détecté détectés',
    travelled: `
      parcouru parcourue parcourir parcourent marché marcher marchent roulé rouler couru nagé couvert couverte couvre
      couvrir traversé voyagé s'étend étend étendent étire serpente`,
    stranded: 'échoué',
    partial: 'derniers dernières premiers premières autres',
    stretch: 'tronçon portion bande couloir',
    terrain: 'désert plaine steppe route piste sable forêt montagne champs',
    width: 'large larges épais épaisse',
  },
  values: {
    path: {
      route: 'road',
      voiture: 'road',
      bus: 'road',
      piste: 'road',
      train: 'road',
      autoroute: 'road',
      trajet: 'road',
      amont: 'river',
      aval: 'river',
      oiseau: 'straight',
      droite: 'straight',
    },
    course: {
      route: 'road',
      autoroute: 'road',
      côte: 'road',
      littoral: 'road',
      fleuve: 'river',
      rivière: 'river',
      vallée: 'river',
      rive: 'river',
    },
  },
} as const satisfies LexiconPart
