/**
 * What was typed of each draft's pack, kept in the browser: events take an afternoon to write. Where nothing may be
 * stored it lasts as long as the page.
 */
import type { EventForm, HolderForm, NamesForm, PackForm } from './form.ts'

const storageKey = 'groundline-packs-typed'
/** Of more drafts than these the oldest is let go. */
const most = 30

const forms = new Map<string, PackForm>(stored())

export const kept = {
  get: (draft: string): PackForm | undefined => forms.get(draft),
  has: (draft: string): boolean => forms.has(draft),
  set(draft: string, form: PackForm): void {
    forms.set(draft, form)
    // Another tab may have stored others meanwhile. Last set, last in line.
    const entries = [...stored().filter(([id]) => id !== draft), [draft, form] as const].slice(-most)
    try {
      localStorage.setItem(storageKey, JSON.stringify(entries))
    } catch {
      // No room, or none allowed.
    }
  },
}

function stored(): readonly (readonly [string, PackForm])[] {
  try {
    return readForms(JSON.parse(localStorage.getItem(storageKey) ?? '[]'))
  } catch {
    return []
  }
}

/** What was stored may be old, or not ours: what is no text is left out. */
export function readForms(value: unknown): readonly (readonly [string, PackForm])[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown): readonly (readonly [string, PackForm])[] =>
    Array.isArray(entry) && typeof entry[0] === 'string' ? [[entry[0], formOf(membersOf(entry[1]))]] : [],
  )
}

type Members = Readonly<Record<string, unknown>>

const membersOf = (value: unknown): Members => (typeof value === 'object' && value !== null ? (value as Members) : {})
const textIn = (members: Members, name: string): string => (typeof members[name] === 'string' ? members[name] : '')

function formOf(members: Members): PackForm {
  const text = (name: string) => textIn(members, name)
  const events = Array.isArray(members['events']) ? members['events'] : []
  return {
    title: text('title'),
    from: text('from'),
    to: text('to'),
    reach: text('reach'),
    licence: text('licence'),
    attribution: text('attribution'),
    holders: partsOf<HolderForm>(members['holders']),
    places: partsOf<NamesForm>(members['places']),
    events: events.map((one: unknown, at) => eventOf(membersOf(one), at)),
  }
}

/** Members of members that are texts. */
function partsOf<Part>(value: unknown): Readonly<Record<string, Partial<Part>>> {
  const parts = Object.entries(membersOf(value)).map(
    ([key, part]) =>
      [key, Object.fromEntries(Object.entries(membersOf(part)).filter(([, one]) => typeof one === 'string'))] as const,
  )
  return Object.fromEntries(parts) as Readonly<Record<string, Partial<Part>>>
}

function eventOf(members: Members, at: number): EventForm {
  const text = (name: string) => textIn(members, name)
  return {
    id: `kept-${at}`,
    kind: text('kind'),
    placeId: text('placeId'),
    actor: text('actor'),
    from: text('from'),
    to: text('to'),
    stated: text('stated'),
    source: text('source'),
    url: text('url'),
  }
}
