/**
 * Exponent: land area grows as population to the power 2/3 (Bettencourt 2013, "The Origins of Scaling in Cities",
 * doi:10.1126/science.1235823), so the radius of a circle of that area as population to the power 1/3.
 * Coefficient: the median of radius / population^(1/3) over the 28 towns of the theatre pack raqqa-2016 whose radius
 * was measured and whose population GeoNames has (5,000 to 1.9 million people; half of them within 50 to 68).
 */
const metresPerCubeRoot = 65

/** A hamlet is not smaller, and nobody measures from further out than this. */
const smallestMetres = 250
const largestMetres = 30_000

/** Radius in metres of a settlement of whose outline nothing is known; 250 where its population is not known either. */
export function radiusFromPopulation(population: number | null): number {
  const radius = metresPerCubeRoot * Math.cbrt(Math.max(0, population ?? 0))
  return Math.round(Math.min(largestMetres, Math.max(smallestMetres, radius)))
}
