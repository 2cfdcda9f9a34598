/** Loading this file gives the core French, and what French calls places. */
import '../text/french.ts'
import { withNames } from '../place/names/exonyms.ts'
import { bringNaming } from '../place/names/named-in.ts'

bringNaming(withNames)
