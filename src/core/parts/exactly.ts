import { ExactWanted } from '../geo/overlay/exact-wanted.ts'

/** What is made of areas; the exact library is loaded for the first that cannot be cut without it. */
export async function orExactly<Made>(make: () => Made): Promise<Made> {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ExactWanted)) throw error
    await import('../geo/overlay/exact-areas.ts')
    return make()
  }
}
