import type { Authored, AuthorFault } from './authored.ts'
import { isDay } from './authored.ts'
import { eventFaults } from './events.ts'
import { holding } from './sites.ts'

/** All that lacks before there can be a pack, the form's own first, then drawing by drawing, and event by event. */
export function faultsOf(authored: Authored): readonly AuthorFault[] {
  const { places, drawings } = authored
  const held = holding(drawings)
  const bare = places
    .filter(({ source }) => source.trim() === '')
    .map(({ name }) => ({ fault: 'place-source' as const, what: name }))
  return [
    ...frameFaults(authored),
    ...(held.length === 0 ? [{ fault: 'nothing' as const }] : []),
    ...held.flatMap((drawing) => {
      const what = drawing.title || drawing.shape
      const { title, source, from, to } = drawing
      return [
        ...(title === '' ? [{ fault: 'name' as const, what: `${drawing.shape}, ${drawing.holder}` }] : []),
        ...(source === '' ? [{ fault: 'source' as const, what }] : []),
        ...([from, to].every((day) => day === null || isDay(day)) ? [] : [{ fault: 'day' as const, what }]),
      ]
    }),
    ...bare,
    ...eventFaults(authored),
  ]
}

function frameFaults({ title, from, to, licence, reachMetres, holders }: Authored): readonly AuthorFault[] {
  const reach = Number.isFinite(reachMetres) && reachMetres >= 100 && reachMetres <= 500_000
  return [
    ...(title.trim() === '' ? [{ fault: 'title' as const }] : []),
    ...(isDay(from) ? [] : [{ fault: 'from' as const }]),
    ...(isDay(to) ? [] : [{ fault: 'to' as const }]),
    ...(isDay(from) && isDay(to) && to < from ? [{ fault: 'order' as const }] : []),
    ...(licence.trim() === '' ? [{ fault: 'licence' as const }] : []),
    ...(reach ? [] : [{ fault: 'reach' as const }]),
    ...holders.filter(({ en }) => en.trim() === '').map(({ key }) => ({ fault: 'holder' as const, what: key })),
  ]
}
