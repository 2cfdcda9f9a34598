/** Loading this file lets distances to the front line be judged, and where forces stood. */
import { judgeFromFront } from '../judge/control/from-front.ts'
import { judgeForce } from '../judge/control/force.ts'
import { bringForceJudge, bringFrontJudge } from '../judge/rarer.ts'

bringFrontJudge(judgeFromFront)
bringForceJudge(judgeForce)
