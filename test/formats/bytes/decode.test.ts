import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/formats/report/dates.ts'
import { decodeText } from '../../../src/formats/bytes/decode.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))

describe('decodeText', () => {
  it.each([
    ['plain text', bytes('Raqqa'), 'Raqqa'],
    ['Arabic and emoji', bytes('الرقة 🌍'), 'الرقة 🌍'],
    ['a byte order mark, left out', bytes(0xef, 0xbb, 0xbf, 'Raqqa'), 'Raqqa'],
    ['a replacement character of its own', bytes('a\ufffdb'), 'a\ufffdb'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_name, input, text) => {
    expect(decodeText(input)).toEqual({ text })
  })

  it.each([
    ['a lone continuation byte', bytes('one\ntwo ', 0x80, ' three'), 'is not UTF-8 at byte 8 (line 2)'],
    ['Latin-1', bytes('caf', 0xe9, ' bar'), 'is not UTF-8 at byte 3 (line 1)'],
    ['a letter cut off at the end', bytes('\n\nabc', 0xd8), 'is not UTF-8 at byte 5 (line 3)'],
    ['a fault after a true replacement character', bytes('\ufffd', 0xff), 'is not UTF-8 at byte 3 (line 1)'],
    ['a fault after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a', 0xff), 'is not UTF-8 at byte 4 (line 1)'],
    ['a zero byte', bytes('ab', 0, 'cd'), 'is a binary file (zero byte at byte 2)'],
    ['a Word file', bytes('PK', 3, 4, 'rest'), 'zip archive'],
    ['a PDF', bytes('%PDF-1.7'), 'is a PDF'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0), 'UTF-16'],
  ])('refuses %s', (_name, input, message) => {
    expect(decodeText(input)).toEqual({ error: expect.stringContaining(message) as string })
  })
})

describe('readDate', () => {
  it.each(['2016', '2016-06', '2016-06-22', '2016-02-29'])('reads %s', (date) => {
    expect(readDate(date)).toBe(date)
  })

  it.each(['', '16', '2016-13', '2016-06-31', '2015-02-29', '22 June 2016', '2016-6-2', '2016-06-22T00:00'])(
    'refuses "%s"',
    (date) => expect(readDate(date)).toBeNull(),
  )
})
