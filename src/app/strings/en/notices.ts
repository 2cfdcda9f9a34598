import { count } from './count.ts'

export const notices = {
  region: 'Messages',
  dismiss: 'Dismiss',
  fixed: (label: string) => `Done: ${label}`,
  fixedDetail: 'Undo takes it back.',
  fixGone: 'This fix no longer fits',
  fixGoneDetail: 'Its words have been changed since. Wait for the next check.',
  copied: 'The text is on the clipboard',
  copyFailed: 'The text could not be copied',
  copyFailedDetail: 'The browser refused. Select the text and copy it by key.',
  kept: 'Kept with the draft',
  removed: 'The draft has been deleted',
  undo: 'Undo',
  opened: (name: string) => `Opened ${name}`,
  openedDetail: 'The draft before it is under Drafts.',
  isMarkup: (format: string) => `What you pasted is ${format}`,
  isMarkupDetail:
    'Its markup gets in the way of the check. Groundline can read the text without it, and later put your corrections back into it.',
  readAs: (format: string) => `Read it as ${format}`,
  notCarried: (name: string, n: number) => `${count(n, 'change')} could not go into the markup of ${name}`,
  notCarriedDetail: (words: string) => `Make them there by hand. The first: “${words.slice(0, 80)}”`,
  mapOpened: (name: string, n: number) => `${name}: ${count(n, 'feature')} on the map`,
  forked: 'This draft goes on as a copy',
  forkedDetail: 'It was changed in another tab, too. Both are under Drafts.',
  elsewhere: 'Another tab has changed this draft',
  elsewhereDetail: 'If you go on writing here, this becomes a copy.',
  showNewer: 'Show the newer text',
  fullDetail:
    'The browser has no room left. Download your drafts, then delete some of them or their older versions. Nothing is ' +
    'deleted by itself.',
  showDrafts: 'Show drafts',
  notKept: 'This draft is not being kept',
  notKeptDetail: (why: string) =>
    `The browser does not let this page store it (${why}). Copy the text before you close the page.`,
  tooLong: (name: string, size: string, limit: string) =>
    `${name === '' ? 'The draft' : name} would have ${size} characters; a draft holds at most ${limit}`,
  tooLarge: (name: string, size: string, limit: string) => `${name} has ${size}; at most ${limit} can be opened here`,
  tooLongDetail:
    'Nothing was changed. Take a part of it, or check the whole file with the command ' +
    '“groundline check”, which has no such limit.',
  emptyFile: (name: string) => `${name} is empty`,
  opens:
    'Texts, maps (GeoJSON, KML, KMZ, GPX, CSV, TopoJSON, zipped shapefile), PMTiles, projects and theatre packs can be opened.',
  stays: 'The draft stays as it is.',
}

export const failures = {
  ground: 'The map data could not be loaded',
  world: 'The world gazetteer could not be loaded',
  check: 'The check went wrong',
  place: 'What is known of the place could not be looked up',
  own: 'A gazetteer could not be used',
  front: 'The front of that day could not be drawn',
  base: 'The ground of the map could not be drawn',
  packs: 'Your control data could not be used',
  fronts: 'Your maps of control could not be used',
  step: 'What changed hands could not be measured',
  change: 'The two days could not be compared',
  compare: 'The reports could not be compared',
  explain: 'Why a sentence was read so could not be shown',
  locator: 'The locator map could not be drawn',
  detail: (message: string) => `${message ? `${message}. ` : ''}The draft is safe.`,
}
