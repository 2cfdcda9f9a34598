/** The quick library has given up on some areas, and nobody has brought the exact one. */
export class ExactWanted extends Error {
  constructor() {
    super('these areas cannot be cut in floating point: exact-areas.ts is needed')
  }
}
