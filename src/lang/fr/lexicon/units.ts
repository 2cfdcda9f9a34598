/** Units of length and area, and what looks like one and is none. */
import type { AreaUnit, LengthUnit } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

const kilometres = ['kilomètre', 'kilomètres', 'kilometre', 'kilometres']
const metres = ['mètre', 'mètres', 'metre', 'metres']

const squared = (words: readonly string[]): string[] =>
  words.flatMap((word) => [`${word} carré`, `${word} carrés`, `${word} carre`, `${word} carres`])

const lengths: Readonly<Record<LengthUnit, readonly string[]>> = {
  km: ['km', 'kms', ...kilometres],
  mi: ['mile', 'miles', 'mille terrestre', 'milles terrestres'],
  nmi: ['nmi', 'mille nautique', 'milles nautiques', 'mille marin', 'milles marins', 'milles'],
  m: ['m', ...metres],
  yd: ['yard', 'yards'],
  ft: ['pied', 'pieds'],
}

const areas: Readonly<Record<AreaUnit, readonly string[]>> = {
  km2: ['km2', 'km²', ...squared(['km', 'kms', ...kilometres])],
  mi2: ['mi2', 'mi²', ...squared(['mile', 'miles'])],
  m2: ['m2', 'm²', ...squared(['m', ...metres])],
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
    rateWord: 'par chaque fois',
    timeUnit: 'heure heures h seconde secondes s minute minutes min jour jours semaine semaines mois an ans',
    lowerCaseUnit: 'm ha',
    countedThing: `
      personnes habitants civils réfugiés enfants femmes hommes dollars euros livres barils tonnes litres d' de`,
    degreeWord: 'deg degré degrés',
    minuteWord: 'min minute minutes',
    secondWord: 'sec seconde secondes',
    latitudeWord: 'lat latitude',
    longitudeWord: 'lon long longitude',
  },
  values: {
    lengthUnit: byWord(lengths),
    areaUnit: byWord(areas),
    pluralOf: { kilomètre: 'kilomètres', mètre: 'mètres', mille: 'milles', mile: 'miles', pied: 'pieds' },
  },
} as const satisfies LexiconPart
