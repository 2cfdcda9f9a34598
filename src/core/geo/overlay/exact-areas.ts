/** Loading this file lets quick-areas.ts cut what it cannot cut in floating point. */
import { clip, subtract, union } from './areas.ts'
import { bringExact } from './quick-areas.ts'

bringExact({ clip, subtract, union })
