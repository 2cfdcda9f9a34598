/** "the Dnipro", "the Nile": behind an article a bare name is the river's, where a river bears it, not the town's. */
import { wordSet } from '../text/word-set.ts'
import type { Found } from './build.ts'
import { matchesOf } from './build.ts'
import type { Scan } from './scan.ts'
import { lowerAt, tokenAt } from './scan.ts'

/** Words that end a noun phrase: behind any other the name is an adjective, "the Damascus suburb". */
const closing = wordSet(`
  in on at by of to from for with and or but is are was were has had have that which who where when while near into
  as after before since until between along across through over under against
  some about around roughly approximately nearly almost just only
`)

/** Whether the name stands alone behind the article. */
function isBare(scan: Scan, { lastToken }: Found): boolean {
  const next = lastToken < scan.end ? tokenAt(scan, lastToken) : undefined
  return next === undefined || next.kind !== 'word' || closing.has(next.lower)
}

/** Countries that take an article as their rivers do. */
const withArticle = new Set(['congo', 'gambia'])

/** The mention of the river that bears its name alone, where an article says so. */
export function riverBehindArticle(scan: Scan, found: Found): Found {
  const isName = found.form === 'name' && found.types.length + found.apposed.length === 0 && !found.capital
  const hasArticle = (scan.draft.tokens[found.firstToken - 1]?.lower ?? '') === 'the'
  if (!isName || !hasArticle || lowerAt(scan, found.firstToken) === 'the' || !isBare(scan, found)) return found
  const rivers = matchesOf(scan.gazetteer, found.name, ['river']).filter(({ place }) => place.type === 'river')
  return rivers.length > 0 && !withArticle.has(found.name.toLowerCase()) ? { ...found, matches: rivers } : found
}
