import { describe, expect, it } from 'vitest'
import { noAnnotations } from '../../../../src/app/features/editor/annotations.ts'
import { apart, noteFix, noteFlags, noteKeep, trailOf, withoutKeep } from '../../../../src/app/kernel/document/trail.ts'
import type { TrailEvent } from '../../../../src/present/trail.ts'

const event = (time: string, verdict: 'disagrees' | 'agrees' = 'disagrees'): TrailEvent => ({
  time,
  key: 'k',
  finding: { kind: 'distance', quote: '45 miles', verdict, message: 'It is 45 km.' },
  data: [],
})
const actions = (noted: Parameters<typeof trailOf>[0]) => trailOf(noted).map(({ action }) => action)

describe('the trail of a draft', () => {
  it('flags a finding once, however often it is checked', () => {
    const flags = noteFlags(noAnnotations, [event('2026-01-01T10:00:00Z')])
    expect(flags).toHaveLength(1)
    const noted = { ...noAnnotations, flags }
    expect(noteFlags(noted, [event('2026-01-01T10:05:00Z')])).toBe(flags)
  })
  it('does not flag what agrees', () => {
    expect(noteFlags(noAnnotations, [event('2026-01-01T10:00:00Z', 'agrees')])).toBe(noAnnotations.flags)
  })
  it('has the flag before a fix, also where the fix came first', () => {
    const done = noteFix(noAnnotations, event('2026-01-01T10:00:00Z'), '45 miles', '28 miles')
    expect(actions({ ...noAnnotations, ...done })).toEqual(['flagged', 'fixed'])
    const flags = noteFlags(noAnnotations, [event('2026-01-01T09:00:00Z')])
    const later = noteFix({ ...noAnnotations, flags }, event('2026-01-01T10:00:00Z'), '45 miles', '28 miles')
    expect(actions({ flags, ...later })).toEqual(['flagged', 'fixed'])
  })
  it('repeats no flag of a fix that came first when another finding is flagged', () => {
    const fixed = { ...noAnnotations, ...noteFix(noAnnotations, event('2026-01-01T10:00:00Z'), '45 miles', '28 miles') }
    const flags = noteFlags(fixed, [{ ...event('2026-01-01T10:01:00Z'), key: 'another' }])
    expect(flags.map(({ key }) => key)).toEqual(['another'])
    expect(actions({ ...fixed, flags })).toEqual(['flagged', 'fixed', 'flagged'])
  })
  it('tells of a keep once, and no more when it is taken back', () => {
    const once = { ...noAnnotations, ...noteKeep(noAnnotations, event('2026-01-01T10:00:00Z'), 'by road') }
    const twice = { ...once, ...noteKeep(once, event('2026-01-01T11:00:00Z'), 'by road, says the agency') }
    expect(
      trailOf(twice)
        .filter(({ action }) => action === 'kept')
        .map(({ reason }) => reason),
    ).toEqual(['by road, says the agency'])
    expect(actions({ ...twice, ...withoutKeep(twice, 'k') })).toEqual(['flagged'])
  })
  it('comes back from a file as it was', () => {
    const noted = { ...noAnnotations, ...noteFix(noAnnotations, event('2026-01-01T10:00:00Z'), 'a', 'b') }
    expect(trailOf(apart(trailOf(noted)))).toEqual(trailOf(noted))
  })
})
