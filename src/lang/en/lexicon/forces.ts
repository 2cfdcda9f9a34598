/** Lines that belong to places, and the forces that move over them. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const forces = {
  classes: {
    lineAdjective: `
      state administrative provincial national international northern southern eastern western north south east west
      left right nearby common disputed river south-western south-eastern north-western north-eastern southwestern
      southeastern northwestern northeastern`,
    borderNoun: `
      town city village crossing post guard guards area region point gate checkpoint district province police patrol
      zone strip`,
    borderVerb: 'border borders',
    forceNoun: `
      forces force troops army armies militants militant fighters fighter rebels rebel insurgents jihadists extremists
      soldiers militia militias militiamen gunmen brigade brigades battalion division divisions regiment corps convoy
      convoys column columns unit units commandos paratroopers marines guerrillas loyalists separatists peshmerga police
      coalition group offensive advance advances vanguard frontline invaders attackers defenders warplanes jets tanks`,
    forceName: `
      sdf ypg ypj isis isil is daesh fsa hts pkk gna lna saa idf nato raf usaf hezbollah houthis houthi taliban hamas
      al-shabaab al-shabab shabaab m23 rsf adf jnim iswap codeco tplf fano eln farc ansar regime allies kurds turks
      russians americans israelis syrians iraqis ukrainians government`,
    forceAdjective: `
      government regime rebel opposition loyalist allied armed security special ground pro-government state islamist
      jihadist kurdish extremist militant national military advancing elite tribal foreign enemy air border anti-
      islamic`,
    newsNoun: `
      fighting shelling bombing fire flames flooding floods looting violence protests clashes strikes airstrikes raids
      explosions blasts explosion blast gunfire airstrike residents officials witnesses medics rescuers firefighters activists locals villagers civilians
      families refugees people police authorities reporters journalists correspondents sources reports thousands hundreds dozens missiles rockets drones shells bombs`,
  },
  values: {
    lineNoun: {
      border: 'border',
      borders: 'border',
      frontier: 'border',
      boundary: 'border',
      boundaries: 'border',
      coast: 'coast',
      coastline: 'coast',
      shore: 'coast',
      shores: 'coast',
      seaboard: 'coast',
      bank: 'bank',
      banks: 'bank',
      riverbank: 'bank',
      frontline: 'front',
      frontlines: 'front',
      'front line': 'front',
      'front lines': 'front',
      'line of contact': 'front',
      'contact line': 'front',
      front: 'front',
      lines: 'front',
    },
  },
} as const satisfies LexiconPart
