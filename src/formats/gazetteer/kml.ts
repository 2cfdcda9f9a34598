import { kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import { GazetteerError } from './collect.ts'

/** Entities that are not XML's own can hold a bomb, and no map file needs them. */
const doctype = /<!DOCTYPE|<!ENTITY/i

/** Features of a KML file. Throws a `GazetteerError` where it is no XML or no KML. */
export function kmlFeatures(text: string): readonly Feature[] {
  if (doctype.test(text)) throw new GazetteerError('The KML has a document type or entities: save it without')
  const faults: string[] = []
  try {
    const document = new DOMParser({ onError: (level, message) => { if (level !== 'warning') faults.push(message) } })
      .parseFromString(text, 'text/xml')
    return kml(document as unknown as Parameters<typeof kml>[0]).features
      .filter((feature): feature is Feature => feature.geometry !== null)
  } catch (error) {
    throw new GazetteerError(`The KML cannot be read: ${faults[0] ?? (error as Error).message}`)
  }
}
