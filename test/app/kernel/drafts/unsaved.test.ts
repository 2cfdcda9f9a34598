/** What is not in the store: when it is written, in which order, and where it is kept meanwhile. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { digestOf } from '../../../../src/app/kernel/drafts/draft-write.ts'
import { Journal } from '../../../../src/app/kernel/drafts/journal.ts'
import { Pace } from '../../../../src/app/kernel/drafts/pace.ts'
import { soundDraft, soundVersion } from '../../../../src/app/kernel/drafts/sound-draft.ts'
import { openStore } from '../../../../src/app/kernel/drafts/store.ts'
import type { StoredDraft } from '../../../../src/app/kernel/drafts/store.ts'
import { takeOver } from '../../../../src/app/kernel/drafts/take-over.ts'
import { WriteQueue } from '../../../../src/app/kernel/drafts/write-queue.ts'

const draft = (id: string, text: string, savedAt = 1): StoredDraft => ({ id, text, savedAt })

/** A browser's storage with room for so many letters. */
class Room {
  readonly #room: number
  constructor(room: number) {
    this.#room = room
    for (const name of ['getItem', 'setItem', 'removeItem'])
      Object.defineProperty(this, name, { value: this[name as 'getItem'], enumerable: false })
  }
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null
  }
  setItem(key: string, value: string): void {
    const others = Object.entries(this).filter(([name]) => name !== key)
    const used = others.reduce((sum, [name, text]) => sum + name.length + String(text).length, 0)
    if (used + key.length + value.length > this.#room) throw new DOMException('full', 'QuotaExceededError')
    Object.assign(this, { [key]: value })
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key]
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the pace', () => {
  beforeEach(() => void vi.useFakeTimers())

  it('acts at a rest, once', () => {
    const act = vi.fn()
    const pace = new Pace(act)
    pace.changed()
    vi.advanceTimersByTime(300)
    pace.changed()
    vi.advanceTimersByTime(499)
    expect(act).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(act).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(10_000)
    expect(act).toHaveBeenCalledTimes(1)
  })

  it.each([10, 90, 240, 499])('at a key each %i ms acts every second or so all the same', (between) => {
    const acts: number[] = []
    const start = Date.now()
    const pace = new Pace(() => acts.push(Date.now() - start))
    for (let at = 0; at < 20_000; at += between) {
      pace.changed()
      vi.advanceTimersByTime(between)
    }
    const waits = acts.map((at, index) => at - (acts[index - 1] ?? 0))
    expect(acts.length).toBeGreaterThan(12)
    expect(Math.max(...waits)).toBeLessThanOrEqual(1000 + between)
  })

  it('is not put off by a clock that is set back, and not at all when all is done', () => {
    const act = vi.fn()
    const pace = new Pace(act)
    pace.changed()
    vi.setSystemTime(Date.now() - 3_600_000)
    pace.changed()
    vi.advanceTimersByTime(1000)
    expect(act).toHaveBeenCalledTimes(1)
    pace.changed()
    pace.done()
    vi.advanceTimersByTime(5000)
    expect(act).toHaveBeenCalledTimes(1)
  })
})

describe('the queue', () => {
  it('writes one after the other, of each draft the newest state', async () => {
    const written: string[] = []
    let go = (): void => {}
    const queue = new WriteQueue(async ({ text }) => {
      await new Promise<void>((resolve) => (go = resolve))
      written.push(text)
      return true
    })
    queue.add(draft('a', 'a1'))
    const done = queue.drain()
    for (const text of ['a2', 'a3']) queue.add(draft('a', text))
    queue.add(draft('b', 'b1'))
    expect(queue.drain()).toBe(done)
    while (written.length < 3) {
      go()
      await Promise.resolve()
    }
    await done
    expect(written).toEqual(['a1', 'a3', 'b1'])
    expect(queue.all).toEqual([])
  })

  it('keeps what could not be written, and tries it again when it is asked to', async () => {
    let room = false
    const queue = new WriteQueue(async () => room)
    queue.add(draft('a', 'a1'))
    await queue.drain()
    expect(queue.all).toEqual([draft('a', 'a1')])
    room = true
    await queue.drain()
    expect(queue.all).toEqual([])
  })

  it('lets what came meanwhile follow a draft to its new id', async () => {
    const written: string[] = []
    const queue: WriteQueue = new WriteQueue(async (one) => {
      written.push(`${one.id} ${one.text}`)
      if (one.id !== 'a') return true
      queue.add(draft('a', 'a2'))
      queue.move(one, 'copy')
      return true
    })
    queue.add(draft('a', 'a1'))
    await queue.drain()
    expect(written).toEqual(['a a1', 'copy a2'])
  })
})

