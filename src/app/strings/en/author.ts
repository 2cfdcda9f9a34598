import type { AuthorFault } from '../../../formats/author/authored.ts'
import { count } from './count.ts'

/** Making a theatre pack from a draft. */
export const author = {
  open: 'Theatre pack…',
  heading: 'Save as theatre pack',
  close: 'Close',
  lead: 'Control data of your own, from what you drew: a point with a holder says who had that place from its first to its last day; an area with a holder says so of the places in it.',
  how: 'Draw points or areas on the map and fill in title, holder, days and source of each.',
  title: 'Title',
  titleHint: 'Mosul, January to July 2017',
  from: 'First day',
  to: 'Last day',
  dateHint: '19 June 2016',
  reach: 'Reach around a place, km',
  licence: 'Licence',
  licenceHint: 'CC BY 4.0, or: all rights reserved',
  attribution: 'Sources to print',
  attributionHint: 'those of all features',
  holders: 'Holders',
  nameEn: (holder: string) => `Name of ${holder} in English`,
  nameAr: (holder: string) => `Name of ${holder} in Arabic`,
  look: (holder: string) => `Colour and texture of ${holder}`,
  looks: {
    government: 'Orange, strokes',
    isis: 'Dark, dots',
    sdf: 'Yellow, lines',
    opposition: 'Green, crosses',
    contested: 'Light blue, crossed',
    russia: 'Orange, strokes',
    ukraine: 'Blue, lines',
    'other-1': 'Mauve, upright lines',
    'other-2': 'Amber, crosses',
    'other-3': 'Blue, dots',
    'other-4': 'Brown, zigzag',
  } as Record<string, string>,
  holds: 'What it holds',
  sum: (places: number, records: number) => `${count(places, 'place')}, ${count(records, 'record')} of control.`,
  record: (place: string, holder: string, from: string, to: string) => `${place}: ${holder}, ${from} to ${to}`,
  lasting: 'the end',
  inferred: 'inferred from an area',
  lacking: 'Before it can be saved',
  save: 'Download pack (ZIP)',
  use: 'Use it on the map',
  fault: (fault: AuthorFault): string => {
    switch (fault.fault) {
      case 'title':
        return 'Give the pack a title.'
      case 'from':
        return 'The first day is no whole day. Write it as 19 June 2016.'
      case 'to':
        return 'The last day is no whole day. Write it as 22 June 2016.'
      case 'order':
        return 'The last day lies before the first.'
      case 'licence':
        return 'Say under which licence others may use it.'
      case 'reach':
        return 'The reach is a number from 0.1 to 500 km.'
      case 'nothing':
        return 'No drawn point or area has a holder yet.'
      case 'holder':
        return `Give the holder “${fault.what}” a name.`
      case 'name':
        return `A drawing has no title (${fault.what}): name the place.`
      case 'source':
        return `“${fault.what}” has no source.`
      case 'day':
        return `“${fault.what}” needs whole days, or none: write 19 June 2016.`
      case 'place-source':
        return `The place “${fault.what}” has no source.`
      case 'pack':
        return fault.what
    }
  },
}
