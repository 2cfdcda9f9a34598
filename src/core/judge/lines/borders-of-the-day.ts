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

/** "SD=2011-07-09 SS=2011-07-09": keys and values. */
function table(rows: string): ReadonlyMap<string, string> {
  return new Map(rows.split(/\s+/).map((row) => row.split('=') as [string, string]))
}
