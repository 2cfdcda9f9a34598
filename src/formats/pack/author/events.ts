/** Events as an author tells them, checked and as features of a pack. */
import type { Feature } from 'geojson'
import { slug } from '../shapes.ts'
import { webAddress } from '../shape.ts'
import type { Authored, AuthoredEvent, AuthorFault, EventLack, Site } from './authored.ts'
import { isDay } from './authored.ts'
import { firstFree } from './names.ts'
import { candidatesOf } from './sites.ts'

/** All that lacks, event by event, numbered from 1. */
export function eventFaults(authored: Authored): readonly AuthorFault[] {
  const places = new Set(candidatesOf(authored).map(({ id }) => id))
  const actors = new Set(authored.holders.map(({ key }) => key))
  return authored.events.flatMap((event, at) =>
    lacking(event, places, actors, authored).map((lacks) => ({ fault: 'event' as const, number: at + 1, lacks })),
  )
}

function lacking(
  event: AuthoredEvent,
  places: ReadonlySet<string>,
  actors: ReadonlySet<string>,
  pack: Pick<Authored, 'from' | 'to'>,
): readonly EventLack[] {
  const { placeId, kind, actor, from, to, stated, source, url } = event
  const last = to || from
  const days = isDay(from) && isDay(last)
  const tests: Readonly<Record<EventLack, boolean>> = {
    place: places.has(placeId),
    kind: slug(kind) === null,
    actor: actors.has(actor),
    from: isDay(from),
    to: to === '' || isDay(to),
    order: !days || from <= last,
    outside: !days || !isDay(pack.from) || !isDay(pack.to) || (from <= pack.to && last >= pack.from),
    stated: stated.trim() !== '',
    source: source.trim() !== '',
    url: url.trim() === '' || webAddress(url.trim()) === null,
  }
  return (Object.keys(tests) as EventLack[]).filter((lack) => !tests[lack])
}

/** In the order of their days; ids: day, kind and place. */
export function eventFeatures(
  events: readonly AuthoredEvent[],
  sites: readonly Site[],
  placeIds: ReadonlyMap<Site['place'], string>,
  holders: ReadonlyMap<string, string>,
): readonly Feature[] {
  const taken = new Set<string>()
  return events
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
    .flatMap((event) => {
      const place = sites.find((one) => one.place.id === event.placeId)?.place
      const placeId = place && placeIds.get(place)
      if (!place || placeId === undefined) return []
      const id = firstFree(`${event.from}-${event.kind}-${placeId}`, (one) => !taken.has(one))
      taken.add(id)
      return [featureOf(event, id, placeId, [place.lon, place.lat], holders.get(event.actor) ?? event.actor)]
    })
}

function featureOf(
  { kind, from, to, stated, source, url }: AuthoredEvent,
  id: string,
  placeId: string,
  coordinates: [number, number],
  actor: string,
): Feature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      placeId,
      kind,
      actor,
      from,
      to: to || from,
      statedFigures: stated.trim(),
      source: source.trim(),
      url: url.trim() || null,
    },
  }
}
