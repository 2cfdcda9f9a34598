/** Tells in which language a paragraph is written, by its script and its small words; in doubt it says nothing. */

export interface KnownLanguage {
  /** ISO 639-1. */
  readonly code: string
  /** Its name in English, for notes. */
  readonly name: string
  /** Function words in lower case; those with an apostrophe at their end are written as one with what follows. */
  readonly words: readonly string[]
  /** Letters beyond a to z that stand in its common words. */
  readonly letters?: string
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
const fewestWords = 3
/** Function words that a language must show, of how many different kinds, and as what share of the paragraph. */
const fewestHits = 2.5
/** As much will do where not one small word of the language that is read stands beside. */
const fewestAlone = 1.5
/** Letters of its own count as much for a language, however many there are. */
const mostByLetters = 1
const fewestKinds = 2
const leastShare = 0.18
/** A language that no list knows shows itself in letters beyond a to z: in that share of its words, and in so many. */
const foreignShare = 0.3
const fewestForeign = 2
/** Words as short as this may be parts of names: "de la". */
const longestParticle = 3
/** A paragraph is in another script where that much of its words is. */
const scriptShare = 0.6
/** Scripts that write no blanks between words: so many letters make a text. */
const fewestLetters = 6

type Teller = (words: readonly Word[]) => Told | null

/** The language of a paragraph's words, or null where none of those given shows itself. The first given is read. */
export function createTeller(languages: readonly KnownLanguage[], scripts: readonly KnownScript[]): Teller {
  const byWord = new Map<string, number[]>()
  languages.forEach(({ words }, index) => {
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), index])
  })
  return (words) => {
    const script = scriptOf(words, scripts)
    if (script && !script.byWords) return byLetters(words, script) ?? another
    const told = toldByWords(words, languages, byWord)
    return told ?? (script ? (byLetters(words, script) ?? another) : null)
  }
}

/** One that no list knows. */
const another: Told = { code: 'mul', name: 'another language' }

const lettersOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** The script of most words, where it is not Latin; null where too little is written in it. */
function scriptOf(words: readonly Word[], scripts: readonly KnownScript[]): KnownScript | null {
  const foreign = words.filter(({ text }) => text.codePointAt(0)! > 0x36f && !/\p{Script=Latin}/u.test(text))
  if (foreign.length < words.length * scriptShare || foreign.length === 0) return null
  const letters = foreign.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < fewestLetters) return null
  const counts = scripts.map(({ pattern }) => foreign.filter(({ text }) => pattern.test(text)).length)
  const most = Math.max(...counts)
  return most > 0 ? scripts[counts.indexOf(most)]! : { pattern: /(?:)/, languages: [] }
}

function byLetters(words: readonly Word[], { languages }: KnownScript): Told | null {
  const text = lettersOf(words)
  const told = languages.find(({ letters }) => !letters || letters.test(text))
  return told ? { code: told.code, name: told.name } : null
}

/** Whether all words begin with a capital or none does: then capitals tell no names. */
const isOneCase = (words: readonly Word[]): boolean =>
  words.every(({ text }) => text === text.toUpperCase()) || words.every(({ capital }) => !capital)

/** The small words of a paragraph that are a language's. */
interface Shown {
  hits: number
  /** Hits of words that are no part of names. */
  sure: number
  byLetters: number
  readonly kinds: Set<string>
}

/** "l'" of "l'armée", but not of "d'Ivoire". */
const elision = /^\p{L}+['’](?=\p{Ll})/u
const latin = /^\p{Script=Latin}/u
const beyondAscii = /[^\0-\x7f‘’ʼ-]/

/** What shows itself of each language; words with a capital of their own may be names, and small words between two of these too. */
function shownBy(
  words: readonly Word[],
  languages: readonly KnownLanguage[],
  byWord: ReadonlyMap<string, readonly number[]>,
): readonly Shown[] {
  const plain = isOneCase(words)
  const shown = languages.map((): Shown => ({ hits: 0, sure: 0, byLetters: 0, kinds: new Set() }))
  words.forEach(({ text, lower, capital }, at) => {
    if (!plain && at > 0 && capital) return
    const mayBeName = !plain && text.length <= longestParticle && isBetweenNames(words, at)
    const small = elision.exec(text)?.[0].toLowerCase().replace('’', "'") ?? lower
    for (const index of byWord.get(small) ?? []) {
      const one = shown[index]!
      one.hits += mayBeName ? 0.5 : 1
      if (!mayBeName && (plain || !capital)) one.sure++
      one.kinds.add(small)
    }
    if (!capital && beyondAscii.test(lower)) addLetters(shown, languages, lower)
  })
  return shown
}

function addLetters(shown: readonly Shown[], languages: readonly KnownLanguage[], lower: string): void {
  languages.forEach(({ letters = '' }, index) => {
    const one = shown[index]!
    if (one.byLetters >= mostByLetters || ![...letters].some((letter) => lower.includes(letter))) return
    one.byLetters += 0.5
    one.hits += 0.5
    one.kinds.add('')
  })
}

function toldByWords(
  words: readonly Word[],
  languages: readonly KnownLanguage[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Told | null {
  if (words.length < fewestWords) return null
  const shown = shownBy(words, languages, byWord)
  const most = Math.max(...shown.map(({ hits }) => hits))
  const best = shown.findIndex(({ hits }) => hits === most)
  const { hits, sure, kinds } = shown[best]!
  const own = shown[0]!.hits
  const enough = Math.max(own === 0 ? fewestAlone : fewestHits, words.length * leastShare)
  const isShown = best > 0 && sure > 0 && kinds.size >= fewestKinds && hits >= enough && hits > 2 * own
  if (isShown) return { code: languages[best]!.code, name: languages[best]!.name }
  return own === 0 && isForeign(words) ? another : null
}

/** Whether many common words have letters beyond a to z. */
function isForeign(words: readonly Word[]): boolean {
  const isOne = ({ lower, capital }: Word): boolean => !capital && latin.test(lower) && beyondAscii.test(lower)
  const foreign = words.filter(isOne).length
  return foreign >= fewestForeign && foreign >= words.length * foreignShare
}

/** "de la" of "Santa Cruz de la Sierra". */
function isBetweenNames(words: readonly Word[], at: number): boolean {
  const near = (step: 1 | -1): boolean => [1, 2].some((far) => words[at + step * far]?.capital === true)
  return near(-1) && near(1)
}