describe('the journal', () => {
  it('gives back what pages have noted, each its own, until it is struck', () => {
    vi.stubGlobal('localStorage', new Room(10_000))
    const [one, other] = [new Journal(), new Journal()]
    expect(one.note(draft('a', 'mine', 5), ['x'])).toBe(true)
    expect(other.note(draft('a', 'yours', 4), [])).toBe(true)
    const texts = () => new Journal().found().map(({ unsaved }) => unsaved.draft.text)
    expect(texts()).toEqual(['yours', 'mine'])
    one.note(draft('a', 'mine, too', 6), [])
    other.strike('a')
    other.strike('b')
    expect(texts()).toEqual(['mine, too'])
  })

  it('has the text alone where there is no room for more, and what was noted before where there is none', () => {
    vi.stubGlobal('localStorage', new Room(400))
    const journal = new Journal()
    const pins = { Raqqa: 'p'.repeat(400) }
    expect(journal.note({ ...draft('a', 'The text.'), pins }, [])).toBe(true)
    expect(journal.found()[0]?.unsaved).toEqual({ draft: draft('a', 'The text.'), follows: [], textOnly: true })
    expect(journal.note(draft('a', 'long '.repeat(100)), [])).toBe(false)
    expect(journal.found()[0]?.unsaved.draft.text).toBe('The text.')
  })

  it('says so where nothing may be stored, and passes over what is damaged', () => {
    expect(new Journal().note(draft('a', 'text'), [])).toBe(false)
    expect(new Journal().found()).toEqual([])
    const damaged = { 'groundline-unsaved x': '{"draft":', 'groundline-unsaved y': '5', 'groundline-theme': 'dark' }
    vi.stubGlobal('localStorage', Object.assign(new Room(9999), damaged))
    expect(new Journal().found()).toEqual([])
  })
})

describe('taking over', () => {
  let number = 0
  const store = () => openStore(`drafts ${number++}`)
  beforeEach(() => vi.stubGlobal('localStorage', new Room(100_000)))

  it('writes what follows what is stored over it, and nothing stays behind', async () => {
    const [kept, left] = [await store(), new Journal()]
    await kept.put(draft('a', 'before'))
    left.note(draft('a', 'before and after', 2), [digestOf(draft('a', 'before'))])
    left.note(draft('new', 'never written', 3), [])
    expect(await takeOver(kept, new Journal())).toEqual([])
    expect((await kept.list()).map(({ id, text }) => [id, text])).toEqual([
      ['new', 'never written'],
      ['a', 'before and after'],
    ])
    expect(new Journal().found()).toEqual([])
  })

  it('makes a copy of what another tab has changed meanwhile, and none of what says the same', async () => {
    const [kept, left] = [await store(), new Journal()]
    await kept.put(draft('a', 'theirs'))
    await kept.put(draft('b', 'same'))
    left.note(draft('a', 'ours', 2), ['something else'])
    left.note(draft('b', 'same', 2), [])
    await takeOver(kept, new Journal())
    expect((await kept.list()).map(({ text }) => text).toSorted()).toEqual(['ours', 'same', 'theirs'])
  })

  it('gives the annotations that are stored to a text that was noted alone', async () => {
    const [kept, left] = [await store(), new Journal()]
    const before = { ...draft('a', 'before'), pins: { Raqqa: 'p' } }
    await kept.put(before)
    vi.stubGlobal('localStorage', new Room(200))
    left.note({ ...draft('a', 'after', 2), pins: { Raqqa: 'p'.repeat(200) } }, [digestOf(before)])
    await takeOver(kept, new Journal())
    expect(await kept.get('a')).toMatchObject({ text: 'after', pins: { Raqqa: 'p' } })
  })

  it('gives what the store does not take: all of it where there is none', async () => {
    const left = new Journal()
    left.note(draft('a', 'text'), [])
    expect(await takeOver(null, new Journal())).toEqual([{ draft: draft('a', 'text'), stored: undefined }])
    left.note(draft('b', 'other'), ['of another state'])
    const full = await store()
    await full.put(draft('b', 'stored'))
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    const [rest] = await takeOver({ ...full, put: refuse, change: refuse }, new Journal())
    expect(rest).toMatchObject({ draft: { text: 'other' }, stored: undefined })
    expect(rest?.draft.id).not.toBe('b')
  })
})

