import { number } from '../language.ts'
import { count } from './count.ts'

export const downloads = {
  heading: 'Map',
  places: 'Places',
  claims: 'Claims',
  drawings: 'Drawings',
  front: (day: string) => (day ? `Front of ${day}` : 'Front'),
  format: 'Format',
  formats: { geojson: 'GeoJSON', kml: 'KML', gpx: 'GPX', csv: 'Tables (CSV)' },
  notes: {
    geojson: 'RFC 7946, styled with simplestyle. Open it here again, in QGIS or on geojson.io.',
    kml: 'With its styles, for Google Earth and most maps.',
    gpx: 'Points and lines, for devices. Areas have no place in it.',
    csv: 'One table of places, one of claims, for a spreadsheet.',
  },
  save: (format: string) => `Download ${format}`,
  nothing: 'Choose at least one part.',
  nothingFor: (format: string) => `${format} holds none of the chosen parts.`,
  leftOut: (n: number) => `${count(n, 'area')} left out`,
  leftOutDetail: 'GPX knows points and lines only. GeoJSON and KML take all.',
  reports: 'Reports',
  evidence: 'Evidence report (HTML)',
  evidenceNote: 'Text, findings, map and sources in one file that opens offline.',
  trail: 'Corrections…',
  project: 'This draft',
  saveText: 'Text as it stands',
  saveOrigin: (name: string) => `${name}, corrected, with its markup`,
  saveProject: 'Project file',
  link: 'Link…',
  mapCaption: (day: string | null) =>
    day ? `Claims, places and the front of ${day}` : 'Claims and places of the draft',
  badProject: (name: string) => `${name} is no project that can be opened`,
  projectOpened: 'The project is open',
  projectThere: 'The project is open already',
  projectThereDetail: 'It is among your drafts, word for word: nothing was added.',
  without: (names: readonly string[]) => `The project file is without ${names.join(', ')}`,
  withoutDetail: 'So large a map file is sent along as it is.',
  badLink: 'The link could not be opened',
}

export const trail = {
  heading: 'Corrections to this draft',
  lead: 'What was flagged, changed, or kept with a reason, and against which data. It is kept with the draft.',
  empty: 'Nothing has been flagged, changed or kept yet.',
  when: 'When',
  what: 'In the text',
  finding: 'Finding',
  done: 'What was done',
  data: 'Data',
  flagged: 'flagged',
  fixed: (before: string, after: string) => `changed “${before}” to “${after}”`,
  kept: (reason: string) => (reason ? `kept: ${reason}` : 'kept'),
  print: 'Print',
  save: 'Download the note',
  close: 'Close',
}

export const link = {
  heading: 'A link to this draft',
  lead: 'The link holds the draft itself: whoever has it can read it. Browsers do not send that part of an address to any server.',
  holds: 'It holds the text, its date, what was kept or pinned, your places, drawings and the corrections.',
  without: 'Map files that you opened are left out; the project file takes them along.',
  letters: (n: number) => `${number(n)} letters`,
  long: (limit: number) =>
    `Many programs cut links off beyond ${number(limit)} letters. Send the project file instead.`,
  copy: 'Copy the link',
  copied: 'The link is on the clipboard',
  address: 'Link',
  close: 'Close',
  offeredHeading: 'Someone shared a draft with you',
  untitled: 'A draft without a title',
  offeredFacts: (letters: number, day: string | null) =>
    [`${number(letters)} letters`, day ? `reported ${day}` : ''].filter(Boolean).join(', '),
  offeredLead: 'It comes from the link that you opened. Your own drafts stay as they are.',
  open: 'Open it as a new draft',
  refuse: 'Not now',
}
