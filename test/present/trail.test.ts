import { describe, expect, it } from 'vitest'
import type { TrailEntry, TrailEvent } from '../../src/present/trail.ts'
import { fix, flag, keep, trailLimit, writeTrail } from '../../src/present/trail.ts'

const event = (change: Partial<TrailEvent['finding']> = {}): TrailEvent => ({
  time: '2016-06-22T14:05:09.000Z',
  key: 'k',
  data: [{ id: 'raqqa-2016', version: '1.0.0', licence: 'CC BY 4.0' }],
  finding: { kind: 'distance', quote: '90 km from Raqqa', verdict: 'disagrees', message: 'It is 45.5 km.', ...change },
})

describe('the correction trail', () => {
  it('flags a claim once, and again when its verdict has changed', () => {
    const once = flag(flag([], event()), event())
    expect(once.map(({ action }) => action)).toEqual(['flagged'])
    expect(flag(once, event({ verdict: 'loose' }))).toHaveLength(2)
  })

  it('flags again what comes back after a fix', () => {
    expect(flag(fix(flag([], event()), event(), '90 km', '45 km'), event())).toHaveLength(3)
  })

  it('does not flag what agrees or cannot be checked', () => {
    expect(flag(flag([], event({ verdict: 'agrees' })), event({ verdict: 'undecided' }))).toEqual([])
  })

  it('keeps what was changed, why it was kept, and the data', () => {
    const [fixed, kept] = keep(fix([], event(), '90 km', '45 km'), event(), 'by road')
    expect(fixed).toMatchObject({ action: 'fixed', before: '90 km', after: '45 km', dataVersion: 'raqqa-2016 1.0.0' })
    expect(kept).toMatchObject({ action: 'kept', reason: 'by road' })
  })

  it('is bounded', () => {
    const long = Array<TrailEntry>(trailLimit).fill(keep([], event(), '')[0]!)
    expect(keep(long, event(), 'last')).toHaveLength(trailLimit)
    expect(keep(long, event(), 'last').at(-1)!.reason).toBe('last')
  })
})

describe('writeTrail', () => {
  const head = { title: 'Raqqa\nreport', reported: '2016-06-22', written: '2016-06-22T15:00:00.000Z' }

  it('is a note in plain text', () => {
    expect(writeTrail(fix(flag([], event()), event(), '90 km', '45 km'), head)).toBe(
      [
        'Correction trail',
        'Raqqa report',
        'Reported 2016-06-22',
        'Written 2016-06-22 15:00 UTC',
        '',
        '1. 2016-06-22 14:05 UTC  distance, wrong: "90 km from Raqqa"',
        '   It is 45.5 km.',
        '   flagged',
        '',
        '2. 2016-06-22 14:05 UTC  distance, wrong: "90 km from Raqqa"',
        '   It is 45.5 km.',
        '   fixed: 90 km -> 45 km',
        '',
        'Checked against raqqa-2016 1.0.0',
        '',
      ].join('\n'),
    )
  })

  it('says when there is nothing, and lets nothing turn the text round', () => {
    expect(writeTrail([], { ...head, title: 'a\u202eb' })).toMatch(/ab\n[^]*Nothing was flagged/)
  })
})
