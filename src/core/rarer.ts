/** Loading this file gives the core the kinds of claim that few drafts hold: how they are found, and how judged. */
import { adjacency } from './claims/adjacency.ts'
import { area } from './claims/area.ts'
import { between } from './claims/between.ts'
import { contradictions } from './claims/consistency.ts'
import { coordinates } from './claims/coordinates.ts'
import { rarerClaims } from './claims/rarer.ts'
import { judgeAdjacency } from './judge/adjacency.ts'
import { judgeArea } from './judge/area.ts'
import { judgeBetween } from './judge/between.ts'
import { judgeConsistency } from './judge/consistency.ts'
import { judgeConversion } from './judge/conversion.ts'
import { judgeCoordinates } from './judge/coordinates.ts'
import { locateUnknown } from './judge/locate.ts'
import { rarerJudges } from './judge/rarer.ts'
import { linePhraseAt } from './mention/lines.ts'
import { lineReader } from './mention/may-hold-lines.ts'
import { findCoordinates } from './text/coordinates.ts'
import { coordinateReader } from './text/may-hold-coordinates.ts'

coordinateReader.use(findCoordinates)
lineReader.use(linePhraseAt)
rarerClaims.use({ rules: { adjacency, area, between, coordinates }, contradictions })
rarerJudges.use({
  ofPlaces: { adjacency: judgeAdjacency, area: judgeArea, between: judgeBetween, coordinates: judgeCoordinates },
  ofWords: { conversion: judgeConversion, consistency: judgeConsistency },
  locateUnknown,
})
