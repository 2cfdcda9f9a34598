/** What a .prj file (WKT 1 as ESRI writes it) says, as far as it decides whether the numbers are WGS 84 degrees. */

export interface Projection {
  /** As the file names it: "WGS 1984 UTM Zone 37N". */
  readonly name: string
  readonly isProjected: boolean
  /** WGS 84, or a datum that lies within a metre or two of it. */
  readonly isWgs84: boolean
}

/** ETRS89, NAD83 and GDA94 were set up as WGS 84 was, and have drifted by up to two metres since. */
const likeWgs84 = /WGS_?\s?(?:19)?84|ETRS_?(?:19)?89|North_American_(?:Datum_)?1983|GDA_?(?:19|20)?(?:94|20)|ITRF/i

/** Null where the text is no such definition. */
export function readProjection(wkt: string): Projection | null {
  const text = wkt.slice(0, 20_000).trim()
  const head = /^(PROJCS|GEOGCS|PROJCRS|GEOGCRS|GEODCRS|COMPD_?CS)\s*\[\s*"([^"]{0,120})"/i.exec(text)
  if (!head) return null
  const datum = /DATUM\s*\[\s*"([^"]{0,120})"/i.exec(text)?.[1] ?? ''
  return {
    name: head[2]!.replaceAll('_', ' '),
    isProjected: /PROJC/i.test(text),
    isWgs84: likeWgs84.test(datum || head[2]!),
  }
}
