/** Lines that belong to places, and the forces that move over them. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const forces = {
  classes: {
    lineAdjective: 'autre longue poreuse grande seule unique droite gauche',
    borderNoun: 'ville village poste garde gardes zone',
    borderVerb: 'borde bordent',
    forceNoun: `
      forces force troupes armée armées miliciens milice milices combattants combattant rebelles insurgés jihadistes
      djihadistes extrémistes soldats brigade brigades bataillon division divisions régiment convoi convois colonne
      colonnes unité unités commandos parachutistes guérilleros loyalistes séparatistes peshmergas policiers coalition
      groupe offensive avions chars assaillants belligérants`,
    forceName: `
      fds ypg ei isis daech al-qaïda pkk anl otan finul onu idf tsahal hezbollah houthis houthistes houthi talibans
      taliban hamas shebab chebab m23 fsr rsf jnim iswap tplf eln farc ansar régime kurdes turcs russes américains
      israéliens syriens irakiens ukrainiens gouvernement wagner monusco minusma barkhane`,
    forceAdjective: `
      gouvernementales gouvernemental rebelle rebelles kurde kurdes armées armé spéciales alliées islamiste islamistes
      jihadiste militaires nationale étrangères ennemies proturques prorusses prorusse de des du`,
    newsNoun: `
      combats bombardement bombardements tirs feu flammes inondations pillages violences manifestations affrontements
      frappes frappe raids raid explosions explosion habitants responsables témoins médecins secouristes pompiers
      militants villageois civils familles réfugiés personnes autorités informations milliers centaines dizaines missiles
      roquettes drones obus bombes assaut attaque`,
  },
  values: {
    lineNoun: {
      frontière: 'border',
      frontières: 'border',
      côte: 'coast',
      côtes: 'coast',
      littoral: 'coast',
      rivage: 'coast',
      rive: 'bank',
      rives: 'bank',
      berge: 'bank',
      berges: 'bank',
      front: 'front',
      'ligne de front': 'front',
    },
  },
} as const satisfies LexiconPart

/** Who holds a place, and how it changes hands. */
export const control = {
  classes: {
    heldEnding: '-held',
    heldParticiple: 'tenue tenu tenues tenus contrôlée contrôlé contrôlées contrôlés occupée occupé occupées occupés',
    holdVerb: 'contrôle contrôlent contrôlait tient tiennent tenait occupe occupent occupait',
    controlNoun: 'contrôle',
    handsNoun: 'mains',
    keepingVerb: 'garde gardent conserve conservent conservait gardait',
    stayingVerb: 'reste restent demeure demeurent restait',
    passiveWord: 'été étant',
    degreeAdjective: 'plein total complet entier',
    fastWord: 'fermement',
    wholeWord: 'totalité ensemble intégralité',
    obliging: 'doit doivent faut laisser aider',
    takingVerb: `
      pris prise repris reprise conquis conquise capturé capturée libéré libérée emparé emparée emparés emparées prend
      prennent reprend reprennent empare emparent conquiert conquièrent capture capturent libère libèrent`,
    takingInfinitive: 'emparer prendre reprendre conquérir capturer libérer',
    takenParticiple: 'prise pris reprise repris conquise conquis capturée capturé libérée libéré',
    managingVerb: 'réussi parvenu parvenus parvenue',
    backWord: 'nouveau',
    overWord: 'sur dessus',
    losingVerb: 'perdu perdue cédé abandonné',
    fallingVerb: 'tombé tombée tombés tombées',
    beneath: 'sous',
    opposing: 'contre',
    helping: 'soutenus soutenues soutenu soutenue appuyés appuyées appuyé appuyée aidés',
    circumstance: `
      encore actuellement maintenant largement surtout entièrement totalement fermement jadis alors déjà aussi ensuite
      brièvement récemment enfin désormais`,
    settingPreposition: 'près avec pour vers entre travers hors autour',
    partNoun: 'quartiers districts banlieues zones parties partie villages moitié côté secteur campagne faubourgs',
    otherNoun: 'habitants prisonniers campagne otage route pont aérodrome',
    pairDeterminer: 'deux',
    frontNoun: 'front ligne_de_front lignes',
    frontShort: 'front',
    sectorNoun: 'direction axe secteur',
    behindWord: 'derrière',
    flankNoun: 'flanc arrière',
    otherTime: `
      an ans année années mois semaine semaines décennie décennies auparavant jadis naguère autrefois récemment ensuite
      prochain suivant avait avaient`,
    dayNoun: 'jour jours',
    laterThan: 'après',
    earlierThan: 'avant',
    beginOfTime: 'depuis dès',
    endOfTime: "jusqu' jusque",
    passing: 'passé dépassé quitté suivant',
  },
} as const satisfies LexiconPart

export const sides = {
  classes: {
    sideAdjective: 'syrien syrienne président arabe islamique dit grand seul',
    fighterNoun: 'forces groupe organisation combattants troupes armée rebelles milice jihadistes soldats miliciens',
  },
  values: {
    side: {
      ...Object.fromEntries(
        ['daech', 'ei', 'état islamique', 'etat islamique', 'groupe ei'].map((word) => [word, 'isis']),
      ),
      ...Object.fromEntries(
        ['fds', 'ypg', 'kurdes', 'kurde', 'forces kurdes', 'forces démocratiques syriennes'].map((word) => [
          word,
          'sdf',
        ]),
      ),
      ...Object.fromEntries(
        ['rebelles', 'rebelle', 'opposition', 'insurgés', 'asl', 'armée syrienne libre'].map((word) => [
          word,
          'opposition',
        ]),
      ),
      ...Object.fromEntries(
        [
          'régime',
          'gouvernement',
          'armée',
          'loyalistes',
          'armée syrienne',
          'forces gouvernementales',
          'troupes gouvernementales',
          'forces syriennes',
          'forces loyalistes',
          'forces du régime',
          'assad',
        ].map((word) => [word, 'government']),
      ),
    },
    sideInCapitals: { ei: 'isis' },
  },
} satisfies LexiconPart
