/** Loading this file gives the core the claims of what a place is and of who holds it: how they are found, and judged. */
import { control } from './claims/rules/control.ts'
import { identity } from './claims/rules/identity.ts'
import { standingClaims } from './claims/standing.ts'
import { judgeControl } from './judge/control.ts'
import { judgeIdentity } from './judge/identity.ts'
import { standingJudges } from './judge/standing.ts'

standingClaims.use({ control, identity })
standingJudges.use({ control: judgeControl, identity: judgeIdentity })
