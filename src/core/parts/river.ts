/** Loading this file lets sides of drawn rivers be judged, and ways along them. */
import { bringRiverJudges } from '../judge/rarer.ts'
import { judgeCompassSide, judgeRiverFrom, judgeSideOfRiver } from '../judge/lines/river-side.ts'
import { judgeStream } from '../judge/lines/stream.ts'

bringRiverJudges({
  compassSide: judgeCompassSide,
  riverFrom: judgeRiverFrom,
  sideOfRiver: judgeSideOfRiver,
  stream: judgeStream,
})
