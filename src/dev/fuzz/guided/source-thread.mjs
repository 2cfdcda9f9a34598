/** thread.ts: a thread has to be told how to read TypeScript. */
import { register } from 'tsx/esm/api'

register()

await import('./thread.ts')
