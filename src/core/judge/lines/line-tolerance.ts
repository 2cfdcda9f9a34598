import { adjacentMetres } from '../../claims/regions/regions.ts'
import type { Said } from '../../model.ts'
import { said } from '../../model.ts'
import { kilometres } from '../findings/values.ts'

/** What may lie between a place and the line that it lies on. */
export const lineTolerance = (drawnMetres: number, line: 'line' | 'coast'): Said =>
  said('tolerance.line', { near: kilometres(adjacentMetres), drawn: kilometres(drawnMetres), line })
