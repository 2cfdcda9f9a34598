/**
 * What speaks for each explanation of a claim that does not fit its place: that the claim is wrong, that another place of
 * the name is meant which no index holds, or one that an index does hold. Pure figures in, odds out; the figures
 * themselves are fitted (`standing-figures.ts`). The fit and the verdicts share this.
 */

/** A normal distribution over the natural logarithm of kilometres. */
export interface LogNormal {
  readonly mean: number
  readonly spread: number
}

export interface StandingFigures {
  /** Of claims in the news about known places, so many are wrong. */
  readonly wrongShare: number
  /** How far wrong figures are off: the scale of a Laplace distribution over the logarithm of stated over measured. */
  readonly slip: number
  /** Distances that are published. */
  readonly stated: LogNormal
  /** How far places of a name lie from the company of another of that name. */
  readonly away: LogNormal
  /** Natural logarithm of the odds that a village of unknown size is the one of its name that is meant. */
  readonly held: number
  /** What each factor of e in people adds to it, from a thousand on. */
  readonly perPeople: number
  /** Added where only a variant of the spelling leads to the place. */
  readonly respelt: number
  /** Added for a seat of a province or a country, which readers know by that name. */
  readonly seat: number
  /** Natural logarithm of odds for each point of a candidate's score. */
  readonly perPoint: number
}

/** What is known of the place that a name was read as. */
export interface Stood {
  readonly population: number | null
  readonly respelt: boolean
  readonly seat: boolean
  /** How many other places the index holds under the very name: they count for less, the larger the place is. */
  readonly namesakes: number
}

const density = ({ mean, spread }: LogNormal, log: number): number =>
  Math.exp(-0.5 * ((log - mean) / spread) ** 2) / (spread * Math.sqrt(2 * Math.PI))

/** Of wrong figures so many are off by anything at all, from a thousandth to a thousand times (chosen). */
const wildShare = 0.2
const wildSpan = 2 * Math.log(1000)

/** How likely a wrong figure is off by so much: most are slips, some have nothing to do with what is measured. */
const slipOf = (scale: number, log: number): number =>
  ((1 - wildShare) * Math.exp(-Math.abs(log) / scale)) / (2 * scale) + wildShare / wildSpan

/** Nobody writes of less than this, and points of a gazetteer tell no less apart. */
const leastKilometres = 1

const logKilometres = (metres: number): number => Math.log(Math.max(leastKilometres, metres / 1000))

/** Odds that the place is the one that is meant, before anything is measured. */
export function oddsOfMeant(figures: StandingFigures, { population, respelt, seat, namesakes }: Stood): number {
  const { held, perPeople, respelt: variant, seat: known } = figures
  const people = Math.log(1 + (population ?? 0) / 1000)
  return (
    Math.exp(held + perPeople * people + (respelt ? variant : 0) + (seat ? known : 0)) /
    (1 + namesakes * Math.exp(-people))
  )
}

/** How much likelier `metres` is between places that are meant than from company to a namesake of what is meant. */
export const nearnessOdds = ({ stated, away }: StandingFigures, metres: number): number =>
  density(stated, logKilometres(metres)) / density(away, logKilometres(metres))

/**
 * Odds that the figure is wrong against that another place is meant of which it is right. Lengths in metres: as stated,
 * and as measured to the place at hand.
 */
export function oddsOfWrong(figures: StandingFigures, stood: Stood, statedMetres: number, metres: number): number {
  const { wrongShare, slip, stated } = figures
  const [said, found] = [logKilometres(statedMetres), logKilometres(metres)]
  const isWrong = wrongShare * slipOf(slip, said - found)
  return (oddsOfMeant(figures, stood) * nearnessOdds(figures, metres) * isWrong) / density(stated, said)
}

/**
 * Odds that the figure is wrong of the first place against that a place which an index holds is meant, of which it is
 * right; `behind` is by how much that one's score is less. About as likely as said is a length that fits.
 */
export function oddsAgainstFitting(
  { wrongShare, slip, perPoint }: StandingFigures,
  behind: number,
  statedMetres: number,
  metres: number,
): number {
  const said = logKilometres(statedMetres) - logKilometres(metres)
  return (wrongShare * slipOf(slip, said) * Math.exp(perPoint * Math.max(0, behind))) / ((1 - wrongShare) * fitting)
}

/** Density, over the logarithm, of published figures about what is measured. */
const fitting = 2

/** How much likelier a figure fits a place that is meant than another of its name, which is this far away. */
export const oddsOfFit = ({ away }: StandingFigures, metres: number): number =>
  Math.max(1, fitting / density(away, logKilometres(metres)))
