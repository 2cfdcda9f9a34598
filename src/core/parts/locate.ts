/** Loading this file lets the claims about a place that no gazetteer has tell where it lies. */
import { locateUnknown } from '../judge/weigh/locate.ts'
import { bringLocate } from '../judge/weigh/located.ts'

bringLocate(locateUnknown)
