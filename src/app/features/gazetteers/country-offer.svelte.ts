/**
 * Offers all places of a country where a draft needs them: the server of `npm start` fetches them from GeoNames, when the
 * reader agrees. Nothing is asked of anybody before a draft needs it.
 */
import type { CheckResult } from '../../../core/model.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import { laterStrings } from '../../strings.ts'
import { countryName } from './country-name.ts'
import { wantedCountry, type WantedCountry } from './wanted-country.ts'

interface Service {
  /** Countries that the site was built with, which the checker's worker brings. */
  readonly built: readonly string[]
  /** What a request to the local server needs, and whom that asks. */
  readonly fetch?: { readonly token: string; readonly server: string }
}

export interface Offer extends WantedCountry {
  /** Who will be asked: GeoNames' server, or a mirror. */
  readonly server: string
}

interface Needs {
  /** Files of places that are at hand, switched on or not. */
  files(): readonly string[]
  add(file: File): void
  readonly notices: Notices
}

const folder = () => new URL('places/', document.baseURI)
export const fileOf = (code: string): string => `${code}.zip`

export class CountryOffer {
  shown = $state.raw<Offer | null>(null)
  /** Of which country places are on their way, and how much of the file has come, 0 to 1; null where nobody knows. */
  fetching = $state.raw<{ readonly code: string; readonly share: number | null } | null>(null)
  readonly #needs: Needs
  readonly #refused = new Set<string>()
  #service: Promise<Service | null> | null = null
  #stop: AbortController | null = null

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** To be called after each check. */
  async look(result: Pick<CheckResult, 'findings' | 'mentions'>): Promise<void> {
    const wanted = wantedCountry(result)
    if (!wanted || this.fetching || this.#refused.has(wanted.code) || this.#has(wanted.code)) {
      this.shown = null
      return
    }
    const service = await (this.#service ??= serviceOf())
    if (this.fetching || this.#has(wanted.code)) return
    // What the site carries the checker's worker brings by itself: carried.ts.
    const isOffered = service?.fetch && !service.built.includes(wanted.code)
    this.shown = isOffered ? { ...wanted, server: service.fetch!.server } : null
  }

  #has(code: string): boolean {
    return this.#needs.files().includes(fileOf(code))
  }

  /** Not in this visit. */
  refuse(): void {
    if (this.shown) this.#refused.add(this.shown.code)
    this.shown = null
  }

  async accept(): Promise<void> {
    const [offer, service] = [this.shown, await this.#service]
    this.shown = null
    if (!offer || !service?.fetch) return
    await this.#get(offer.code, { method: 'POST', headers: { 'X-Groundline-Token': service.fetch.token } })
  }

  cancel(): void {
    this.#stop?.abort()
  }

  async #get(code: string, request: RequestInit): Promise<void> {
    this.#stop = new AbortController()
    this.fetching = { code, share: null }
    try {
      const response = await fetch(new URL(fileOf(code), folder()), { ...request, signal: this.#stop.signal })
      if (!response.ok) throw new Error((await response.text()).slice(0, 200).trim())
      const parts = await this.#read(code, response)
      this.#needs.add(new File([...parts], fileOf(code), { type: 'application/zip' }))
    } catch (error) {
      // Asked once more it would fail once more: the reader may try again after the page is opened anew.
      this.#refused.add(code)
      if (!this.#stop.signal.aborted) await this.#fail(code, error)
    } finally {
      this.fetching = null
    }
  }

  async #read(code: string, response: Response): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const total = Number(response.headers.get('content-length') ?? NaN)
    const parts: Uint8Array<ArrayBuffer>[] = []
    let done = 0
    const reader = response.body!.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value)
      done += next.value.length
      this.fetching = { code, share: Number.isNaN(total) ? null : Math.min(1, done / total) }
    }
    if (!Number.isNaN(total) && done !== total) throw new Error(`${done} / ${total}`)
    return parts
  }

  async #fail(code: string, error: unknown): Promise<void> {
    const words = (await laterStrings()).gazetteers
    const why = error instanceof Error ? error.message : String(error)
    this.#needs.notices.fail(words.notFetched(countryName(code)), words.notFetchedDetail(why))
  }
}

/** What the site offers; null where it offers nothing, or nobody answers. */
async function serviceOf(): Promise<Service | null> {
  try {
    const response = await fetch(new URL('countries.json', folder()), { cache: 'no-store' })
    const found: unknown = response.ok ? await response.json() : null
    return isService(found) ? found : null
  } catch {
    return null
  }
}

const isService = (found: unknown): found is Service =>
  typeof found === 'object' && found !== null && Array.isArray((found as Service).built)
