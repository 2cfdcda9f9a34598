import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePage, frequentLetters } from '../../../src/core/place/index/code-page.ts'
import { frontCode, readFrontCode } from '../../../src/core/place/index/front-code.ts'
import { namePool, searchesBeforeTable } from '../../../src/core/place/index/name-pool.ts'
import { writePool } from '../../../src/core/place/index/name-pool-write.ts'
import { nameTable } from '../../../src/core/place/index/name-table.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const tableOf = (texts: readonly string[]) => nameTable(readFrontCode(frontCode(texts), texts.length))

describe('a table of names', () => {
  const texts = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replace(/[^ -~]/g, '~')),
    { maxLength: 300 },
  )

  it('finds each name that it was made of, and no other', () => {
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 5 }), (names, other) => {
        const table = tableOf(names)!
        names.forEach((name, at) => expect(table.find(bytesOf(name), name.length)).toBe(at))
        const bytes = bytesOf(other.replace(/[^ -~]/g, '~'))
        expect(table.find(bytes, bytes.length)).toBe(names.indexOf(String.fromCharCode(...bytes)))
      }),
    )
  })

  it('tells a name from its beginning and from a longer one', () => {
    const table = tableOf(['raqqa', 'raqqa city', 'raq'])!
    expect(['raqqa', 'raqq', 'raqqa cit', 'raq'].map((name) => table.find(bytesOf(name), name.length))).toEqual([
      0, -1, -1, 2,
    ])
  })

  it('is given up where thousands of names have one hash', () => {
    expect(tableOf(Array.from({ length: 3000 }, () => 'raqqa'))).toBeNull()
  })
})

describe('a pool that was asked often', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `place ${at.toString(36)} ${'qaiou'[at % 5]}`)
  const page = codePage(frequentLetters(names))
  const { order, ...bytes } = writePool(names, page)
  const pool = namePool(bytes, order.length, page)

  it('answers as before, from its table', () => {
    const questions = [...names, 'place', 'place zzz q', 'ナ', '']
    const before = questions.map((name) => pool.find(name))
    for (let at = 0; at <= searchesBeforeTable; at++) pool.find('elsewhere')
    expect(questions.map((name) => pool.find(name))).toEqual(before)
    expect(before.slice(0, 3).map((number) => order[number])).toEqual(names.slice(0, 3))
  })
})
