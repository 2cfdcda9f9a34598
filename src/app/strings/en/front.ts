import { count } from './count.ts'

/** The days of the map, and what happened on them. */
export const day = {
  seriesButton: 'Table of all days…',
  besideLegend: (title: string) => `Line of ${title}`,
  label: 'Control on',
  slider: 'Day of control',
  previous: 'Day before',
  next: 'Day after',
  play: 'Play the days',
  pause: 'Pause',
  draftDay: 'Day of the draft',
  backToDraft: 'Back to the draft’s day',
  events: (n: number) => count(n, 'event'),
  none: 'no events on record',
  named: (words: string) => `the draft: “${words}”`,
  inDraft: 'In the draft',
  pack: 'Control data',
  automatic: 'Chosen by the draft’s places and day',
  noPack: 'No control data covers this draft. Places and distances are checked all the same.',
  eventsTab: 'Events',
  changesTab: 'Changes',
  eventsOn: (day: string) => `Events on ${day}`,
  datelineTaken: (day: string) => `Reported on ${day}, says the dateline`,
  datelineDetail: 'Undo takes it back.',
  eventKind: (kind: string) => kind.replaceAll('-', ' '),
  noEvents: 'No event is on record for this day.',
  nextEvents: (day: string) => `Next day with events: ${day}`,
  since: 'Since the end of',
  dayBefore: 'day before',
  start: 'first day',
  working: 'Comparing the two days',
  noChange: 'No place on record changed hands between these two days.',
  changed: (from: string, to: string) => `${from} → ${to}`,
  unknownHolder: 'not known',
  ground: (size: string) => `about ${size} km² of derived ground`,
  drawnGround: (size: string) => `${size} km²`,
  groundHeading: 'On the map',
  close: 'Close',
  sameDay: 'That is the day shown: choose another to compare with.',
}

export const settings = {
  button: 'Map settings',
  graticule: 'Graticule',
  coordinates: 'Coordinates under the cursor',
  locator: 'Locator map',
  viewpoint: 'Disputed borders',
  views: { neutral: 'Dashed, for no side', ground: 'By who holds them' },
  seenBy: (country: string) => `As drawn by ${country}`,
  note:
    'Outlines: Natural Earth. Only areas that it has as areas of their own can change sides; the Golan Heights, Aksai ' +
    'Chin, South Ossetia, Hala’ib and the Kurils cannot. What a claim is checked against does not change with this.',
}

export const cursor = {
  heading: 'Coordinates under the cursor',
  decimal: 'decimal degrees',
  dms: 'degrees, minutes, seconds',
  mgrs: 'MGRS',
  noMgrs: 'no MGRS beyond 80° S and 84° N',
  copy: (format: string, value: string) => `Copy ${format}: ${value}`,
  copied: (value: string) => `Copied: ${value}`,
  held: 'Held. Click the map to hold another point, Escape to let go.',
  help: 'Click the map to hold the point, C to copy it.',
}

export const locator = { label: 'Where this is in the world' }
