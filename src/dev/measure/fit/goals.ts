/** Figures to reach, and how far beyond them a fit is, counted in standard errors: the worst decides. */

export interface Goal {
  readonly what: string
  readonly share: number
  /** How many cases the share is of. */
  readonly of: number
  readonly goal: number
  /** A ceiling for false alarms, a floor for mistakes caught. */
  readonly is: 'ceiling' | 'floor'
}

function marginOf({ share, of, goal, is }: Goal): number {
  const beyond = is === 'ceiling' ? goal - share : share - goal
  return beyond / Math.sqrt((goal * (1 - goal)) / of)
}

/** Less where the worst goal is passed by more; the mean, lightly, tells apart what the worst does not. */
export function lossOf(goals: readonly Goal[]): number {
  const margins = goals.map(marginOf)
  const mean = margins.reduce((sum, margin) => sum + margin, 0) / margins.length
  return -Math.min(...margins) - 0.01 * mean
}

/** A count that changes smoothly as a limit passes a case, so that no single row draws the limit to itself. */
export const softlyAbove = (value: number, limit: number, width: number): number =>
  1 / (1 + Math.exp(Math.max(-40, Math.min(40, (limit - value) / width))))
