/** A language's words: each class named once, each word in the classes that it belongs to. No word stands in this folder. */
import type { Homograph, Lexicon, Phrase, ValueClass, WordClass, WordValues } from '../../core/model.ts'
import { marks, valueClasses, wordClasses } from '../../core/model.ts'

/**
 * What a file of a lexicon gives. Words are lower case and stand apart by white space; `_` joins the words of a
 * phrase ("as_far_as"). An entry that begins with a hyphen is the ending of compounds: "-held" of "rebel-held". A class
 * of values gives each word what it means.
 */
export interface LexiconPart {
  readonly classes?: Readonly<Partial<Record<WordClass, string>>>
  readonly values?: { readonly [K in ValueClass]?: Readonly<Record<string, WordValues[K]>> }
  /** Classes for which the language has no words. */
  readonly lacks?: string
}

/** A mistake in a lexicon: the class and the word at which it is to be mended, as they are written there. */
export interface LexiconProblem {
  readonly class: string
  readonly word: string | null
  readonly text: string
}

/** A lexicon with mistakes: `problems` tells each. */
export class LexiconError extends Error {
  readonly problems: readonly LexiconProblem[]

  constructor(problems: readonly LexiconProblem[]) {
    super(problems.map(({ text }) => text).join('\n'))
    this.problems = problems
  }
}

const problem = (of: string, text: string, word: string | null = null): LexiconProblem => ({
  class: of,
  word,
  text: `[${of}] ${text}`,
})

/** The page leaves the tables of classes out: what it loads has been checked before it was built. */
const isTableThere = Object.keys(wordClasses).length > 0
const isClass = (name: string): name is WordClass => !isTableThere || Object.hasOwn(wordClasses, name)
const isValueClass = (name: string): name is ValueClass => !isTableThere || Object.hasOwn(valueClasses, name)
const none: ReadonlySet<string> = new Set()

const wordsIn = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** The classes that the parts of a lexicon name. */
export const classNames = (parts: readonly LexiconPart[]): readonly string[] =>
  parts.flatMap(({ classes = {}, values = {}, lacks = '' }) => [
    ...Object.keys(classes),
    ...Object.keys(values),
    ...wordsIn(lacks),
  ])

/** Entries by class, over all parts. */
function gather(parts: readonly LexiconPart[], problems: LexiconProblem[]): Map<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>()
  const add = (name: string, words: readonly string[], isKnown: boolean): void => {
    if (!isKnown) problems.push(problem(name, 'is no class: src/core/model/words.ts names all there are'))
    if (entries.has(name)) problems.push(problem(name, 'is given twice'))
    entries.set(name, words)
  }
  for (const { classes = {}, values = {}, lacks = '' } of parts) {
    for (const [name, words] of Object.entries(classes)) add(name, wordsIn(words), isClass(name))
    for (const [name, words] of Object.entries(values)) add(name, Object.keys(words), isValueClass(name))
    for (const name of wordsIn(lacks)) add(name, [], isClass(name) || isValueClass(name))
  }
  return entries
}

function checkWords(name: string, words: readonly string[], problems: LexiconProblem[]): void {
  const seen = new Set<string>()
  for (const word of words) {
    if (seen.has(word)) problems.push(problem(name, `has “${word}” twice`, word))
    if (word !== word.toLowerCase()) problems.push(problem(name, `has “${word}”, which is not in lower case`, word))
    seen.add(word)
  }
}

/** Classes of the engine that are not given, or without words, and classes that hold the same words under two names. */
function checkClasses(
  entries: ReadonlyMap<string, readonly string[]>,
  lacking: ReadonlySet<string>,
  problems: LexiconProblem[],
): void {
  for (const name of [...Object.keys(wordClasses), ...Object.keys(valueClasses)])
    if (!entries.has(name)) problems.push(problem(name, 'is missing: give it words, or name it in `lacks`'))
  const bySet = new Map<string, string>()
  for (const [name, words] of entries) {
    if (lacking.has(name)) continue
    if (words.length === 0) problems.push(problem(name, 'is empty: give it words, or name it in `lacks`'))
    const key = [...words].sort().join(' ')
    const twin = bySet.get(key)
    if (twin !== undefined && words.length > 0) problems.push(problem(name, `and [${twin}] hold the same words`))
    bySet.set(key, name)
  }
}

