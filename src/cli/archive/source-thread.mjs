/** thread.ts where the command runs from source: a thread has to be told how to read TypeScript. */
import { register } from 'tsx/esm/api'

register()

const { default: checkBatch } = await import('./thread.ts')

export default checkBatch
