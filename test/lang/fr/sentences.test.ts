/**
 * 300 sentences of agency French with what is claimed in each and whether it is true, a third of them without a claim.
 * Somebody wrote them who had not seen the frames; the frames were made with the even ones at hand, the odd ones were
 * never looked at. What is found of either half may only grow.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import type { Finding } from '../../../src/core/model.ts'
import { builtGround } from '../../ground.ts'

interface Claimed {
  readonly kind: string
  readonly quote: string
  readonly value: number | null
  readonly truth: 'true' | 'false' | 'unverifiable'
}

interface Row {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly claims: readonly Claimed[]
}

const ground = await builtGround()
const lines = readFileSync(join(import.meta.dirname, 'sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
const rows = lines.map((line) => JSON.parse(line) as Row)
const findingsOf = new Map(rows.map(({ id, text, date }) => [id, check(text, ground, { date }).findings]))
const isFlagged = ({ verdict }: Finding): boolean => verdict === 'disagrees' || verdict === 'loose'

/** "ville irakienne" says where a place lies: labelled as what it is called, found as containment. */
const alike: Readonly<Record<string, readonly string[]>> = {
  direction: ['direction', 'distance'],
  identity: ['identity', 'containment'],
}

/** A claim is found where a finding of its kind, with its figure, shares words with it. */
function foundOf({ id, text }: Row, { kind, quote, value }: Claimed): readonly Finding[] {
  const [from, to] = [text.indexOf(quote), text.indexOf(quote) + quote.length]
  const kinds = alike[kind] ?? [kind]
  return findingsOf
    .get(id)!
    .filter((finding) => kinds.includes(finding.kind) && finding.from < to && from < finding.to)
    .filter(({ stated }) => kind !== 'distance' || value === null || stated.value === value)
}

const isHeld = ({ why }: Finding): boolean =>
  why !== 'unknown-place' && why !== 'ambiguous-place' && why !== 'moving-subject'

const isEven = ({ id }: Row): boolean => Number(id.slice(2)) % 2 === 0
const halves = [
  ['with which frames were made', rows.filter(isEven), 0.9],
  ['that was never looked at', rows.filter((row) => !isEven(row)), 0.85],
] as const

describe.each(halves)('the half %s', (_, half, least) => {
  const claimed = half.flatMap((row) => row.claims.map((claim) => ({ row, claim, found: foundOf(row, claim) })))
  const found = claimed.filter((one) => one.found.length > 0)

  it('is found', () => expect(found.length / claimed.length).toBeGreaterThanOrEqual(least))

  it('is judged where its places are held', () => {
    const held = found.filter((one) => one.found.some(isHeld))
    const judged = held.filter((one) => one.found.some(({ verdict }) => verdict !== 'undecided'))
    expect(judged.length / held.length).toBeGreaterThanOrEqual(0.85)
  })

  it('is flagged nowhere that nothing is claimed', () => {
    const loud = half.filter(({ id, claims }) => claims.length === 0 && findingsOf.get(id)!.some(isFlagged))
    expect(loud.map(({ text }) => text)).toEqual([])
  })
})

it('hardly a true claim is flagged', () => {
  const wrong = rows.flatMap((row) =>
    row.claims
      .filter((claim) => claim.truth !== 'false' && foundOf(row, claim).some(isFlagged))
      .map(({ quote }) => `${row.id}: ${quote}`),
  )
  expect(wrong.length).toBeLessThanOrEqual(1)
})
