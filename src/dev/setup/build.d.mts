/** The names of all parts of a build, in their order. */
export const allParts: readonly string[]
/**
 * Builds the named parts (Data, Site, Command, Types), or all but Countries: `force` builds also what looks up to date.
 * `places`: the options for src/dev/data/countries/build-countries.ts.
 */
export function build(options?: {
  readonly force?: boolean
  readonly only?: readonly string[]
  readonly places?: readonly string[]
}): Promise<void>
