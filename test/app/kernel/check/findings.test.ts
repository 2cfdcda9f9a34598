import { describe, expect, it } from 'vitest'
import { countsOf, isOpen, nextOpen, withKeys } from '../../../../src/app/kernel/check/findings.ts'
import type { Keep } from '../../../../src/app/kernel/check/findings.ts'
import type { Finding, Verdict } from '../../../../src/core/model.ts'
import { finding as aFinding, result as aResult } from '../../../builders.ts'

const finding = (id: string, quote: string, verdict: Verdict) =>
  aFinding({ id, from: 0, to: quote.length, quote, subject: null, reference: null, verdict })

const result = (...findings: Finding[]) => aResult({ findings })

function keep(key: string): Keep {
  return { key, reason: 'by road', at: '2016-06-22T10:00:00Z', quote: '', verdict: 'loose', message: '' }
}

describe('keys of findings', () => {
  it('last while the words do, wherever they move', () => {
    const before = withKeys(result(finding('f1', '45 km from A', 'agrees'), finding('f2', '9 km from B', 'loose')), [])
    const after = withKeys(result(finding('f1', '9 km from B', 'loose')), [])
    expect(after[0]?.key).toBe(before[1]?.key)
  })

  it('tell apart what the draft says twice', () => {
    const keys = withKeys(result(finding('f1', '45 km', 'agrees'), finding('f2', '45 km', 'agrees')), []).map(
      (one) => one.key,
    )
    expect(new Set(keys).size).toBe(2)
  })

  it('find what was kept, and nothing else', () => {
    const found = result(finding('f1', '45 km', 'loose'), finding('f2', '46 km', 'loose'))
    const key = withKeys(found, [])[0]?.key ?? ''
    expect(withKeys(found, [keep(key)]).map((one) => one.keep?.reason ?? null)).toEqual(['by road', null])
  })
})

describe('what is left to look at', () => {
  const found = result(
    finding('f1', 'a', 'disagrees'),
    finding('f2', 'b', 'loose'),
    finding('f3', 'c', 'undecided'),
    finding('f4', 'd', 'agrees'),
  )
  const keyed = withKeys(found, [keep(withKeys(found, [])[1]?.key ?? '')])

  it('leaves out what agrees and what was kept', () => {
    expect(keyed.filter(isOpen).map((one) => one.finding.id)).toEqual(['f1', 'f3'])
  })

  it.each([
    ['the first, where none is chosen', null, 1, 'f1'],
    ['the last, going backwards', null, -1, 'f3'],
    ['the next', 'f1', 1, 'f3'],
    ['the one before', 'f3', -1, 'f1'],
    ['round the end', 'f3', 1, 'f1'],
    ['round the start', 'f1', -1, 'f3'],
    ['the next of one that agrees', 'f4', 1, 'f1'],
    ['the next of one that was kept', 'f2', 1, 'f3'],
  ] as const)('is walked through: %s', (_, from, by, to) => {
    const key = keyed.find(({ finding: { id } }) => id === from)?.key ?? null
    expect(nextOpen(keyed, key, by)?.finding.id).toBe(to)
  })

  it('stays at the only one', () => {
    const [only] = keyed
    expect(nextOpen([only!], only!.key, 1)).toBe(only)
    expect(nextOpen([], null, 1)).toBeNull()
  })

  it('is counted', () => {
    expect(countsOf(keyed)).toEqual({ disagrees: 1, loose: 0, undecided: 1, agrees: 1, kept: 1 })
  })
})
