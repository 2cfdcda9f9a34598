import { english } from '../../../src/lang/en/index.ts'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/core/text/tokens.ts'

const texts = (text: string): string[] => tokenize(text, english.lexicon).map((token) => token.text)
const kinds = (text: string): string =>
  tokenize(text, english.lexicon)
    .map((token) => token.kind.charAt(0))
    .join('')

describe('tokens', () => {
  it.each([
    ['the Tabqa base', ['the', 'Tabqa', 'base']],
    ["al-Tabqa and Qal'at Ja'bar", ['al-Tabqa', 'and', "Qal'at", "Ja'bar"]],
    ['Daesh’s two-pronged', ['Daesh’s', 'two-pronged']],
    ['St. Louis, U.S. base', ['St.', 'Louis', ',', 'U.S.', 'base']],
    ['on Feb. 17', ['on', 'Feb.', '17']],
    ['45km', ['45', 'km']],
    ['57 km², 57 km2', ['57', 'km²', ',', '57', 'km2']],
    ['10-15 km', ['10', '-', '15', 'km']],
    ['10–15', ['10', '–', '15']],
    ['1,000 and 1.500, 4.3.', ['1,000', 'and', '1.500', ',', '4.3', '.']],
    ['2½ miles', ['2½', 'miles']],
    ['الرقة مدينة', ['الرقة', 'مدينة']],
    ['قَلْعَة', ['قَلْعَة']],
    ['٤٥ كم', ['٤٥', 'كم']],
    ['wait... what', ['wait', '...', 'what']],
    ['"(Yes)"', ['"', '(', 'Yes', ')', '"']],
    ['Raqqa😀base', ['Raqqa', '😀', 'base']],
    ['𝓡aqqa', ['𝓡aqqa']],
    ['A\u0000B\u001F C\u200F', ['A', 'B', 'C']],
    ['', []],
    [' \n\t ', []],
  ])('splits %j', (text, expected) => expect(texts(text)).toEqual(expected))

  it('tells words, numbers and punctuation', () => expect(kinds('Raqqa, 45 km.')).toBe('wpnwp'))

  it('makes typographic marks plain in lower case', () => {
    expect(tokenize('QAL’AT Deir‑ez‐Zor', english.lexicon).map((token) => token.lower)).toEqual([
      "qal'at",
      'deir-ez-zor',
    ])
  })

  it('says where white space stands and what is capital', () => {
    const tokens = tokenize('at 45km of Raqqa', english.lexicon)
    expect(tokens.map((token) => token.spaced)).toEqual([true, true, false, true, true])
    expect(tokens.map((token) => token.capital)).toEqual([false, false, false, false, true])
  })

  it('keeps no full stop of an ordinary word, unit or end of sentence', () => {
    expect(texts('It is 5 km. No. We stay.')).toEqual(['It', 'is', '5', 'km', '.', 'No', '.', 'We', 'stay', '.'])
    expect(texts('No. 5, c. 40 km')).toEqual(['No.', '5', ',', 'c.', '40', 'km'])
  })
})
