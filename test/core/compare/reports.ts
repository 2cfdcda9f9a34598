import '../../../src/core/geo/overlay/clipping.ts'
import { check } from '../../../src/core/index.ts'
import { compare } from '../../../src/core/compare/compare.ts'
import type { Comparison, Report } from '../../../src/core/compare/comparison.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

export function report(id: string, text: string, date: string | null = '2016-06-21'): Report {
  return { id, outlet: `Outlet ${id}`, date, text, result: check(text, ground, { date }) }
}

export const compared = (...reports: readonly Report[]): Comparison => compare(reports, ground.packs)

/** Reports a, b, c… of these texts, all of one day. */
export const ofTexts = (...texts: readonly string[]): Comparison =>
  compared(...texts.map((text, index) => report('abcdefghij'[index]!, text)))

/** "position conflict", one a topic. */
export const topicsIn = ({ topics }: Comparison): readonly string[] =>
  topics.map(({ kind, relation }) => `${kind} ${relation}`)
