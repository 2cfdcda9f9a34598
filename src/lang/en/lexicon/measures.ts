/** What stands about a figure: hedges, ways. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const measures = {
  values: {
    path: {
      road: 'road',
      drive: 'road',
      driving: 'road',
      car: 'road',
      highway: 'road',
      bus: 'road',
      rail: 'road',
      train: 'road',
      route: 'road',
      railway: 'road',
      walk: 'road',
      overland: 'road',
      track: 'road',
      journey: 'road',
      trip: 'road',
      ride: 'road',
      upstream: 'river',
      downstream: 'river',
      upriver: 'river',
      downriver: 'river',
      crow: 'straight',
      straight: 'straight',
    },
  },
} as const satisfies LexiconPart
