/** Loads every part of the checker (part.ts): for all who need not start small. */
import './geo/clipping.ts'
import './rarer.ts'
