/** Articles, conjunctions, prepositions, pronouns, verbs of being. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const grammar = {
  classes: {
    article: 'a an the',
    definite: 'the',
    indefinite: 'a an',
    conjunction: 'and &',
    disjunction: 'or',
    contrast: 'but while whereas',
    genitive: 'of',
    origin: 'from',
    goal: 'to',
    inner: 'in inside within',
    copula: 'is are was were',
    posture: 'lies lie lay stands sits',
    located: 'located situated lying sited based found standing sitting placed set positioned centred centered',
    relative: 'which that',
    owner: 'its their',
    ability: 'has have had',
    personal: 'who whom whose',
    deictic: 'it here there them this that him',
    boundary: `
      in on at by with to for from of is are was were has have had which that who whom whose where when while and or
      but as said says after before during near behind beyond between outside beside along across over under opposite
      towards toward around upstream downstream past through via against into onto off than about linking leading
      connecting joining separating serving facing overlooking inside within`,
    expletive: "it it's",
    spreadOver: 'across throughout',
  },
  lacks: 'elided areaArticle seaAccess',
} as const satisfies LexiconPart
