/** The options for src/dev/data/countries/build-countries.ts, from those of `npm run build`; throws a `SetupError` in one line. */
export function placesFrom(args: readonly string[], cwd?: string): readonly string[]
