import type { TrailEntry } from '../../../../src/present/trail.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digestOf,
  isSameContent,
  isSameWork,
  withFlagsOf,
  writeDraft,
} from '../../../../src/app/kernel/drafts/draft-write.ts'
import type { DraftStore, DraftVersion, StoredDraft } from '../../../../src/app/kernel/drafts/store.ts'
import { isWorthKeeping, mostVersions, thinned } from '../../../../src/app/kernel/drafts/versions.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const long = 'word '.repeat(200)

describe('an earlier state', () => {
  it.each([
    ['after five minutes of writing', 'a', 5 * minute, 'ab', 5 * minute + 700, true],
    ['not while writing goes on', 'a', 2 * minute, 'ab', 2 * minute + 700, false],
    ['after a pause', 'a', minute, 'ab', 4 * minute, true],
    ['before much is deleted', long, 1000, 'a', 2000, true],
    ['before a draft is emptied', long, 1000, '', 2000, true],
    ['not before a little is deleted', long, 1000, long.slice(0, -20), 2000, false],
    ['not of an empty draft', ' ', 10 * minute, 'a', 20 * minute, false],
    ['not where only a pin has changed', 'a', 10 * minute, 'a', 20 * minute, false],
  ])('is kept %s', (_when, before, beforeAt, next, nextAt, kept) => {
    expect(isWorthKeeping({ text: before, savedAt: beforeAt }, { text: next, savedAt: nextAt }, 0)).toBe(kept)
  })
})

describe('thinning', () => {
  const now = 400 * day

  it('leaves all of the last hours, then one an hour, a day, a week, the newest of each', () => {
    const recent = [now - 5 * minute, now - hour, now - 2 * hour]
    expect(thinned(recent, now)).toEqual([])
    const morning = Math.floor((now - 8 * hour) / hour) * hour
    expect(thinned([morning + 50 * minute, morning + 10 * minute], now)).toEqual([morning + 10 * minute])
    const lastWeek = Math.floor((now - 7 * day) / day) * day
    expect(thinned([lastWeek + 3 * hour, lastWeek + 9 * hour], now)).toEqual([lastWeek + 3 * hour])
    const older = Math.floor((now - 100 * day) / (7 * day)) * 7 * day
    expect(thinned([older + 2 * day, older + 5 * day], now)).toEqual([older + 2 * day])
  })

  it('never drops the newest, holds the limit, and has nothing left to do afterwards', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 0, max: now }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(moments, (all) => {
        const gone = new Set(thinned(all, now))
        const left = all.filter((at) => !gone.has(at))
        expect(left).toContain(Math.max(...all))
        expect(left.length).toBeLessThanOrEqual(mostVersions)
        expect(thinned(left, now)).toEqual([])
      }),
    )
  })
})

const empty = { reported: null, keeps: [], pins: {}, places: [], drawings: [] }
const draft = (text: string, savedAt: number): StoredDraft => ({ id: 'd', text, ...empty, savedAt })

function memory(): DraftStore & { readonly kept: DraftVersion[] } {
  const drafts = new Map<string, StoredDraft>()
  const kept: DraftVersion[] = []
  const none = async () => []
  return {
    kept,
    list: none,
    versionKeys: async () => kept.map(({ draftId, at }) => [draftId, at]),
    change: async (id, decide) => {
      const decided = decide(drafts.get(id))
      if (decided) drafts.set(id, decided)
    },
    remove: async () => {},
    get: async (id) => drafts.get(id),
    put: async (one) => void drafts.set(one.id, one),
    versions: async () => kept,
    putVersion: async (version) => void kept.push(version),
    removeVersions: async (keys) => {
      for (const [, at] of keys)
        kept.splice(
          kept.findIndex((one) => one.at === at),
          1,
        )
    },
  }
}

