/** Loading this file lets be told which claims a text does not tell as facts. */
import { asserted } from '../claims/refine/truth/asserted.ts'
import { bringAsserted } from '../claims/taken-back.ts'

bringAsserted(asserted)
