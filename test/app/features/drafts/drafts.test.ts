import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archiveOf } from '../../../../src/app/features/drafts/download-all.ts'
import { bytesInWords } from '../../../../src/app/ui/bytes.ts'
import { hasWords, wordsIn } from '../../../../src/app/features/drafts/words.ts'
import type { StoredDraft } from '../../../../src/app/kernel/drafts/store.ts'
import { nameOf } from '../../../../src/app/kernel/drafts/store.ts'

const draft = (id: string, text: string, name?: string): StoredDraft => ({
  id,
  text,
  reported: null,
  keeps: [],
  pins: {},
  savedAt: 1,
  ...(name === undefined ? {} : { name }),
})

describe('search', () => {
  it.each([
    ['The Tabqa base fell.', 'tabqa', true],
    ['The Tabqa base fell.', 'base TABQA', true],
    ['The Tabqa base fell.', 'tabqa raqqa', false],
    ['anything', '', true],
    ['سقطت الطبقة', 'الطبقة', true],
  ])('in "%s" for "%s": %s', (text, search, found) => {
    expect(hasWords(text, search)).toBe(found)
  })
})

describe('words and sizes', () => {
  it.each([
    ['', 0],
    ['one', 1],
    [' two\nwords ', 2],
  ])('%j has %i words', (text, n) => expect(wordsIn(text)).toBe(n))
  it.each([
    [0, '0 kB'],
    [1500, '1.5 kB'],
    [12_400_000, '12 MB'],
    [2e9, '2 GB'],
  ])('%i bytes are %s', (bytes, words) => expect(bytesInWords(bytes)).toBe(words))
})

describe('the name of a draft', () => {
  it('is the one given, or else the first line', () => {
    expect(nameOf(draft('a', '# First line\nmore', 'Given'))).toBe('Given')
    expect(nameOf(draft('a', '# First line\nmore', ''))).toBe('First line')
  })
})

describe('the archive of all drafts', () => {
  it('has every text, and all that is kept, versions too', () => {
    const version = { draftId: 'a', at: 0, text: 'Before', reported: null, keeps: [], pins: {} }
    const files = unzipSync(
      archiveOf([
        { draft: draft('a', 'Same start\nmore'), versions: [version] },
        { draft: draft('b', 'Same start'), versions: [] },
        { draft: draft('c', '', '../../evil'), versions: [] },
      ]),
    )
    expect(Object.keys(files).sort()).toEqual(['01 Same start.txt', '02 Same start.txt', '03 evil.txt', 'drafts.json'])
    expect(strFromU8(files['01 Same start.txt']!)).toBe('Same start\nmore')
    expect(JSON.parse(strFromU8(files['drafts.json']!)).drafts[0].versions[0].text).toBe('Before')
  })
})
