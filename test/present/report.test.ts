import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { documentReport, lineReport } from '../../src/present/report.ts'
import { builtGround } from '../ground.ts'

describe('the answer to a line of a batch', () => {
  it.each([
    ['a language that is not read', 'Tabqa liegt 45 Kilometer von der Stadt Raqqa entfernt.', ['unread-language']],
    ['nothing to say', 'Tabqa lies 45 km from Raqqa.', []],
  ])('has the notes that a document has: %s', async (_name, text, ids) => {
    const result = check(text, await builtGround(), { date: '2016-06-22' })
    expect(result.notes.map(({ code }) => code)).toEqual(ids)
    expect(lineReport({ id: 1 }, result)).toMatchObject({ id: 1, notes: documentReport('a', result).notes })
  })
})
