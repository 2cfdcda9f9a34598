import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Notices } from '../../../src/app/kernel/notices.svelte.ts'

beforeEach(() => {
  // The rune, as the compiler of the page would have it: a plain value will do here.
  vi.stubGlobal('$state', { raw: <T>(value: T) => value })
})
afterEach(() => vi.unstubAllGlobals())

const titles = ({ list }: Notices) => list.map(({ title }) => title)

it('shows three messages at most, the last ones, each title once', () => {
  const notices = new Notices()
  for (const title of ['a', 'b', 'c', 'a']) notices.say(title)
  expect(titles(notices)).toEqual(['b', 'c', 'a'])
  notices.fail('d', 'what to do')
  expect(titles(notices)).toEqual(['c', 'a', 'd'])
  expect(notices.list.at(-1)).toMatchObject({ tone: 'error', detail: 'what to do', action: null })
})

it('takes away the one that is dismissed, and no other that says the same later', () => {
  const notices = new Notices()
  notices.say('a')
  const { id } = notices.list[0]!
  notices.dismiss(id)
  notices.say('a')
  notices.dismiss(id)
  expect(titles(notices)).toEqual(['a'])
})
