/** GeoNames' points are within about this of where the places stand. */
const usualMetres = 1000

/**
 * Half the diagonal of a square of one arc minute at the equator, where it is largest: what rounding to whole minutes
 * takes from a point (Chapman and Wieczorek 2020, "Georeferencing Best Practices", doi:10.15468/doc-gg7h-s853).
 */
const arcMinuteMetres = 1300

/** Tables print at most five decimals: 26.91667 is 26 degrees and 55 minutes. */
const isWholeMinutes = (degrees: number): boolean => Math.abs(degrees * 60 - Math.round(degrees * 60)) <= 0.0004

/** How far off a point may be of which its source says nothing else: more where it is rounded to the arc minute. */
export const pointAccuracyMetres = (lon: number, lat: number): number =>
  isWholeMinutes(lon) && isWholeMinutes(lat) ? usualMetres + arcMinuteMetres : usualMetres
