import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noAnnotations } from '../../../../src/app/kernel/document/annotations.ts'
import type { Annotations } from '../../../../src/app/kernel/document/annotations.ts'
import { withKeys } from '../../../../src/app/kernel/check/findings.ts'
import { Notices } from '../../../../src/app/kernel/notices.svelte.ts'
import { Review } from '../../../../src/app/features/findings/review.ts'
import type { ReviewDesk } from '../../../../src/app/features/findings/review.ts'
import { finding, fix as fixOf, result } from '../../../builders.ts'

const fix = fixOf(0, 5, '45 km', 'Write 45 km')
const wrong = finding({ verdict: 'disagrees', quote: '45 miles', fixes: [fix] })

/** A page whose editor takes what it is told. */
function desk(by: Partial<ReviewDesk> = {}) {
  let annotations: Annotations = noAnnotations
  const notices = new Notices()
  const take = (change: Partial<Annotations>) => void (annotations = { ...annotations, ...change })
  const editor = {
    annotate: take,
    flag: (flags: Annotations['flags']) => take({ flags }),
    apply: (_: unknown, note: (before: string) => Partial<Annotations>) => {
      take(note('45 miles'))
      return true
    },
  }
  const review = new Review(() => ({
    findings: withKeys(result({ findings: [wrong] }), annotations.keeps),
    annotations,
    editor: editor as unknown as ReviewDesk['editor'],
    data: [],
    upToDate: true,
    notices,
    ...by,
  }))
  const { key } = withKeys(result({ findings: [wrong] }), [])[0]!
  return { review, notices, key, noted: () => annotations }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  // The rune, as the compiler of the page would have it: a plain value will do here.
  vi.stubGlobal('$state', { raw: <T>(value: T) => value })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what the author does about a finding', () => {
  it('stands in the trail: a fix, with what stood there before', () => {
    const { review, noted, notices } = desk()
    review.apply(fix)
    expect(noted().done.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['flagged', '', ''],
      ['fixed', '45 miles', '45 km'],
    ])
    expect(notices.list[0]?.tone).toBe('plain')
  })

  it('is said to be too late where the words are gone', () => {
    const { review, noted, notices } = desk({ editor: null })
    review.apply(fix)
    expect([noted(), notices.list[0]?.tone]).toEqual([noAnnotations, 'error'])
  })

  it('is kept with its reason, once, and taken back', () => {
    const { review, key, noted } = desk()
    review.keep(key, 'by road')
    review.keep(key, 'by road, says the agency')
    expect(noted().keeps).toMatchObject([{ key, reason: 'by road, says the agency', quote: '45 miles' }])
    expect(noted().done.filter(({ action }) => action === 'kept')).toHaveLength(1)
    review.unkeep(key)
    expect(noted().keeps).toEqual([])
    expect(noted().done.filter(({ action }) => action === 'kept')).toEqual([])
  })

  it('is nothing where the finding is gone', () => {
    const { review, noted } = desk()
    review.keep('another', 'why')
    expect(noted()).toBe(noAnnotations)
  })

  it('pins a name to a place, to another, and to none', () => {
    const { review, noted } = desk()
    review.pin('Thawra', 'tabqa')
    review.pin('Raqqa', 'raqqa')
    review.pin('Thawra', 'thawra_oilfield')
    expect(noted().pins).toEqual({ Thawra: 'thawra_oilfield', Raqqa: 'raqqa' })
    review.pin('Thawra', null)
    expect(noted().pins).toEqual({ Raqqa: 'raqqa' })
  })
})

describe('flags', () => {
  it('go into the trail when they have stood for a while, and once', () => {
    const { review, noted } = desk()
    review.noteFlagsSoon()
    vi.advanceTimersByTime(1_000)
    review.noteFlagsSoon()
    vi.advanceTimersByTime(1_999)
    expect(noted().flags).toEqual([])
    vi.advanceTimersByTime(1)
    expect(noted().flags.map(({ action }) => action)).toEqual(['flagged'])
    review.noteFlagsSoon()
    vi.runAllTimers()
    expect(noted().flags).toHaveLength(1)
  })

  it('do not while the text has moved on, or of what is kept', () => {
    const typing = desk({ upToDate: false })
    typing.review.noteFlagsSoon()
    const kept = desk()
    kept.review.keep(kept.key, 'by road')
    kept.review.noteFlagsSoon()
    vi.runAllTimers()
    expect([typing.noted().flags, kept.noted().flags]).toEqual([[], []])
  })
})
