/** Loading this file lets sides of drawn rivers and borders be judged, and ways along them. */
import { bringRiverJudges } from '../judge/rarer.ts'
import { judgeCompassSide, judgeRiverFrom, judgeSideOfRiver } from '../judge/lines/river-side.ts'
import { judgeSideOfBorder } from '../judge/lines/side-of-border.ts'
import { judgeStream } from '../judge/lines/stream.ts'

bringRiverJudges({
  compassSide: judgeCompassSide,
  riverFrom: judgeRiverFrom,
  sideOfBorder: judgeSideOfBorder,
  sideOfRiver: judgeSideOfRiver,
  stream: judgeStream,
})
