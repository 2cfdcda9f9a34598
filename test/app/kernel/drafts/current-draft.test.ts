import { afterEach, expect, it, vi } from 'vitest'
import { currentDraft, rememberCurrent } from '../../../../src/app/kernel/drafts/current-draft.ts'

afterEach(() => vi.unstubAllGlobals())

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

/** A tab has a session of its own, and shares the rest. */
function tab(session: object, local: object): void {
  vi.stubGlobal('sessionStorage', session)
  vi.stubGlobal('localStorage', local)
}

it('is the draft of this tab; in a new tab the last one of all; none at first', () => {
  const [one, other, local] = [storage(), storage(), storage()]
  tab(one, local)
  expect(currentDraft()).toBeNull()
  rememberCurrent('a')
  tab(other, local)
  expect(currentDraft()).toBe('a')
  rememberCurrent('b')
  tab(one, local)
  expect(currentDraft()).toBe('a')
  tab(storage(), local)
  expect(currentDraft()).toBe('b')
})

it('is none where nothing may be stored', () => {
  const refused = () => {
    throw new DOMException('no', 'SecurityError')
  }
  tab({ getItem: refused, setItem: refused }, {})
  rememberCurrent('a')
  expect(currentDraft()).toBeNull()
})