describe('writing', () => {
  const always = () => true

  it('keeps what stood there before, and the name and birthday that the store knows', async () => {
    const store = memory()
    await writeDraft(store, draft(long, 0), always)
    await store.put({ ...(await store.get('d'))!, name: 'Raqqa' })
    const { kept, isCopy } = await writeDraft(store, draft('', 1000), always)
    expect(isCopy).toBe(false)
    expect(kept).toMatchObject({ name: 'Raqqa', createdAt: 0, text: '' })
    expect(await store.get('d')).toEqual(kept)
    expect(store.kept.map(({ text, at }) => [text, at])).toEqual([[long, 0]])
  })

  it('writes the draft before its history: without room for both the present wins', async () => {
    const store = memory()
    await store.put(draft(long, 0))
    const full = { ...store, putVersion: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
    await expect(writeDraft(full, draft('', 1000), always)).rejects.toThrow('full')
    expect((await store.get('d'))?.text).toBe('')
  })

  it('of two hours of steady writing leaves a version every five minutes', async () => {
    const store = memory()
    for (let at = 0; at <= 2 * hour; at += minute) await writeDraft(store, draft(`Line ${at}`, at), always)
    const ages = store.kept.map(({ at }) => at)
    expect(ages.length).toBeGreaterThanOrEqual(20)
    expect(ages.length).toBeLessThanOrEqual(25)
    expect(ages.some((at) => Math.abs(at - hour) <= 5 * minute)).toBe(true)
  })

  it('leaves alone what another tab has written, and goes on as a copy', async () => {
    const store = memory()
    await store.put(draft('theirs', 5))
    const { kept, isCopy } = await writeDraft(store, draft('ours', 6), () => false)
    expect(isCopy).toBe(true)
    expect(kept).toMatchObject({ text: 'ours', createdAt: 6 })
    expect(kept.id).not.toBe('d')
    expect((await store.get('d'))?.text).toBe('theirs')
    expect((await store.get(kept.id))?.text).toBe('ours')
  })

  it('writes nothing where the store says the same, whoever wrote it', async () => {
    const store = memory()
    await store.put(draft('same', 5))
    expect(await writeDraft(store, draft('same', 6), () => false)).toMatchObject({
      isCopy: false,
      kept: { savedAt: 5 },
    })
    expect((await store.get('d'))?.savedAt).toBe(5)
  })
})

describe('the same content', () => {
  it.each([
    ['at another time', draft('a', 1), draft('a', 2), true],
    ['with another text', draft('a', 1), draft('b', 1), false],
    ['with another pin', draft('a', 1), { ...draft('a', 1), pins: { Raqqa: 'x' } }, false],
    [
      'with a draft of an older version',
      draft('a', 1),
      { id: 'd', text: 'a', reported: null, keeps: [], pins: {}, savedAt: 3 },
      true,
    ],
  ])('is told %s', (_name, one, other, same) => {
    expect(isSameContent(one, other)).toBe(same)
    expect(digestOf(one) === digestOf(other)).toBe(same)
  })
})

describe('two tabs on one draft', () => {
  const flag = (key: string, time: string): TrailEntry =>
    ({
      time,
      key,
      kind: 'distance',
      quote: key,
      verdict: 'disagrees',
      message: 'Wrong',
      action: 'flagged',
      reason: '',
      before: '',
      after: '',
      data: [],
    }) as unknown as TrailEntry
  const stored = (text: string, flags: readonly TrailEntry[] = []): StoredDraft => ({
    id: 'a',
    text,
    reported: null,
    keeps: [],
    pins: {},
    savedAt: 1,
    flags,
  })

  it('do not part over what their checks have flagged', () => {
    expect(isSameWork(stored('one', [flag('k', '1')]), stored('one'))).toBe(true)
    expect(isSameWork(stored('one'), stored('two'))).toBe(false)
  })

  it('keep the flags of both, in the order of time, each once', () => {
    const both = withFlagsOf(stored('', [flag('k', '1'), flag('m', '2')]), stored('', [flag('k', '3')]))
    expect(both.flags?.map(({ key, time }) => [key, time])).toEqual([
      ['m', '2'],
      ['k', '3'],
    ])
    const own = stored('', [flag('k', '3')])
    expect(withFlagsOf(stored('', [flag('k', '1')]), own)).toBe(own)
  })
})
