import { wordSet } from './word-set.ts'

/** Words whose full stop belongs to them and says nothing about the end of a sentence. Lower case, without the stop. */
const titles = wordSet(`
  st ste mt mts ft dr mr mrs ms prof rev gen col lt sgt capt maj cmdr adm brig cpl gov sen rep pres hon sr jr messrs
  mme mlle approx vs fig viz cf
`)

/** Written with a capital; the full stop is theirs too, but they may close a sentence: months, states, streets. */
const capitals = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky mass mich
  minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo hwy rd ave blvd pct inc ltd corp co dept
  dist prov
`)

/** "c. 40 km", "No. 5": abbreviations only before a figure. */
const beforeFigures = new Set(['c', 'ca', 'no', 'nos', 'pop', 'est'])

/** Whether the full stop at `stop` belongs to the word before it. `next` is the first character after white space. */
export function ownsStop(word: string, next: string): boolean {
  const lower = word.toLowerCase()
  if (lower === 'ft') return word !== lower
  if (titles.has(lower)) return true
  if (capitals.has(lower)) return word !== lower
  return beforeFigures.has(lower) && /[\p{Nd}~]/u.test(next)
}

/** Whether an abbreviation is a title that a name follows ("St.", "Gen."), so that no sentence ends there. */
export function leadsOn(lower: string): boolean {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return titles.has(bare) || beforeFigures.has(bare)
}

/** Words that open a sentence more often than they follow an abbreviation inside one. */
export const openers = wordSet(`
  the a an it its this that these those he she his her they their we our i you in on at by for from with as after
  before when while since until if but and or so yet there here near both some all most many several another
  according to during under over among between within located situated
`)
