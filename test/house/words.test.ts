/**
 * No word of a language stands in the core or in the engine of languages: words are data of a lexicon, code asks for
 * classes. This test reads every string and regular expression there and reports those that hold words of the English
 * lexicon, unless they are
 *
 * - closed values of the contract: the compiler expects one of a closed set there (kinds, units, feature types, names
 *   of classes and slots...). Where it expects any text, as in `lower(at) === 'of'`, the word is one that is read;
 * - names of patterns, tags of locales: what a pattern keeps, the frames of a kind, what a frame means (`captured(match, 'line')`);
 * - text for people: what is put into a template beside something else, or stands alone as the value of a property or
 *   as what a function returns, or in a list of reasons, is shown and never compared; so are sentences, which are no entries of a lexicon;
 * - declared in core/model, where the closed values and the classes are named.
 *
 * Keys of a table that any text may look up are words that are read; entries of a list stand for themselves, and a
 * string of several entries is such a list.
 */
import { join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { ClassName } from '../../src/core/model.ts'
import { valueClasses, wordClasses } from '../../src/core/model.ts'
import { english } from '../../src/lang/en/index.ts'
import { WordFinder } from './word-finder.ts'

const src = resolve(import.meta.dirname, '../../src')

/** Spellings of names in any language, by which built indexes look names up: data, not reading. */
const spellings: readonly string[] = ['core/place/names/fold.ts', 'core/place/names/variant.ts']

const classes = [...Object.keys(wordClasses), ...Object.keys(valueClasses)] as ClassName[]
const entries = new Set(
  classes.flatMap((name) => english.lexicon.wordsOf(name).map((entry) => entry.replaceAll('_', ' '))),
)
const { config } = ts.readConfigFile(join(src, 'core/tsconfig.json'), ts.sys.readFile)
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(src, 'core'))

const nameIn = (file: string): string => relative(src, file).split(sep).join('/')
const isHeld = (name: string): boolean => /^(?:core\/(?!model\/)|lang\/engine\/)/.test(name)

describe('the words of a language', () => {
  const finder = new WordFinder(ts.createProgram(fileNames, { ...options, noEmit: true }), entries)
  const found = fileNames
    .filter((file) => isHeld(nameIn(file)))
    .flatMap((file) => finder.in(file))
    .map((one) => ({ ...one, file: nameIn(one.file) }))

  it('stand in its lexicon, and neither in the core nor in the engine', () => {
    const wrong = found.filter(({ file }) => !spellings.includes(file))
    expect(wrong.map(({ file, line, word }) => `${file}:${line} “${word.slice(0, 60)}”`)).toEqual([])
  })

  it('are found where they stand: no file is excused that holds none', () => {
    expect(spellings.filter((file) => !found.some((one) => one.file === file))).toEqual([])
  })
})

describe('what counts as a word that is read', () => {
  const example = join(src, 'core/example-of-words.ts')

  function wordsOf(code: string): readonly string[] {
    const host = ts.createCompilerHost(options)
    const program = ts.createProgram(
      [example],
      { ...options, noEmit: true },
      {
        ...host,
        fileExists: (file) => file === example || host.fileExists(file),
        readFile: (file) => (file === example ? code : host.readFile(file)),
        getSourceFile: (file, target) =>
          file === example ? ts.createSourceFile(file, code, target, true) : host.getSourceFile(file, target),
      },
    )
    return new WordFinder(program, new Set(['of', 'from', 'with', 'the', 'border', 'city', 'near', 'as far as']))
      .in(example)
      .map(({ word }) => word)
  }

  it('is a word that any text is compared with, looked up in or listed for', () => {
    expect(
      wordsOf(`
        declare const word: string
        declare function split(words: string): readonly string[]
        export const a = word === 'of'
        export const b = new Set(['from', 'else'])
        export const c = split('the from of')
        export const d: Readonly<Record<string, number>> = { city: 2, other: 3 }
        export const e = /^(?:the|those) \\w/
        export const f = word.startsWith('as far as')
        switch (word) { case 'near': split(word) }`),
    ).toEqual(['of', 'from', 'the from of', 'city', 'the', 'as far as', 'near'])
  })

  it('is neither a closed value nor a text for people', () => {
    expect(
      wordsOf(`
        type Line = 'border' | 'coast'
        declare const line: Line | null
        declare const claim: { readonly relation: string | null; readonly from: number }
        declare function tell(text: string): void
        export const a = line === 'border' || claim.relation === 'near'
        export const b = new Set<Line>(['border'])
        const ways = ['near', 'with'] as const
        export type Way = (typeof ways)[number]
        export const c = (name: string) => \`\${name} lies \${name ? 'near' : 'with'} it\`
        export const d = { from: 1, near: 'near' }
        tell('The text does not say from where.')
        export const e = 'from' in claim
        declare function captured(match: unknown, name: string): string
        declare const frame: { readonly means?: Readonly<Record<string, string>> }
        export const f = captured(frame, 'border') + (frame.means?.['near'] === 'city')`),
    ).toEqual([])
  })
})
