/** How sharply rivers are cut. */

/** How far a river may be drawn off, beside its source's own kilometre or so. */
export const toleranceMetres = 1000

/** The same of rivers that news names, whose sides are told. */
export const newsToleranceMetres = 200

/** Steps of the grid around the globe: about 90 m at the equator. */
export const gridSteps = 450_000
