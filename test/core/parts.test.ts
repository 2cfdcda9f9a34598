/** The signs by which the page tells that a draft may need what it has not loaded yet. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleDate, exampleText } from '../../src/app/kernel/document/example.ts'
import { check } from '../../src/core/check.ts'
import { adjacency } from '../../src/core/claims/adjacency.ts'
import { area } from '../../src/core/claims/area.ts'
import { between } from '../../src/core/claims/between.ts'
import { control } from '../../src/core/claims/rules/control.ts'
import { claimContext } from '../../src/core/claims/context.ts'
import { coordinates } from '../../src/core/claims/coordinates.ts'
import { distanceBetweenTwo } from '../../src/core/claims/distance-between.ts'
import { identity } from '../../src/core/claims/identity.ts'
import { findClaims } from '../../src/core/claims/index.ts'
import { mayJoinTwo } from '../../src/core/claims/joining.ts'
import { mayContradict, rarer } from '../../src/core/claims/rarer.ts'
import { standing } from '../../src/core/claims/standing.ts'
import type { Claim } from '../../src/core/model.ts'
import { linkAntecedents } from '../../src/core/mention/antecedents.ts'
import { findMentions } from '../../src/core/mention/find.ts'
import { linePhraseAt } from '../../src/core/mention/lines.ts'
import { mayHoldLines } from '../../src/core/mention/may-hold-lines.ts'
import { PartNeeded } from '../../src/core/part.ts'
import { findCoordinates } from '../../src/core/text/coordinates.ts'
import { mayHoldCoordinates } from '../../src/core/text/may-hold-coordinates.ts'
import { read } from '../../src/core/text/read.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()
const folder = join(import.meta.dirname, 'claims')
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
const files = [...drafts.map((file) => join(folder, file)), ...['found', 'silent'].map(inNews)]
const texts = files.map((file) => [basename(file), readFileSync(file, 'utf8')] as const)

function inNews(name: string): string {
  return join(import.meta.dirname, `news/${name}.txt`)
}

function contextOf(text: string) {
  const draft = read(text, { date: '2016-06-22' })
  const mentions = findMentions(draft, ground.gazetteer)
  return claimContext(draft, mentions, linkAntecedents(draft, mentions))
}

// Before the part is loaded: this describe comes first, and the next one loads it.
describe('a page that has loaded nothing but the usual kinds', () => {
  const plain = 'Tabqa airbase lies 45 km from Raqqa. Palmyra lies in Homs province.'

  it('checks distances, directions and what lies where, and says of other drafts what they need', async () => {
    const first = check(plain, ground)
    expect(first.findings.map(({ kind }) => kind)).toContain('distance')
    const needs = [
      ['Kilis lies on the Turkish border.', 'rarer'],
      ['Tabqa airbase (35.7547, 38.5668) burned.', 'rarer'],
      ['The road from Raqqa to Tabqa is 45 km long.', 'rarer'],
      ['The army captured Tabqa.', 'standing'],
      ['Raqqa, the capital of the province, burned.', 'standing'],
    ] as const
    for (const [text, part] of needs) expect(partNeededBy(text), text).toBe(part)
    await import('../../src/core/standing.ts')
    const example = check(exampleText, ground, { date: exampleDate })
    await import('../../src/core/all-parts.ts')
    expect(check(plain, ground)).toEqual(first)
    expect(check(exampleText, ground, { date: exampleDate })).toEqual(example)
  })

  function partNeededBy(text: string): string | null {
    try {
      check(text, ground)
      return null
    } catch (error) {
      return error instanceof PartNeeded ? error.part : String(error)
    }
  }
})

describe('the signs of what is loaded on demand', () => {
  it.each(texts)('stand in every draft where they are found: %s', async (_, text) => {
    await import('../../src/core/all-parts.ts')
    const context = contextOf(text)
    const { draft, mentions } = context
    const claims = findClaims(draft, mentions, linkAntecedents(draft, mentions))
    for (const rule of [adjacency, area, between, coordinates]) {
      const found = rule.find(context, claims)
      expect(rarer(rule.kind as 'area').find(context, claims)).toEqual(found)
    }
    for (const rule of [identity, control])
      expect(standing(rule.kind as 'control').find(context, claims)).toEqual(rule.find(context, claims))
    for (const quantity of draft.quantities) {
      const found = distanceBetweenTwo(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)
      expect(found === null || mayJoinTwo(context, quantity)).toBe(true)
    }
    for (const { firstToken, lastToken } of draft.sentences) {
      const scan = { draft, gazetteer: ground.gazetteer, end: lastToken }
      const anyLine = draft.tokens.slice(firstToken, lastToken).some(({ index }) => linePhraseAt(scan, index) !== null)
      expect(!anyLine || mayHoldLines(draft.tokens)).toBe(true)
    }
    expect(context.draft.coordinates).toEqual(findCoordinates(text))
    if (check(text, ground).findings.some(({ kind }) => kind === 'consistency'))
      expect(mayContradict(claims)).toBe(true)
  })

  it('stand in every coordinate pair that is read', () => {
    const piece = fc.constantFrom(
      '35.7547',
      '38.56',
      '-4.5',
      '35',
      '°',
      "'",
      'deg',
      'N',
      'E',
      ', ',
      ' ',
      '37S',
      'DV',
      '1234',
      ' lon ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(findCoordinates(text).length === 0 || mayHoldCoordinates(text)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('need two claims of one form to contradict each other', () => {
    const claim = (kind: Claim['kind'], subjectForm: Claim['subjectForm']) => ({ kind, subjectForm }) as Claim
    expect(mayContradict([claim('distance', 'place'), claim('distance', 'moving')])).toBe(false)
    expect(mayContradict([claim('distance', 'place'), claim('control', 'place')])).toBe(false)
    expect(mayContradict([claim('distance', 'place'), claim('direction', 'place')])).toBe(true)
  })
})
