import type { Verdict } from '../../../core/model.ts'
import type { Counts } from '../../state/findings.ts'
import { count } from './count.ts'

export const masthead = {
  label: 'Draft',
  tagline: 'checks the geography of a draft',
  reported: 'Reported',
  reportedHelp: 'The day of reporting: 22 June 2016, June 2016 or 2016',
  reportedNone: 'date',
  reportedWrong: (text: string) => `“${text}” is no date. Write it as 22 June 2016, 2016-06-22, June 2016 or 2016.`,
  pickDay: 'Choose the day of reporting from a calendar',
  menu: 'Drafts',
  download: 'Download',
  copy: 'Copy text',
  settings: 'Settings',
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languageNote: 'The draft is kept and the page loads again.',
  help: 'Keys and signs',
}

export const drafts = {
  create: 'New draft',
  open: 'Open a file…',
  example: 'Open the example',
  remove: 'Delete this draft',
  recent: 'In this browser',
  untitled: 'Empty draft',
  openHint: 'Text (.txt, .md) or map (.geojson)',
  saved: (when: string) => `saved ${when}`,
  all: 'All drafts and versions…',
  heading: 'Drafts and versions',
  close: 'Close',
  search: 'Search in drafts',
  nothing: 'No draft has these words.',
  words: (n: number) => count(n, 'word'),
  openNow: 'open',
  openIt: (name: string) => `Open ${name}`,
  rename: (name: string) => `Rename ${name}`,
  name: 'Name',
  nameHint: 'First line',
  save: 'Save',
  cancel: 'Cancel',
  removeIt: (name: string) => `Delete ${name}`,
  versionsOf: (name: string) => `Versions of ${name}`,
  versions: 'Versions',
  noVersions: 'No earlier version yet. One is kept every few minutes of work, after pauses, and before much is deleted.',
  thinned: 'Of the last hours all are kept, then one an hour, one a day, one a week.',
  change: (words: number) => (words === 0 ? 'as long as now' : `${count(Math.abs(words), 'word')} ${words < 0 ? 'fewer' : 'more'} than now`),
  preview: 'The draft as it stood',
  restore: 'Restore this version',
  restored: 'The earlier version is back',
  restoredDetail: 'What stood there before is among its versions.',
  downloadAll: 'Download everything',
  downloadedAs: 'All drafts as text, and with their versions as one file.',
  room: (used: string, quota: string) => `${used} used of ${quota} that the browser gives`,
  durable: 'The browser keeps this until you delete it.',
  notDurable: 'The browser may clear this when the device runs out of room.',
  dropVersions: 'Delete older versions…',
  dropAsk: (n: number) => `Delete ${count(n, 'older version')}? The newest of each draft stays. Download everything first if you may need them.`,
  drop: 'Delete them',
  dropped: (n: number) => `${count(n, 'version')} deleted`,
  keptHere: 'Drafts are kept in this browser only. Nothing is sent anywhere.',
}

export const editor = {
  label: 'Draft',
  placeholder: 'Write or paste a draft, or drop a text file here.',
  help: 'Findings are listed beside the draft. F8 goes to the next one, Shift and F8 to the one before.',
  /** Words of the search panel, English -> as shown: https://codemirror.net/examples/translate/ */
  phrases: {} as Record<string, string>,
}

export const views = { label: 'View', draft: 'Draft', claims: 'Claims', map: 'Map' }

export const status = {
  loading: 'Loading the map data',
  checking: 'Checking',
  failed: 'Not checking',
  slow: 'This check takes long.',
  stop: 'Stop it',
  none: 'No claims found',
  counts: (counts: Counts) =>
    [
      counts.disagrees && `${counts.disagrees} wrong`,
      counts.loose && `${counts.loose} loose`,
      counts.undecided && `${counts.undecided} cannot check`,
      counts.agrees && count(counts.agrees, 'agrees', 'agree'),
      counts.kept && `${counts.kept} kept`,
    ]
      .filter(Boolean)
      .join(', '),
  wrong: (n: number) => `${n} wrong`,
  loose: (n: number) => `${n} loose`,
  undecided: (n: number) => `${n} cannot check`,
  agrees: (n: number) => `${n} ${n === 1 ? 'agrees' : 'agree'}`,
  kept: (n: number) => `${n} kept`,
}

export const drop = { title: 'Drop it here', detail: 'A draft (.txt, .md) or a map (.geojson)' }

export const keys = {
  heading: 'Keys and signs',
  close: 'Close',
  rows: [
    ['F8', 'Next finding'],
    ['Shift+F8', 'Finding before'],
    ['Alt+Enter', 'Use the fix of the chosen finding'],
    ['Ctrl+Z', 'Undo: text, fixes, kept findings, places and drawings alike'],
    ['Ctrl+F', 'Find and replace in the draft'],
    ['P', 'On the map: add a place at its middle'],
    ['Shift+F10', 'On the map: what can be done at its middle'],
    ['V O L F A', 'Drawing tools: choose, point, line, front line, area'],
    ['M Q', 'Drawing tools: measure a distance, an area'],
    ['Enter', 'Drawing tools: end the line or area; Escape starts over'],
    ['Escape', 'Let go of the finding'],
    ['Space, Home, End', 'On the scale of days: play or pause, first day, last day'],
    ['C', 'On the map: copy the coordinates under the cursor'],
    ['?', 'This sheet, outside the draft'],
  ] as const,
  signs: 'Signs in the draft',
  signRows: {
    disagrees: 'Wrong: published claims are almost never this far off',
    loose: 'Loose: further off than most',
    undecided: 'Cannot be checked; the card says why',
    agrees: 'Agrees; underlined only when asked for',
  } satisfies Record<Verdict, string>,
}
