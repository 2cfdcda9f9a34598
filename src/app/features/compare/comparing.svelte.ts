import type { Feature } from 'geojson'
import type { Comparison } from '../../../core/compare/comparison.ts'
import type { Place } from '../../../core/model.ts'
import { language } from '../../strings/language.ts'
import type { GivenReport, Request } from '../../kernel/check/calls.ts'

/** One report of the comparison: text that was pasted, or a draft of this browser. */
export interface CompareEntry extends GivenReport {
  readonly draftId: string | null
}

export interface DraftText {
  readonly text: string
  readonly date: string | null
  readonly places: readonly Place[]
}

const storageKey = 'groundline-compare'
export const mostReports = 20

/** The comparison at hand: kept in this browser, and checked anew whenever a report changes. */
export class Comparing {
  shown = $state(false)
  entries = $state.raw<readonly CompareEntry[]>([])
  comparison = $state.raw<Comparison | null>(null)
  /** Id of the topic chosen in the table or on the map. */
  topic = $state<string | null>(null)
  /** What the map draws; filled by the view, which knows how. */
  features = $state.raw<readonly Feature[]>([])
  readonly #ask: (request: Request<'compare'>) => void
  #version = 0
  #timer = 0

  constructor(ask: (request: Request<'compare'>) => void) {
    this.#ask = ask
  }

  /** `draft` gives a draft as it stands now; one that has been deleted is left out. */
  open(draft: (id: string) => DraftText | null): void {
    this.shown = true
    const remembered = this.entries.length > 0 ? this.entries : stored()
    this.set(
      remembered.flatMap((entry) => {
        if (entry.draftId === null) return [entry]
        const now = draft(entry.draftId)
        return now ? [{ ...entry, text: now.text, places: now.places }] : []
      }),
    )
  }

  close(): void {
    this.shown = false
    this.features = []
    this.topic = null
  }

  set(entries: readonly CompareEntry[]): void {
    this.entries = entries.slice(0, mostReports)
    this.#keep()
    this.topic = null
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#compare(), 150)
  }

  hear(version: number, comparison: Comparison): void {
    if (version === this.#version) this.comparison = comparison
  }

  #compare(): void {
    this.#version++
    if (this.entries.length === 0) return void (this.comparison = null)
    const reports = this.entries.map(({ id, outlet, date, text, places }) => ({ id, outlet, date, text, places }))
    this.#ask({ kind: 'compare', version: this.#version, language: language(), reports })
  }

  #keep(): void {
    const kept = this.entries.map((entry) => (entry.draftId === null ? entry : { ...entry, text: '', places: [] }))
    try {
      localStorage.setItem(storageKey, JSON.stringify(kept))
    } catch {
      // Where nothing may be stored, or no more fits, the comparison lasts as long as the page.
    }
  }
}

function stored(): readonly CompareEntry[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(found) ? found.flatMap(asEntry) : []
  } catch {
    return []
  }
}

/** What was stored may be old, or not ours. */
function asEntry(value: unknown): readonly CompareEntry[] {
  if (typeof value !== 'object' || value === null) return []
  const { id, outlet, date, text, draftId } = value as Record<string, unknown>
  if (typeof id !== 'string' || typeof outlet !== 'string' || typeof text !== 'string') return []
  return [
    {
      id,
      outlet,
      text,
      date: typeof date === 'string' ? date : null,
      draftId: typeof draftId === 'string' ? draftId : null,
      places: [],
    },
  ]
}

/** Not `randomUUID`, which pages served without TLS lack. */
export const freshId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
