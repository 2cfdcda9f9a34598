/** Loading this file lets distances to the front line be judged. */
import '../geo/exact-areas.ts'
import { judgeFromFront } from '../judge/from-front.ts'
import { bringFrontJudge } from '../judge/rarer.ts'

bringFrontJudge(judgeFromFront)
