/**
 * Places of countries that the site was built with (`npm run build -- --countries SY,IQ`), in the checker's worker: loaded
 * part by part when a draft is about one of them, kept for use without a network, and looked up in from then on.
 */
import type { CheckResult, DataVersion } from '../../../core/model.ts'
import { openIndex } from '../../../core/place/index/index-file.ts'
import type { IndexLayer } from '../../../core/place/index/index-file.ts'
import { joined } from '../../../formats/bytes/joined.ts'
import { unsealed } from '../../../formats/gazetteer/sealed.ts'
import { gunzip } from '../../../formats/ground/gunzip.ts'
import { browserSources, dataReader } from '../../kernel/check/data-cache.ts'
import type { DataReader, Stamps } from '../../kernel/check/data-cache.ts'
import { countriesOf } from './wanted-country.ts'

/** Country -> the parts of its packed index, in their order. */
export type CountryParts = Readonly<Record<string, Stamps>>

export interface CarriedLayers {
  readonly layers: readonly IndexLayer[]
  readonly loaded: readonly DataVersion[]
}

export class Carried {
  readonly #countries: CountryParts
  readonly #reader: DataReader
  readonly #opened = new Map<string, IndexLayer>()
  /** Those on their way: asked for once, however often the draft is checked meanwhile. */
  readonly #coming = new Set<string>()
  /** Those of which it was said that they cannot be had. */
  readonly #failed = new Set<string>()

  constructor(countries: CountryParts, reader: DataReader) {
    this.#countries = countries
    this.#reader = reader
  }

  /**
   * All countries at hand, where the draft that was checked needs one that was not; else null. Rejects with what is wrong
   * with a country once; later checks try again in silence.
   */
  async bring(result: Pick<CheckResult, 'mentions'>): Promise<CarriedLayers | null> {
    const wanted = countriesOf(result.mentions).filter((code) => this.#isToBring(code))
    wanted.forEach((code) => this.#coming.add(code))
    const brought = await Promise.all(wanted.map((code) => this.#open(code)))
    wanted.forEach((code) => this.#coming.delete(code))
    const faults = brought.filter((fault) => fault !== null)
    if (faults.length > 0 && faults.length === wanted.length) return this.#fail(faults)
    return wanted.length > 0 ? this.#all() : null
  }

  #isToBring(code: string): boolean {
    return Object.hasOwn(this.#countries, code) && !this.#opened.has(code) && !this.#coming.has(code)
  }

  /** What is wrong, where it cannot be opened. */
  async #open(code: string): Promise<{ readonly code: string; readonly message: string } | null> {
    try {
      this.#opened.set(code, await this.#read(code))
      return null
    } catch (error) {
      return { code, message: error instanceof Error ? error.message : String(error) }
    }
  }

  async #read(code: string): Promise<IndexLayer> {
    const files = Object.keys(this.#countries[code]!)
    const parts = await Promise.all(files.map((file) => this.#reader.read(file)))
    const index = unsealed(await gunzip(joined(parts)))
    if (!index) throw new Error('its parts do not fit together: the site must be built again')
    const opened = openIndex(index, 'own')
    if ('error' in opened) throw new Error(opened.error.message)
    return opened.index
  }

  #fail(faults: readonly { readonly code: string; readonly message: string }[]): null {
    const fresh = faults.filter(({ code }) => !this.#failed.has(code))
    fresh.forEach(({ code }) => this.#failed.add(code))
    if (fresh.length === 0) return null
    throw new Error(
      fresh.map(({ code, message }) => `All places of ${code} could not be loaded (${message})`).join('; '),
    )
  }

  #all(): CarriedLayers {
    const layers = [...this.#opened.values()]
    const loaded = layers.map(({ about: { id, version, licence, attribution } }) => ({
      id,
      version,
      licence,
      attribution,
    }))
    return { layers, loaded }
  }
}

/** Every part of every country, for the reader that keeps them. */
const allParts = (): Stamps => Object.assign({}, ...Object.values(__GROUNDLINE_COUNTRIES__)) as Stamps
let carried: Carried | null = null

/** Those of the site. `base`: where the page lies, ending in a slash. What other versions have left behind is dropped. */
export function carriedBy(base: string): Carried {
  if (carried) return carried
  const reader = dataReader(new URL('places/', base).href, allParts(), browserSources)
  void reader.tidy()
  return (carried = new Carried(__GROUNDLINE_COUNTRIES__, reader))
}
