import type { AreaUnit, LengthUnit } from './model.ts'

const kilometres = ['kilometre', 'kilometres', 'kilometer', 'kilometers']

/** Unit words in lower case, without full stops: singular, plural, British, American, abbreviated, soldiers' slang. */
export const lengthUnits: ReadonlyMap<string, LengthUnit> = new Map<string, LengthUnit>([
  ...spell<LengthUnit>('km', ['km', 'kms', ...kilometres, 'klick', 'klicks', 'كم', 'كيلومتر', 'كيلومترا', 'كيلومترات']),
  ...spell<LengthUnit>('mi', ['mi', 'mile', 'miles', ...compound(['statute', 'air']), 'ميل', 'أميال']),
  ...spell<LengthUnit>('nmi', ['nmi', 'nm', ...compound(['nautical', 'sea'])]),
  ...spell<LengthUnit>('m', ['m', 'metre', 'metres', 'meter', 'meters', 'متر', 'أمتار']),
  ...spell<LengthUnit>('yd', ['yd', 'yds', 'yard', 'yards']),
  ...spell<LengthUnit>('ft', ['ft', 'foot', 'feet']),
])

/** Area words in lower case, without full stops; compounds with one space. */
export const areaUnits: ReadonlyMap<string, AreaUnit> = new Map<string, AreaUnit>([
  ...spell<AreaUnit>('km2', ['km2', 'km²', 'sqkm', ...squared(['km', 'kms', ...kilometres])]),
  ...spell<AreaUnit>('mi2', ['mi2', 'mi²', 'sqmi', ...squared(['mi', 'mile', 'miles'])]),
  ...spell<AreaUnit>('m2', ['m2', 'm²', ...squared(['m', 'metre', 'metres', 'meter', 'meters'])]),
  ...spell<AreaUnit>('ha', ['ha', 'hectare', 'hectares']),
  ...spell<AreaUnit>('acre', ['acre', 'acres']),
])

/** International yard and pound agreement 1959 for mi, yd, ft; nautical mile: BIPM, SI brochure, 8th ed., table 8. */
const metres: Readonly<Record<LengthUnit, number>> = { km: 1000, mi: 1609.344, nmi: 1852, m: 1, yd: 0.9144, ft: 0.3048 }

/** The acre as 4,840 square yards (international). */
const squareMetres: Readonly<Record<AreaUnit, number>> = {
  km2: 1e6,
  mi2: 1609.344 ** 2,
  m2: 1,
  ha: 1e4,
  acre: 4840 * 0.9144 ** 2,
}

export function isAreaUnit(unit: LengthUnit | AreaUnit): unit is AreaUnit {
  return unit in squareMetres
}

/** Metres in one length unit, or square metres in one area unit. */
export function metresPer(unit: LengthUnit | AreaUnit): number {
  return isAreaUnit(unit) ? squareMetres[unit] : metres[unit]
}

function spell<U>(unit: U, words: readonly string[]): [string, U][] {
  return words.map((word) => [word, unit])
}

function compound(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => [`${kind} mile`, `${kind} miles`])
}

function squared(words: readonly string[]): string[] {
  return words.flatMap((word) => [`square ${word}`, `sq ${word}`, `${word} sq`, `${word} square`, `${word} squared`])
}
