/** Loading this file lets the claims about a place that no gazetteer has tell where it lies. */
import { locateUnknown } from '../judge/locate.ts'
import { bringLocate } from '../judge/located.ts'

bringLocate(locateUnknown)
