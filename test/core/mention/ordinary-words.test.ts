import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/core/mention/find.ts'
import { check } from '../../../src/core/index.ts'
import { read } from '../../../src/core/text/read.ts'
import { layered } from '../../../src/core/place/gazetteer.ts'
import { memoryLayer } from '../../../src/core/place/memory.ts'
import { noGround } from '../../builders.ts'
import { place } from '../place/build.ts'

const gazetteer = layered([
  memoryLayer([
    place('a:1', 'Durg', { aliases: ['Drug'] }),
    place('a:2', 'Phone', { type: 'village' }),
    place('a:3', 'Göd'),
    place('a:4', 'White House'),
    place('a:5', 'Schillig'),
    place('a:6', 'Iwye', { aliases: ['Ive'] }),
    place('a:7', 'Port Sudan', { population: 489_000, type: 'city' }),
    place('a:8', 'Sudan', { type: 'village' }),
    place('a:9', 'Medina', { aliases: ['مدينة'], population: 1_300_000, type: 'city' }),
    place('a:10', 'Raqqa', { nameAr: 'الرقة' }),
    place('a:11', 'Deir ez-Zor', { nameAr: 'دير الزور' }),
    place('country:US', 'United States', { type: 'country', aliases: ['US'] }),
    place('country:CU', 'Cuba', { type: 'country', country: 'CU' }),
    place('a:12', 'Cuba', { population: 3300, country: 'US', type: 'village' }),
  ]),
])

const found = (text: string) => {
  const draft = read(text)
  const mentions = findMentions(draft, gazetteer)
  return mentions.filter(({ matches }) => matches.length > 0).map(({ name }) => name)
}

describe('a word that some town happens to bear', () => {
  it.each([
    ['the drug was new. The Drug Agency said so', []],
    ['a phone rang, and Phone makers noticed', []],
    ['Thank God for that', []],
    ["Police shelled it. I’ve seen it, I've said", []],
    ['The White House declined to comment', []],
  ] as const)('is none in "%s"', (text, names) => expect(found(text)).toEqual(names))

  it.each([
    ['Floods hit Durg; a drug was found in Drug', ['Durg', 'Drug']],
    ['a phone rang in Phone', ['Phone']],
    ['the US told us', ['US']],
    ['She lives in White House, Tennessee', ['White House']],
    ['The Port Sudan airport was hit', ['Port Sudan']],
  ] as const)('is one in "%s"', (text, names) => expect(found(text)).toEqual(names))
})

describe('Arabic text', () => {
  it('gives its places, also behind "and", and not its words for kinds of places', () => {
    expect(found('قصفت الطائرات مدينة الرقة ودير الزور أمس.')).toEqual(['الرقة', 'دير الزور'])
  })
})

describe('a village named as a country', () => {
  it('does not win where countries are named beside it', () => {
    const { mentions } = check('The US and Cuba agreed. The US and Cuba met again.', { ...noGround, gazetteer })
    expect(mentions.map(({ place: one }) => one?.id)).toEqual(['country:US', 'country:CU', 'country:US', 'country:CU'])
  })
})
