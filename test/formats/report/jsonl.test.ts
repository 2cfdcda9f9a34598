import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawLine } from '../../../src/formats/report/jsonl.ts'
import { readBatchLine, splitLines } from '../../../src/formats/report/jsonl.ts'

const encode = (text: string) => new TextEncoder().encode(text)

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? encode(part) : part
}

async function split(parts: readonly (string | Uint8Array)[], limit?: number): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { bytes } of splitLines(chunks(...parts), limit)) {
    lines.push(bytes && new TextDecoder().decode(bytes))
  }
  return lines
}

function read(text: string | Uint8Array, number = 3) {
  return readBatchLine({ number, bytes: typeof text === 'string' ? encode(text) : text })
}

describe('splitLines', () => {
  it.each([
    ['nothing', [], []],
    ['one line without an end', ['a'], ['a']],
    ['one line with an end', ['a\n'], ['a']],
    ['blank lines between', ['a\n\nb\n'], ['a', '', 'b']],
    ['lines cut into pieces', ['a', 'b\nc', '', 'd\n', 'e'], ['ab', 'cd', 'e']],
  ])('splits %s', async (_name, parts, lines) => {
    expect(await split(parts)).toEqual(lines)
  })

  it('numbers lines from one', async () => {
    const numbers: number[] = []
    for await (const { number } of splitLines(chunks('a\n', 'b\nc'))) numbers.push(number)
    expect(numbers).toEqual([1, 2, 3])
  })

  it('gives a line that is too long as none, and goes on', async () => {
    expect(await split(['aa\n', 'bbb', 'bbb\n', 'cc'], 4)).toEqual(['aa', null, 'cc'])
  })

  it('keeps a letter whole that is cut between two chunks', async () => {
    const letter = encode('ة')
    expect(await split([letter.subarray(0, 1), letter.subarray(1)])).toEqual(['ة'])
  })

  it('does not depend on where the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', '\n', 'bc\n', '\n\n', '')), async (parts) => {
        expect(await split(parts)).toEqual(await split([parts.join('')]))
      }),
    )
  })
})

describe('readBatchLine', () => {
  it.each([
    [
      'an id, a text and a date',
      '{"id":"a","text":"x","date":"2016-06"}',
      { name: { id: 'a' }, text: 'x', date: '2016-06', format: null },
    ],
    [
      'a day with its time',
      '{"id":"a","text":"x","date":"2016-06-22T23:30:00.5+03:00"}',
      { name: { id: 'a' }, text: 'x', date: '2016-06-22', format: null },
    ],
    ['a number as id', '{"id":7,"text":"x"}', { name: { id: 7 }, text: 'x', date: null, format: null }],
    ['a text without id', '{"text":"x"}', { name: { line: 3 }, text: 'x', date: null, format: null }],
    ['nulls', '{"id":null,"text":"x","date":null}', { name: { line: 3 }, text: 'x', date: null, format: null }],
    ['a carriage return at the end', '{"text":"x"}\r', { name: { line: 3 }, text: 'x', date: null, format: null }],
  ])('reads %s', (_name, line, expected) => {
    expect(read(line)).toEqual(expected)
  })

  it.each(['', '  ', '\r'])('passes over blank lines', (line) => {
    expect(read(line)).toBeNull()
  })

  it.each([
    ['broken JSON', '{"text":', { line: 3 }, 'line 3 is not valid JSON'],
    ['a list', '[1]', { line: 3 }, 'must be an object'],
    ['a missing text', '{"id":"a"}', { id: 'a' }, 'line 3: "text" is missing'],
    ['an empty text', '{"id":"a","text":" "}', { id: 'a' }, 'empty'],
    ['an impossible date', '{"id":"a","text":"x","date":"June"}', { id: 'a' }, '"date" must be a date like'],
    ['a time that is none', '{"id":"a","text":"x","date":"2016-06-22T"}', { id: 'a' }, '"date" must be a date like'],
    ['a date that is a number', '{"id":"a","text":"x","date":2016}', { id: 'a' }, '"date" must be a date like'],
    ['an id that is a list', '{"id":[],"text":"x"}', { line: 3 }, '"id" must be'],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x7b, 0xff]),
      { line: 3 },
      'line 3 is not UTF-8 at byte 1 of the line',
    ],
  ])('says what is wrong with %s', (_name, line, name, message) => {
    expect(read(line)).toEqual({ name, error: expect.stringContaining(message) as string })
  })

  it('says that a line is too long', () => {
    const raw: RawLine = { number: 9, bytes: null }
    expect(readBatchLine(raw)).toEqual({ name: { line: 9 }, error: 'line 9 is longer than 32 MB' })
  })
})
