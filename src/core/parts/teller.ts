/** Loading this file lets paragraphs in other languages be told. */
import { leanOf, readable, tellLanguage } from '../../lang/known/index.ts'
import { bringTeller } from '../text/teller.ts'

bringTeller({ tell: tellLanguage, lean: leanOf, readable })
