import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Word } from '../../src/lang/engine/tell.ts'
import { languagesByWords } from '../../src/lang/known/function-words.ts'
import { leanOf, readable, tellLanguage } from '../../src/lang/known/index.ts'
import { isPlainEnglish, ownEnglish } from '../../src/lang/known/plain.ts'

const wordOf = (text: string): Word => ({ text, lower: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) })
const wordsOf = (text: string): readonly Word[] => (text.match(/[\p{L}’']+/gu) ?? []).map(wordOf)
const plain = (...paragraphs: readonly string[]): boolean => isPlainEnglish(paragraphs.map(wordsOf))

describe('plain English', () => {
  it('has words that no other known language has', () => {
    const others = new Set(languagesByWords.slice(1).flatMap(({ words }) => words))
    expect(ownEnglish.filter((word) => others.has(word))).toEqual([])
    expect(languagesByWords[0]!.words).toEqual(expect.arrayContaining([...ownEnglish]))
  })

  it.each([
    ['Tabqa lies 45 km from Raqqa.'],
    [''],
    [
      'The army said on Tuesday that its forces had captured the town of Tabqa, 45 km west of Raqqa, and the airbase. ' +
        'Residents who had fled said by telephone that they had seen columns of smoke over the town, and that the road ' +
        'to Aleppo was cut near the dam.',
      'Reuters',
    ],
  ])('is seen in %s', (...paragraphs) => expect(plain(...paragraphs)).toBe(true))

  it.each([
    ['Tabqa se trouve à 45 km de Raqqa.'],
    ['L’armée a pris la ville de Tabqa, à 45 km à l’ouest de Raqqa.'],
    ['The town fell, and people left it.', 'La ville est tombée et les habitants sont partis.'],
    ['The town fell, and people left it.', 'الرقة'],
    ['ARMY TAKES TABQA, SAYS IT WILL STAY'],
    ['Die Stadt liegt 20 km von der Grenze.'],
    ['Prise de Tabqa'],
    // Too short to be sure: asked of the teller.
    ['Raqqa, Syria'],
    ['The town fell, and people left it.'],
  ])('is not seen in %s', (...paragraphs) => expect(plain(...paragraphs)).toBe(false))

  it('is never seen where another language is told, whatever the words', () => {
    const names = ['Raqqa', 'Santa', 'Cruz', 'Homs', 'army', 'troops', 'été', 'über', 'Tabqa', 'THE', 'l’armée', 'km']
    const ofOne = (words: readonly string[]) => fc.array(fc.constantFrom(...words, ...names), { maxLength: 14 })
    const paragraph = fc
      .tuple(fc.constantFrom(...languagesByWords), fc.array(fc.constantFrom(...ownEnglish), { maxLength: 14 }))
      .chain(([{ words }, own]) => ofOne([...words, ...own]))
    const property = fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (texts) => {
      const paragraphs = texts.map((words) => words.map(wordOf))
      fc.pre(isPlainEnglish(paragraphs))
      const told = paragraphs.map((words) => tellLanguage(words)?.code ?? 'en')
      expect(told.filter((code) => code !== 'en')).toEqual([])
      const all = paragraphs.flat()
      expect(all.length < 40 ? (leanOf(all, readable, 2)?.code ?? 'en') : 'en').toBe('en')
    })
    fc.assert(property, { numRuns: 500, maxSkipsPerRun: 1000 })
  })
})
