import type { Verdict } from '../../../core/model.ts'
import { count } from './count.ts'

type Counts = Readonly<Record<Verdict | 'kept', number>>

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

export const editor = {
  label: 'Draft',
  placeholder: 'Write or paste a draft, or drop a text file here.',
  help: 'Findings are listed beside the draft. F8 goes to the next one, Shift and F8 to the one before.',
  /** Words of the search panel, English -> as shown: https://codemirror.net/examples/translate/ */
  phrases: {} as Record<string, string>,
}

export const views = { label: 'View', draft: 'Draft', claims: 'Claims', map: 'Map', mapLoading: 'Drawing the map' }

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

export const drop = {
  title: 'Drop it here',
  detail: 'Drafts, maps, tables, tiles, projects: files or a folder of them',
  more: (n: number) => `Only the first ${n} files are opened`,
  moreDetail: 'Drop fewer at once.',
  none: 'There is no file in that',
}
