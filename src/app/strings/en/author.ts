import type { AuthorFault, EventLack } from '../../../formats/pack/author/authored.ts'
import { count } from './count.ts'

const eventLacks: Readonly<Record<EventLack, string>> = {
  place: 'choose a place that is drawn, added or named in the draft.',
  kind: 'say what happened.',
  actor: 'say who did it.',
  from: 'the day is no whole day. Write it as 19 June 2016.',
  to: 'the last day is no whole day. Write it as 22 June 2016, or leave it empty.',
  order: 'the last day lies before the first.',
  outside: 'its days lie outside those of the pack.',
  stated: 'say what is said of it.',
  source: 'it has no source.',
  url: 'the link is none. Write it as https://example.org/page, or leave it empty.',
}

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
  called: (holder: string) => `What texts call ${holder}`,
  arHint: 'in Arabic',
  calledHint: 'in texts: Iraqi forces, Baghdad',
  places: 'Names of places',
  placesHelp: 'Every spelling that the press uses is found in texts; separate them by commas.',
  placeAr: (place: string) => `${place} in Arabic`,
  others: (place: string) => `Other spellings of ${place}`,
  othersHint: 'other spellings, by commas',
  type: (place: string) => `What ${place} is`,
  events: 'Events',
  eventsHelp: 'What happened, as each source has it. Where sources differ, give each its own event.',
  addEvent: 'Add an event',
  removeEvent: (number: number) => `Remove event ${number}`,
  event: (number: number) => `Event ${number}`,
  kind: 'What happened',
  place: 'Place',
  choose: 'choose…',
  actor: 'Who did it',
  day: 'Day',
  lastDay: 'To (if longer)',
  stated: 'What is said, with the figures as printed',
  source: 'Source',
  sourceHint: 'Reuters, 3 March 2017',
  url: 'Link (if any)',
  holds: 'What it holds',
  sum: (places: number, records: number, events: number) =>
    `${count(places, 'place')}, ${count(records, 'record')} of control, ${count(events, 'event')}.`,
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
      case 'event':
        return `Event ${fault.number}: ${eventLacks[fault.lacks]}`
      case 'pack':
        return fault.what
    }
  },
}
