/**
 * Provinces by number within their country, where their code starts with the country's ("SY-RA"): few numbers come
 * often, and pack well. Other provinces, and 0 for none, have their number in the whole list.
 */
export interface ProvinceNumbers {
  /** Both by place: numbers in the header's lists from 1 on, 0 for none. */
  write(countries: ArrayLike<number>, provinces: ArrayLike<number>): Uint32Array
  read(countries: ArrayLike<number>, numbers: ArrayLike<number>): Uint32Array
}

/** Numbers from here on are of the whole list. */
const whole = 0x40_0000

export function provinceNumbers(countries: readonly string[], provinces: readonly string[]): ProvinceNumbers {
  const first = firstProvinces(countries, provinces)
  const prefixed = (country: number, province: number) =>
    country > 0 && provinces[province - 1]!.startsWith(`${countries[country - 1]!}-`)
  return {
    write: (countryAt, provinceAt) =>
      Uint32Array.from(provinceAt, (province, at) => {
        const country = countryAt[at]!
        if (province === 0) return 0
        return prefixed(country, province) ? province - first[country]! : province + whole
      }),
    read: (countryAt, numbers) =>
      Uint32Array.from(numbers, (number, at) => {
        if (number === 0) return 0
        return number >= whole ? number - whole : number + (first[countryAt[at]!] ?? 0)
      }),
  }
}

/** By country: how many provinces stand before its first in the sorted list. */
function firstProvinces(countries: readonly string[], provinces: readonly string[]): readonly number[] {
  const firsts = new Map<string, number>()
  provinces.forEach((code, at) => {
    const country = code.slice(0, Math.max(0, code.indexOf('-')))
    if (!firsts.has(country)) firsts.set(country, at)
  })
  return [0, ...countries.map((country) => firsts.get(country) ?? 0)]
}

/** One group for the places of a province, or of a country where the province is not known: neighbours, mostly. */
export function provinceGroups(
  countries: ArrayLike<number>,
  provinces: ArrayLike<number>,
  countryCount: number,
): Uint32Array {
  return Uint32Array.from(provinces, (province, at) => (province === 0 ? countries[at]! : countryCount + province))
}
