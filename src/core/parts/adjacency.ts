/** Loading this file lets claims of borders, coasts, rivers and shores, and what faces what be found and judged. */
import { bringRule } from '../claims/rarer.ts'
import { adjacency } from '../claims/rules/adjacency.ts'
import { judgeAdjacency } from '../judge/lines/adjacency.ts'
import { judgeBorderOfTwo } from '../judge/lines/bordering.ts'
import { bringBorderJudge, bringJudge } from '../judge/rarer.ts'

bringRule('adjacency', adjacency)
bringJudge('adjacency', judgeAdjacency)
bringBorderJudge(judgeBorderOfTwo)
