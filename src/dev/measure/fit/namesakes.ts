/** data/namesakes.csv: a name in a true sentence a line, and what a gazetteer has under it. */
import { readFileSync } from 'node:fs'

export const namesakesFile = 'data/namesakes.csv'

/** As many candidates are kept of each name. */
export const mostRanked = 8

export const namesakeColumns = ['stated_km', 'measured_km', 'respelt', 'population', 'right', 'gaps'] as const

export interface NamesakeFigures {
  /** What the sentence says, truly of the place that is meant. */
  readonly statedMetres: number
  /** From the first candidate to the city that the sentence names beside it. */
  readonly metres: number
  /** Whether only a variant of the spelling leads to it. */
  readonly respelt: boolean
  /** Of the first candidate; null where not known. */
  readonly population: number | null
  /** Which candidate is the place that was meant, from 0; -1 where none is. */
  readonly right: number
  /** By how much each candidate's score is less than the first one's. */
  readonly gaps: readonly number[]
}

/** Throws where the file is not there or has other columns. */
export function readNamesakes(): readonly NamesakeFigures[] {
  const [header, ...lines] = readFileSync(namesakesFile, 'utf8').trim().split('\n')
  if (header !== namesakeColumns.join(',')) throw new Error(`${namesakesFile} has the columns "${header}"`)
  return lines.map((line) => {
    const [stated, metres, respelt, population, right, gaps] = line.split(',') as string[]
    return {
      statedMetres: Number(stated) * 1000,
      metres: Number(metres) * 1000,
      respelt: respelt === '1',
      population: !population ? null : Number(population),
      right: Number(right),
      gaps: gaps!.split(' ').map(Number),
    }
  })
}
