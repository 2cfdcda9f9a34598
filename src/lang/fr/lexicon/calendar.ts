/** Months, days of the week, and the words of dates. */
import type { LexiconPart } from '../../engine/lexicon.ts'

const names = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const days = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')

const months: Readonly<Record<string, number>> = {
  ...Object.fromEntries(names.map((name, place): [string, number] => [name, place + 1])),
  ...{ fevrier: 2, aout: 8, decembre: 12, janv: 1, févr: 2, avr: 4, juil: 7, sept: 9, oct: 10, nov: 11, déc: 12 },
}

export const calendar = {
  classes: {
    lowerCaseName: [...names, ...days].join(' '),
    ordinalEnding: 'er ère e',
    timePreposition: 'en depuis jusqu début mi fin de pendant avant après dès vers',
    monthLead: 'dernier prochain',
    yearLead: 'et année',
    yearEnd: 'quand après et mais par le la dans il elle ils elles à pour avec lorsque où',
  },
  values: {
    monthName: months,
    weekdayName: Object.fromEntries(days.map((name, place): [string, number] => [name, place])),
    daysAgo: { "aujourd'hui": 0, hier: 1, 'avant-hier': 2 },
  },
} satisfies LexiconPart