/** Puts a language's parts together. Throws LexiconError, which names every mistake. */
export function compileLexicon(parts: readonly LexiconPart[], homographs?: ReadonlyMap<string, Homograph>): Lexicon {
  const problems: LexiconProblem[] = []
  const entries = gather(parts, problems)
  for (const [name, words] of entries) checkWords(name, words, problems)
  checkClasses(entries, new Set(parts.flatMap(({ lacks = '' }) => wordsIn(lacks))), problems)
  if (problems.length > 0) throw new LexiconError(problems)
  const { words, phrases, endings } = index(entries)
  const values = new Map(parts.flatMap((part) => Object.entries(part.values ?? {})))
  return {
    classesOf: withEndings(words, endings),
    phrasesFrom: (word) => phrases.get(word) ?? [],
    value: (of, word) => {
      const table = values.get(of) as Readonly<Record<string, never>> | undefined
      return table && Object.hasOwn(table, word) ? table[word] : undefined
    },
    wordsOf: (of) => entries.get(of) ?? [],
    ...(homographs ? { homographs } : {}),
  }
}

interface Index {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>
}

/** "-held" is the end of a compound behind its last hyphen, "*ing" the end of any word behind two letters of its stem. */
const isEnding = (entry: string): boolean => /^[-*]\p{L}/u.test(entry)

function index(entries: ReadonlyMap<string, readonly string[]>): Index {
  const classes = new Map<string, Set<string>>()
  for (const [name, words] of [...Object.entries(marks), ...entries]) {
    for (const entry of words) {
      const word = entry.replaceAll('_', ' ')
      classes.set(word, (classes.get(word) ?? new Set()).add(name))
    }
  }
  const single = [...classes].filter(([entry]) => !entry.includes(' ') && !isEnding(entry))
  const several = [...classes].filter(([entry]) => entry.includes(' '))
  const endings = new Map([...classes].filter(([entry]) => isEnding(entry)))
  return { words: shared(single), phrases: byFirstWord(several), endings }
}

const longestSuffix = 4
const shortestStem = 2

/** The classes of a word's ending: of its last part behind a hyphen, else of its longest suffix. */
function endingOf(word: string, endings: Index['endings']): ReadonlySet<string> | undefined {
  const hyphen = word.lastIndexOf('-')
  const compound = hyphen > 0 ? endings.get(word.slice(hyphen)) : undefined
  if (compound) return compound
  for (let length = Math.min(longestSuffix, word.length - shortestStem); length > 0; length--) {
    const suffix = endings.get(`*${word.slice(-length)}`)
    if (suffix) return suffix
  }
  return undefined
}

/** The classes of a word, with those of the ending behind its last hyphen; the same set for the same two. */
function withEndings(words: Index['words'], endings: Index['endings']): (word: string) => ReadonlySet<string> {
  const both = new Map<ReadonlySet<string>, Map<ReadonlySet<string>, ReadonlySet<string>>>()
  return (word) => {
    const own = words.get(word) ?? none
    const ending = endingOf(word, endings)
    if (!ending) return own
    const known = both.get(own) ?? new Map<ReadonlySet<string>, ReadonlySet<string>>()
    both.set(own, known)
    const joined = known.get(ending) ?? new Set([...own, ...ending])
    known.set(ending, joined)
    return joined
  }
}

/** Words of the same classes share one set. */
function shared(entries: readonly (readonly [string, ReadonlySet<string>])[]): Map<string, ReadonlySet<string>> {
  const sets = new Map<string, ReadonlySet<string>>()
  return new Map(
    entries.map(([word, classes]) => {
      const key = [...classes].join(' ')
      const same = sets.get(key) ?? classes
      sets.set(key, same)
      return [word, same]
    }),
  )
}

function byFirstWord(entries: readonly (readonly [string, ReadonlySet<string>])[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const [entry, classes] of entries) {
    const words = entry.split(' ')
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, classes }])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}