describe('a damaged draft', () => {
  const place = {
    id: 'p',
    name: 'Camp',
    nameAr: null,
    aliases: ['the camp'],
    type: 'camp',
    lon: 38,
    lat: 35,
    accuracyMetres: 0,
    extentMetres: 0,
    capitalOf: [],
    layer: 'draft',
    source: 'Own',
  }
  const drawing = {
    id: 'd',
    shape: 'point',
    geometry: { type: 'Point', coordinates: [38, 35] },
    title: '',
    holder: '',
    source: '',
    note: '',
  }
  const sound = {
    id: 'a',
    name: 'Raqqa',
    text: 'The text.',
    savedAt: 5,
    createdAt: 4,
    reported: '2016-06-22',
    pins: { Raqqa: 'p' },
    keeps: [{ key: 'k', reason: '', at: '', quote: '', verdict: 'agrees', message: '' }],
  }

  it.each([
    ['sound', {}, {}],
    ['without a name', { name: 5 }, { name: undefined }],
    ['with a day that is none', { reported: 20160622 }, { reported: undefined }],
    ['with pins of other kinds', { pins: { Raqqa: 'p', Tabqa: 7 } }, {}],
    ['with pins that are none', { pins: ['p'] }, { pins: undefined }],
    ['with one keep of two', { keeps: [...sound.keeps, { key: 3 }, null, 'x'] }, {}],
    ['with a list that is none', { keeps: { length: 2 } }, { keeps: undefined }],
    [
      'with a broken place',
      { places: [place, { ...place, lon: '38' }, { ...place, aliases: 5 }] },
      { places: [place] },
    ],
    [
      'with a broken drawing',
      { drawings: [{ ...drawing, geometry: { type: 'Point', coordinates: [38, null] } }, drawing, { shape: 'point' }] },
      { drawings: [drawing] },
    ],
    ['with a broken trail', { done: [{}], flags: [null] }, { done: [], flags: [] }],
    ['saved at no time', { savedAt: 'yesterday', createdAt: Number.NaN }, { savedAt: 0, createdAt: undefined }],
    ['without a text', { text: null }, { text: '' }],
  ])('%s keeps the rest', (_what, damage, found) => {
    const expected = Object.entries({ ...sound, ...found }).filter(([, value]) => value !== undefined)
    expect(soundDraft({ ...sound, ...damage })).toEqual(Object.fromEntries(expected))
  })

  it.each([null, undefined, 5, 'a', [], {}, { id: 5, text: 'x' }])('is none: %j', (value) => {
    expect(soundDraft(value)).toBeNull()
    expect(soundVersion(value)).toBeNull()
  })
})

describe('the store', () => {
  const makeOther = (name: string, version: number) =>
    new Promise<void>((resolve) => {
      const asked = indexedDB.open(name, version)
      asked.onsuccess = () => {
        asked.result.close()
        resolve()
      }
    })

  it.each([
    ['without its tables', 2],
    ['without its tables, of a later version', 7],
  ])('%s gets them again', async (name, version) => {
    await makeOther(name, version)
    for (const text of ['one', 'two']) {
      const store = await openStore(name)
      await store.put(draft('a', text))
      expect((await store.get('a'))?.text).toBe(text)
      expect(await store.versions('a')).toEqual([])
    }
  })

  it('lists every draft, one saved at no time last', async () => {
    const store = await openStore('damaged')
    const damaged = { id: 'b', text: 'Damaged', savedAt: 'x' } as unknown as StoredDraft
    for (const one of [draft('a', 'Older', 1), damaged, draft('c', 'Newer', 2)]) await store.put(one)
    expect((await store.list()).map(({ text }) => text)).toEqual(['Newer', 'Older', 'Damaged'])
  })
})
