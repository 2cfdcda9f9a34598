/** What a lexicon may say of its language: classes without words, words written as one with the next. */
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/core/text/tokens.ts'
import type { LexiconPart } from '../../../src/lang/engine/lexicon.ts'
import { compileLexicon, LexiconError } from '../../../src/lang/engine/lexicon.ts'
import { grammar } from '../../../src/lang/en/lexicon/grammar.ts'
import { lexicon } from '../../../src/lang/en/lexicon/index.ts'

/** English with another file for its grammar. */
const withGrammar = (part: LexiconPart): readonly LexiconPart[] => lexicon.map((one) => (one === grammar ? part : one))

describe('a class that a language lacks', () => {
  it('has no words, and is no mistake', () => {
    const { contrast, ...classes } = grammar.classes
    expect(contrast).not.toBe('')
    expect(
      compileLexicon(withGrammar({ classes, lacks: 'elided contrast areaArticle seaAccess' })).wordsOf('contrast'),
    ).toEqual([])
  })

  it('is told where it is not named, or named beside words', () => {
    const problems = (part: LexiconPart): readonly string[] => {
      try {
        compileLexicon(withGrammar(part))
        return []
      } catch (error) {
        return (error as LexiconError).problems.map(({ text }) => text)
      }
    }
    const others = 'areaArticle seaAccess'
    expect(problems({ ...grammar, lacks: others })).toEqual([
      '[elided] is missing: give it words, or name it in `lacks`',
    ])
    expect(problems({ ...grammar, lacks: `${others} elided owner` })).toEqual(['[owner] is given twice'])
    expect(problems({ ...grammar, lacks: `${others} elided wobble` })).toEqual([
      '[wobble] is no class: src/core/model/words.ts names all there are',
    ])
  })
})

describe('words that are written as one with the next', () => {
  const elided = compileLexicon(
    withGrammar({ classes: { ...grammar.classes, elided: "d' l' qu'" }, lacks: 'areaArticle seaAccess' }),
  )
  const texts = (text: string): readonly string[] => tokenize(text, elided).map((token) => token.text)

  it.each([
    ["l'aéroport d’Alep", ["l'", 'aéroport', 'd’', 'Alep']],
    ["L'Île-d'Yeu, aujourd'hui", ["L'", "Île-d'Yeu", ',', "aujourd'hui"]],
    ["Qal'at Ja'bar, qu’il tient", ["Qal'at", "Ja'bar", ',', 'qu’', 'il', 'tient']],
  ])('%s', (text, words) => expect(texts(text)).toEqual(words))
})
