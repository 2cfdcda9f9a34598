/** Loading this file lets a check explain what it read. */
import { bringTracer } from '../claims/traced.ts'
import { createTracer } from '../claims/tracer.ts'

bringTracer(createTracer)
