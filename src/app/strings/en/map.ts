import { count } from './count.ts'

export const map = {
  label: 'Map of the claims',
  loading: 'Drawing the map',
  help: 'Arrow keys move the map, plus and minus zoom. Everything on it is also in the list of claims and places.',
  failed: 'The map cannot be drawn here',
  failedDetail:
    'It needs WebGL 2, which this browser does not offer or has switched off. Everything else works: claims, figures ' +
    'and downloads.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all claims',
  legend: 'Legend',
  sources: 'Sources',
  close: 'Close',
  inferred: 'Inferred, not reported',
  inferredNote: 'Areas are derived from who held which place; paler and hatched where that is inferred.',
  frontLine: 'Front line, derived',
  claimLine: 'Measured distance',
  claimRegion: 'Where the claim puts it',
  place: 'Place in the draft',
  otherPlace: 'Other place',
  shownFile: (name: string) => `On the map: ${name}`,
  closeFile: 'Take it off the map',
  tools: 'Map tools',
  closePopup: 'Close',
  held: (holder: string, day: string, since: string, basis: string) =>
    `Held by ${holder} on ${day}, since ${since} (${basis})`,
}

export const day = {
  label: 'Control on',
  slider: 'Day of control',
  previous: 'Day before',
  next: 'Day after',
  draftDay: 'Day of the draft',
  backToDraft: 'Back to the draft’s day',
  events: (n: number) => count(n, 'event'),
  none: 'no events on record',
  reportedHere: 'draft',
}
