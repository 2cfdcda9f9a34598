/** Tells in which language a paragraph is written, by its script and its small words; in doubt it says nothing. */

export interface KnownLanguage {
  /** ISO 639-1. */
  readonly code: string
  /** Its name in English, for notes. */
  readonly name: string
  /** Function words in lower case. */
  readonly words: readonly string[]
}

export interface KnownScript {
  /** One letter of the script. */
  readonly pattern: RegExp
  readonly languages: readonly { readonly code: string; readonly name: string; readonly letters?: RegExp }[]
  /** Whether its languages are told by their words, as Latin ones are, and by letters only beside that. */
  readonly byWords?: boolean
}

export interface Told {
  readonly code: string
  readonly name: string
}

/** A word of a paragraph. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
}

/** Paragraphs of fewer words are not told by words: a line of names is in no language. */
const fewestWords = 4
/** Function words that a language must show, of how many different kinds, and as what share of the paragraph. */
const fewestHits = 2.5
const fewestKinds = 2
const leastShare = 0.18
/** Words as short as this may be parts of names: "de la". */
const longestParticle = 3
/** A paragraph is in another script where that much of its words is. */
const scriptShare = 0.6
/** Scripts that write no blanks between words: so many letters make a text. */
const fewestLetters = 6

type Teller = (words: readonly Word[]) => Told | null

/** Of some languages by their codes the one that more words belong to than to any other, by some `lead`; else null. */
type Leaning = (words: readonly Word[], among: readonly string[], lead?: number) => Told | null

/** The language of a paragraph's words, or null where none of those given shows itself. The first given wins in doubt. */
export function createTeller(languages: readonly KnownLanguage[], scripts: readonly KnownScript[]): Teller {
  const byWord = new Map<string, number[]>()
  languages.forEach(({ words }, index) => {
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), index])
  })
  return (words) => {
    const script = scriptOf(words, scripts)
    if (script && !script.byWords) return byLetters(words, script)
    return toldByWords(words, languages, byWord)
  }
}

/** Tells which of some languages a few words belong to, where they are too few to show it. */
export const createLeaning =
  (languages: readonly KnownLanguage[]): Leaning =>
  (words, among, lead = 1) => {
    const isOf = (one: KnownLanguage, word: Word): boolean =>
      one.words.includes(word.lower) || one.words.includes(elided(word))
    const hits = languages
      .filter(({ code }) => among.includes(code))
      .map((one) => ({ one, count: words.filter((word) => isOf(one, word)).length }))
      .sort((a, b) => b.count - a.count)
    const { code, name } = hits[0]?.one ?? { code: '', name: '' }
    return hits[0] && hits[0].count >= (hits[1]?.count ?? 0) + lead ? { code, name } : null
  }

const lettersOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** The script of most words, where it is not Latin; null where too little is written in it. */
function scriptOf(words: readonly Word[], scripts: readonly KnownScript[]): KnownScript | null {
  const foreign = words.filter(({ text }) => text.codePointAt(0)! > 0x36f && !/\p{Script=Latin}/u.test(text))
  if (foreign.length < words.length * scriptShare || foreign.length === 0) return null
  const letters = foreign.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < fewestLetters) return null
  const counts = scripts.map(({ pattern }) => foreign.filter(({ text }) => pattern.test(text)).length)
  const most = Math.max(...counts)
  return most > 0 ? scripts[counts.indexOf(most)]! : null
}

function byLetters(words: readonly Word[], { languages }: KnownScript): Told | null {
  const text = lettersOf(words)
  const told = languages.find(({ letters }) => !letters || letters.test(text))
  return told ? { code: told.code, name: told.name } : null
}

/** Whether all words begin with a capital or none does: then capitals tell no names. */
const isOneCase = (words: readonly Word[]): boolean =>
  words.every(({ text }) => text === text.toUpperCase()) || words.every(({ capital }) => !capital)

/** Hits by language; words with a capital of their own may be names, and small words between two of these too. */
function toldByWords(
  words: readonly Word[],
  languages: readonly KnownLanguage[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Told | null {
  if (words.length < fewestWords) return null
  const plain = isOneCase(words)
  const hits = languages.map(() => 0)
  const sure = languages.map(() => 0)
  const kinds = languages.map(() => new Set<string>())
  words.forEach((word, at) => {
    if (!plain && at > 0 && word.capital) return
    const mayBeName = !plain && word.text.length <= longestParticle && isBetweenNames(words, at)
    for (const index of byWord.get(word.lower) ?? byWord.get(elided(word)) ?? []) {
      hits[index]! += mayBeName ? 0.5 : 1
      if (!mayBeName) sure[index]! += 1
      kinds[index]!.add(word.lower)
    }
  })
  const best = hits.indexOf(Math.max(...hits))
  const enough = Math.max(fewestHits, words.length * leastShare)
  const isShown = sure[best]! > 0 && kinds[best]!.size >= fewestKinds && hits[best]! >= enough
  const isApart = best === 0 || hits[best]! > 2 * ownHits(words, byWord, best)
  return isShown && isApart ? { code: languages[best]!.code, name: languages[best]!.name } : null
}

/** "l'" of "l'ouest": what a language writes as one with the next word. */
const elided = ({ lower }: Word): string => lower.slice(0, lower.indexOf("'") + 1)

/** How many words belong to the first language, and not to the other as well: "a", "on". */
function ownHits(words: readonly Word[], byWord: ReadonlyMap<string, readonly number[]>, other: number): number {
  const isOwn = (indices: readonly number[]): boolean => indices[0] === 0 && !indices.includes(other)
  return words.filter((word, at) => (at === 0 || !word.capital) && isOwn(byWord.get(word.lower) ?? [])).length
}

/** "de la" of "Santa Cruz de la Sierra". */
function isBetweenNames(words: readonly Word[], at: number): boolean {
  const near = (step: 1 | -1): boolean => [1, 2].some((far) => words[at + step * far]?.capital === true)
  return near(-1) && near(1)
}
