import type { FormFault } from '../faults.ts'
import { count } from './count.ts'

export const places = {
  ownGazetteers: 'Your gazetteers…',
  heading: 'Places in the draft',
  type: 'Type',
  source: 'Source',
  unknown: 'not in the gazetteer',
  ambiguous: 'several fit',
  times: (n: number) => `named ${count(n, 'time')}`,
  drawnBy: 'By maps',
  drawnNobody: 'in no drawn area',
  drawn: (holder: string, status: string | null, day: string) =>
    `${holder}${status === null || status === 'held' ? '' : ` (${status})`} on ${day}`,
  drawnSince: (day: string, first: boolean) => (first ? `so since the map’s first day, ${day}` : `since ${day}`),
  drawnEdge: (far: string, sharp: string, open: boolean) =>
    `${far} from the edge, which is drawn to ${sharp}${open ? ': too near to tell' : ''}`,
  front: (distance: string, day: string) => `${distance} from the front of ${day}`,
  between: (one: string, other: string) => `between ${one} and ${other}`,
  frontNote: 'Front lines are derived from who held which place: as good as those are dense.',
  held: (holder: string, day: string) => `${holder} on ${day}`,
  since: (day: string | null, basis: string) => `${day === null ? 'since when is not said' : `since ${day}`}, ${basis}`,
  control: 'Control',
  frontOf: 'Front',
  otherNames: 'Also written',
  moreNames: (n: number) => `and ${n} more`,
  within: 'Lies in',
  decimal: 'Decimal',
  dms: 'DMS',
  mgrs: 'MGRS',
  noMgrs: 'none so near the pole',
  copy: (format: string) => `Copy ${format}`,
  copied: (format: string) => `${format} copied`,
  accuracy: 'Accuracy',
  accuracyWithin: (length: string) => `the point may be off by ${length}`,
  extent: (length: string) => `radius ${length}`,
  note: 'Note',
  chosen: 'Why this place',
  claims: 'Claims about it',
  zoom: 'Zoom to',
  edit: 'Edit',
  remove: 'Remove',
  removed: (name: string) => `${name} has been taken off the map`,
  undo: 'Undo',
  close: 'Close the card',
  loading: 'Looking it up',
  layer: {
    draft: 'Your place in this draft',
    theatre: 'Theatre pack',
    own: 'Your gazetteer',
    world: 'World gazetteer',
  },
  addHere: 'Add place here',
  add: 'Add a place',
  menu: 'Here',
  formNew: 'New place in this draft',
  formEdit: 'Edit the place',
  name: 'Name as in the draft',
  nameAr: 'Arabic name',
  others: 'Other spellings',
  othersHelp: 'separated by commas',
  position: 'Coordinates',
  positionHelp: '35.7547, 38.5668; 35°45′17″ N 38°34′1″ E; or 37S DV 60821 56789',
  pick: 'Choose on the map',
  picking: 'Click the map where it lies; Escape stops.',
  accuracyMetres: 'May be off by, metres',
  accuracyHelp: 'empty: as the coordinates’ digits say',
  sourceHelp: 'who says that it lies there',
  author: 'The draft’s author',
  save: 'Put it on the map',
  saveEdit: 'Save',
  cancel: 'Cancel',
  saved: (name: string) => `${name} is on the map and in the check`,
  fault: (fault: FormFault): string => {
    switch (fault.fault) {
      case 'name':
        return 'Give it a name, as the draft writes it.'
      case 'empty':
        return 'Type coordinates, or choose the point on the map.'
      case 'unreadable':
        return 'These are no coordinates. Write 35.7547, 38.5668, degrees with minutes, or MGRS.'
      case 'grid':
        return 'This is no whole MGRS reference. It reads like 37S DV 60821 56789, with as many digits east as north.'
      case 'accuracy':
        return 'Accuracy is a number of metres, from 0 to 1,000,000.'
      case 'range': {
        const range = `Latitude ${fault.lat}, longitude ${fault.lon} is off the globe.`
        return fault.swapped ? `${range} Latitude comes first: are the two swapped?` : range
      }
    }
  },
}
