/** Loading this file gives the core French. */
import { french } from '../../lang/fr/index.ts'
import { bringLanguage } from './languages.ts'

bringLanguage(french)
