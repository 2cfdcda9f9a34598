/** Borders that are disputed, or that have changed since: what the outlines of today cannot tell of them. */

/**
 * Countries (ISO 3166-1) that border one another by a claim to ground which the outlines give to somebody else. India:
 * all of Jammu and Kashmir (the Wakhan). Morocco: Western Sahara. Serbia: Kosovo. Palestine: the land before 1948, as
 * Lebanon and Syria border it in Arab usage. Overseas and shared islands that the outlines give to a
 * country of their own: Denmark and Canada (Hans Island, 2022), France and the Netherlands (Saint Martin), Spain and
 * Britain (Gibraltar), Cyprus and Britain (the base areas), Turkey and Cyprus (the north). Source: CIA World Factbook, "Land boundaries" and "Disputes - international".
 */
const claimed: ReadonlySet<string> = new Set([
  'AF/IN',
  'IN/TJ',
  'MA/MR',
  'DZ/EH',
  'AL/RS',
  'LB/PS',
  'PS/SY',
  'CA/DK',
  'FR/NL',
  'ES/GB',
  'CY/GB',
  'CY/TR',
])

export const isClaimedBorder = (one: string, other: string): boolean => claimed.has([one, other].toSorted().join('/'))

/**
 * ISO day since which a country has the land borders of today, for those that changed after the end of the Soviet Union
 * and Yugoslavia. Source: days of independence (UN member states, dates of admission and declarations).
 */
const since: ReadonlyMap<string, string> = table(
  `SD=2011-07-09 SS=2011-07-09 RS=2008-02-17 XK=2008-02-17 ME=2006-06-03 ET=1993-05-24 ER=1993-05-24 CZ=1993-01-01
  SK=1993-01-01 ID=2002-05-20 TL=2002-05-20`,
)
/** All others: the last republics of the Soviet Union became states. */
const sinceAll = '1992-01-01'

/** Whether a day, whole or partial, lies before the borders of today of one of the countries. */
export const isBeforeBorders = (day: string, countries: readonly (string | null)[]): boolean =>
  countries.some((code) => day < (since.get(code ?? '') ?? sinceAll).slice(0, day.length))

/**
 * Provinces (ISO 3166-2) whose ground, or a part of it, more than one country (ISO 3166-1) holds or claims. Source: CIA
 * World Factbook, "Disputes - international", and UN General Assembly resolutions 68/262 and ES-11/4.
 */
const disputed: ReadonlyMap<string, string> = table(
  `UA-43=UA/RU UA-40=UA/RU UA-09=UA/RU UA-14=UA/RU UA-23=UA/RU UA-65=UA/RU SY-QU=SY/IL IL-Z=SY/IL PS-WBK=PS/IL PS-GZZ=PS/IL
  IL-JM=PS/IL IN-JK=IN/PK/CN IN-LA=IN/PK/CN PK-JK=IN/PK PK-GB=IN/PK PK-NA=IN/PK IN-AR=IN/CN GE-AB=GE/RU GE-SO=GE/RU GE-SK=GE/RU
  SD-KS=SD/SS SS-NU=SD/SS SD-RS=SD/EG`,
)
/** Countries of which all ground is claimed by others too, or claims all of another's. */
const wholly = ['XK/RS', 'EH/MA', 'TW/CN', 'PS/IL'].map((two) => two.split('/'))

/** Whether it is disputed that ground in a province is on the side of a country. */
export function isDisputedSide(province: string | null, country: string | null, claimed: string): boolean {
  const code = (province ?? '').slice((province ?? '').indexOf(':') + 1).replace(/\.\d$/, '')
  const isBoth = wholly.some((two) => country !== null && two.includes(country) && two.includes(claimed))
  return isBoth || (disputed.get(code)?.split('/').includes(claimed) ?? false)
}

/** "SD=2011-07-09 SS=2011-07-09": keys and values. */
function table(rows: string): ReadonlyMap<string, string> {
  return new Map(rows.split(/\s+/).map((row) => row.split('=') as [string, string]))
}
