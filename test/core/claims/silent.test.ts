/** What is not a claim: no draft in silent/, and no silent.txt beside a kind's own, has any finding. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const folder = import.meta.dirname
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('silent.txt') || (file.startsWith('silent') && file.endsWith('.txt')),
)
const sentences = drafts.flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split(/(?<=[.!?])\s+/)
    .map((text) => [file, text] as const),
)
const ground = await builtGround()

describe('sentences that make no claim', () => {
  it('has some of every kind of sentence', () => expect(sentences.length).toBeGreaterThan(200))

  it.each(drafts)('%s as a whole', (file) => {
    const { findings } = check(readFileSync(join(folder, file), 'utf8'), ground, { date: '2016-06-22' })
    const flagged = findings.filter(
      ({ kind }) =>
        !(file.includes('consistency') && kind !== 'consistency') &&
        !(file.includes('coordinates') && kind === 'distance'),
    )
    expect(flagged.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([])
  })

  it.each(sentences.filter(([file]) => file.startsWith('silent')))('%s: %s', (_, text) => {
    const { findings } = check(text, ground, { date: '2016-06-22' })
    expect(findings.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([])
  })
})
