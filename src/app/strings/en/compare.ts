import { englishFigures } from '../../../present/comparison-words.ts'
import { number } from '../language.ts'
import { count } from './count.ts'

/** Several reports of one event. */
export const compare = {
  open: 'Compare reports',
  heading: 'Reports compared',
  close: 'Back to the draft',
  intro:
    'Put two or more reports of one event side by side: which claims speak of the same thing, and which figures cannot all hold.',
  example: 'Compare the example reports',
  addDraft: 'Add a draft',
  chooseDraft: 'Choose a draft…',
  paste: 'Paste a report',
  add: 'Add report',
  text: 'Text of the report',
  outlet: 'Outlet',
  date: 'Day of reporting',
  dateHint: '2016-06-21',
  wrongDate: 'No such day: write 2016-06-21',
  remove: (outlet: string) => `Remove ${outlet}`,
  unnamed: 'Report',
  found: (topics: number, conflicts: number) =>
    `${count(topics, 'thing')} that reports speak of, ${conflicts === 0 ? 'none' : number(conflicts)} in conflict`,
  onlyConflicts: 'Only conflicts',
  download: 'Download comparison',
  formats: { csv: 'Table (CSV)', json: 'JSON', geojson: 'Map (GeoJSON)', html: 'Report (HTML)' },
  relations: { conflict: 'In conflict', differ: 'Differ', agree: 'Agree' },
  kinds: {
    position: 'Where forces stood',
    distance: 'How far, which way',
    taken: 'When it was taken',
    held: 'Who held it',
    containment: 'Where it lies',
    area: 'How large',
    coordinates: 'At which point',
  },
  from: (names: string) => `from ${names}`,
  forces: 'forces',
  figures: englishFigures,
  show: (about: string) => `Show on the map: ${about}`,
  openAt: (outlet: string) => `Open in the text of ${outlet}`,
  alone: (claims: number) => `${count(claims, 'claim')} in one report only.`,
  noConflicts: 'Nothing is in conflict.',
  full: 'At most 20 reports can be compared at once.',
  tooFew: 'Add a second report to compare with.',
}
