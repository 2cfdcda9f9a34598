/** Loading this file lets figures in two units be judged. */
import { judgeConversion } from '../judge/distances/conversion.ts'
import { bringConversionJudge } from '../judge/rarer.ts'

bringConversionJudge(judgeConversion)
