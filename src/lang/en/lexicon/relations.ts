/** How places lie beside one another: between two, on a line, over an area. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const relations = {
  classes: {
    middleOf: 'midway halfway equidistant mid-way half-way half_way',
    onWay: 'on along off astride',
    onLine: 'on along at astride',
    placing: 'somewhere point along at about roughly approximately almost nearly just some small also',
    station: 'at',
    vicinity: 'near outside',
    governor: 'in near from at around of outside across on to by for after',
  },
} as const satisfies LexiconPart
