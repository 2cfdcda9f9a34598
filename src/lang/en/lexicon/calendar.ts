/** Months, days of the week, and the words of dates. */
import type { LexiconPart } from '../../engine/lexicon.ts'

const names = 'january february march april may june july august september october november december'.split(' ')
const days = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const months: Readonly<Record<string, number>> = Object.fromEntries([
  ...names.flatMap((name, place): [string, number][] => [
    [name, place + 1],
    [name.slice(0, 3), place + 1],
  ]),
  ['sept', 9],
])

export const calendar = {
  classes: {
    ordinalEnding: 'st nd rd th',
    timePreposition: 'in since until till during by of from early late mid to through before after',
    monthLead: 'last this next',
    yearLead: 'and year',
    yearEnd: 'when after and but as by the in it he she they to for until with census on',
  },
  values: {
    monthName: months,
    weekdayName: Object.fromEntries(days.map((name, place): [string, number] => [name, place])),
    daysAgo: { today: 0, tonight: 0, yesterday: 1 },
  },
} as const satisfies LexiconPart
