/** What the sides of many wars are called; the theatre packs add their own words. */
import type { LexiconPart } from '../../engine/lexicon.ts'

const words: Readonly<Record<string, readonly string[]>> = {
  isis: ['daesh', "da'esh", 'isis', 'isil', 'islamic state'],
  sdf: [
    ...['sdf', 'ypg', 'ypj', 'kurds', 'kurdish', 'kurdish-led', 'ypg-led', 'sdf-led'],
    ...['syrian democratic forces', 'syrian democratic'],
  ],
  opposition: [
    ...['rebel', 'rebels', 'opposition', 'fsa', 'anti-government', 'anti-regime'],
    ...['free syrian army', 'free syrian', 'syrian rebel', 'syrian rebels', 'syrian opposition'],
  ],
  government: [
    ...['government', 'regime', 'loyalist', 'loyalists', 'pro-government', 'pro-regime', 'saa', 'assad', 'army'],
    ...['state-run', 'syrian army', 'syrian arab army', 'syrian troops', 'syrian forces', 'syrian soldiers'],
    'syrian military',
  ],
}

export const sides = {
  classes: {
    sideAdjective: `
      local allied us-backed syrian president bashar full so-called group advancing armed terrorist extremist jihadist
      militant hardline`,
    fighterNoun: 'forces group militants fighters troops army rebels militia jihadists soldiers',
  },
  values: {
    side: Object.fromEntries(Object.entries(words).flatMap(([side, list]) => (list ?? []).map((word) => [word, side]))),
    sideInCapitals: { is: 'isis' },
  },
} satisfies LexiconPart
