/** Units of length and area, and what looks like one and is none. */
import type { AreaUnit, LengthUnit } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

const kilometres = ['kilometre', 'kilometres', 'kilometer', 'kilometers']
const metres = ['m', 'metre', 'metres', 'meter', 'meters']

const miles = (kinds: readonly string[]): string[] => kinds.flatMap((kind) => [`${kind} mile`, `${kind} miles`])
const squared = (words: readonly string[]): string[] =>
  words.flatMap((word) => [`square ${word}`, `sq ${word}`, `${word} sq`, `${word} square`, `${word} squared`])

/** Singular, plural, British, American, abbreviated, soldiers' slang; Arabic words that stand in English drafts. */
const lengths: Readonly<Record<LengthUnit, readonly string[]>> = {
  km: ['km', 'kms', ...kilometres, 'klick', 'klicks', 'كم', 'كيلومتر', 'كيلومترا', 'كيلومترات'],
  mi: ['mi', 'mile', 'miles', ...miles(['statute', 'air']), 'ميل', 'أميال'],
  nmi: ['nmi', 'nm', ...miles(['nautical', 'sea'])],
  m: [...metres, 'متر', 'أمتار'],
  yd: ['yd', 'yds', 'yard', 'yards'],
  ft: ['ft', 'foot', 'feet'],
}

const areas: Readonly<Record<AreaUnit, readonly string[]>> = {
  km2: ['km2', 'km²', 'sqkm', ...squared(['km', 'kms', ...kilometres])],
  mi2: ['mi2', 'mi²', 'sqmi', ...squared(['mi', 'mile', 'miles'])],
  m2: ['m2', 'm²', ...squared(metres)],
  ha: ['ha', 'hectare', 'hectares'],
  acre: ['acre', 'acres'],
}

/** Words by unit as units by word. */
const byWord = <U extends string>(table: Readonly<Record<U, readonly string[]>>): Readonly<Record<string, U>> =>
  Object.fromEntries(
    (Object.entries(table) as [U, readonly string[]][]).flatMap(([unit, words]) =>
      words.map((word): [string, U] => [word, unit]),
    ),
  )

export const units = {
  classes: {
    rateWord: 'per every time times',
    timeUnit: 'hour hours hr hrs h day days second seconds s minute minutes week weeks month months year years',
    lowerCaseUnit: 'm ft yd',
    countedThing: `
      people persons residents inhabitants civilians refugees children women men dollars euros pounds barrels tonnes
      tons bpd votes views users viewers litres liters in cubic m`,
    degreeWord: 'deg degree degrees',
    minuteWord: 'min minute minutes',
    secondWord: 'sec second seconds',
    latitudeWord: 'lat latitude',
    longitudeWord: 'lon long longitude',
  },
  values: { lengthUnit: byWord(lengths), areaUnit: byWord(areas) },
} as const satisfies LexiconPart
