/** The four files of a theatre pack from what an author drew. */
import { strToU8, zipSync } from 'fflate'
import type { Feature } from 'geojson'
import { destination } from '../../../core/geo/geodesic.ts'
import type { Extent, Place } from '../../../core/model.ts'
import type { PackFiles } from '../pack.ts'
import { readPack } from '../pack.ts'
import type { Authored, AuthoredHolder, AuthoredPack, Site } from './authored.ts'
import { eventFeatures } from './events.ts'
import { faultsOf } from './faults.ts'
import { firstFree, holderIds, slugOf } from './names.ts'
import { sitesOf } from './sites.ts'

/** The map shows this much around the outermost place, in reaches. */
const marginReaches = 1.5

/** The pack's files, sound by `readPack`, or all that stands in the way. Never throws for what was drawn. */
export function authoredPack(authored: Authored): AuthoredPack {
  const faults = faultsOf(authored)
  if (faults.length > 0) return { faults }
  const files = filesOf(authored, sitesOf(authored))
  const read = readPack(files)
  if ('pack' in read) return { id: read.pack.id, files }
  return {
    faults: read.errors.map(({ feature, message }) => ({
      fault: 'pack',
      what: [feature, message].filter(Boolean).join(': '),
    })),
  }
}

/** As the app opens it, and `data:check` when it is unpacked: a folder of the pack's id with its four files. */
export function packArchive({
  id,
  files,
}: {
  readonly id: string
  readonly files: PackFiles
}): Uint8Array<ArrayBuffer> {
  const written = {
    'pack.json': files.pack,
    'places.geojson': files.places,
    'control.geojson': files.control,
    'events.geojson': files.events,
  }
  const texts = Object.entries(written).map(
    ([name, value]) => [`${id}/${name}`, strToU8(`${JSON.stringify(value, null, 1)}\n`)] as const,
  )
  return zipSync(Object.fromEntries(texts)) as Uint8Array<ArrayBuffer>
}

function filesOf(authored: Authored, sites: readonly Site[]): PackFiles {
  const ids = placeIds(sites)
  const holders = holderIds(authored.holders)
  return {
    pack: frameOf(authored, sites, holders),
    places: collection(sites.map(({ place }) => placeFeature(place, ids.get(place)!))),
    control: collection(sites.flatMap((site) => controlFeatures(site, ids.get(site.place)!, holders))),
    events: collection(eventFeatures(authored.events, sites, ids, holders)),
  }
}

const collection = (features: readonly Feature[]) => ({ type: 'FeatureCollection', features })

function frameOf(authored: Authored, sites: readonly Site[], ids: ReadonlyMap<string, string>) {
  const { title, from, to, licence, attribution, reachMetres, holders } = authored
  const sources = [
    ...new Set([
      ...sites.flatMap(({ place, records }) => [place.source, ...records.map(({ source }) => source)]),
      ...authored.events.map(({ source }) => source.trim()),
    ]),
  ]
  return {
    id: slugOf(title, 'own-pack'),
    title: title.trim(),
    version: '1.0.0',
    from,
    to,
    extent: extentAround(sites, reachMetres * marginReaches),
    licence: licence.trim(),
    attribution: attribution.trim() || `Sources: ${sources.join('; ')}`.slice(0, 4000),
    reachMetres,
    holders: Object.fromEntries(holders.map((holder) => [ids.get(holder.key)!, holderNames(holder)])),
  }
}

function holderNames({ key, en, ar, words: called }: AuthoredHolder) {
  const words = [...new Set([en, key, ...called].map((word) => word.trim().toLowerCase()))].filter((one) => one !== '')
  return { en: en.trim(), ar: ar.trim() || en.trim(), words }
}

function extentAround(sites: readonly Site[], metres: number): Extent {
  const corners = sites.flatMap(({ place: { lon, lat } }) =>
    [0, 90, 180, 270].map((bearing) => destination([lon, lat], bearing, metres)),
  )
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)]
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4
  return [round(Math.min(...lons)), round(Math.min(...lats)), round(Math.max(...lons)), round(Math.max(...lats))]
}

function placeIds(sites: readonly Site[]): ReadonlyMap<Place, string> {
  const ids = new Map<Place, string>()
  for (const { place } of sites) {
    const taken = new Set(ids.values())
    ids.set(
      place,
      firstFree(slugOf(place.name, 'place'), (id) => !taken.has(id)),
    )
  }
  return ids
}

function placeFeature(place: Place, id: string): Feature {
  const {
    name,
    nameAr,
    aliases,
    type,
    lon,
    lat,
    accuracyMetres,
    extentMetres,
    country,
    province,
    population,
    source,
    note,
  } = place
  const isElsewhere = /^[a-z]+:\S+$/.test(place.id) && !place.id.startsWith('draft:')
  const sameAs = [...new Set([...(place.sameAs ?? []), ...(isElsewhere ? [place.id] : [])])]
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      names: { en: name, ar: nameAr, aliases: aliases.filter((alias) => alias !== '') },
      type,
      accuracyMetres,
      extentMetres,
      country,
      province,
      ...(population ? { population } : {}),
      ...(sameAs.length > 0 ? { sameAs } : {}),
      source,
      ...(note ? { note } : {}),
    },
  }
}

function controlFeatures(
  { place, records }: Site,
  placeId: string,
  holders: ReadonlyMap<string, string>,
): readonly Feature[] {
  return records.map(({ holder, from, to, basis, source, reachMetres }, at) => {
    const order = 1 + records.slice(0, at).filter((one) => one.from === from).length
    return {
      type: 'Feature',
      id: `${placeId}-${from}${order > 1 ? `-${order}` : ''}`,
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: {
        placeId,
        holder: holders.get(holder) ?? holder,
        from,
        to,
        order,
        basis,
        source,
        url: null,
        ...(reachMetres === undefined ? {} : { reachMetres }),
      },
    }
  })
}
