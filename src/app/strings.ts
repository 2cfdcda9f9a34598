/** Every word of the interface, in one place: another language is another object of this shape. */
import type { ClaimKind, FeatureType, Verdict, Why } from '../core/model.ts'
import type { Counts } from './state/findings.ts'

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const verdicts: Readonly<Record<Verdict, string>> = {
  disagrees: 'Wrong',
  loose: 'Loose',
  undecided: 'Cannot check',
  agrees: 'Agrees',
}

const kinds: Readonly<Record<ClaimKind, string>> = {
  distance: 'Distance',
  direction: 'Direction',
  containment: 'Lies in',
  adjacency: 'Lies on',
  between: 'Between',
  conversion: 'Conversion',
  area: 'Area',
  coordinates: 'Coordinates',
  identity: 'Is',
  control: 'Held by',
  consistency: 'Within this draft',
}

const whys: Readonly<Record<Why, string>> = {
  'unknown-place': 'place not known',
  'ambiguous-place': 'several places fit',
  'moving-subject': 'a moving force',
  'too-coarse': 'too coarse to judge',
  'no-date': 'no date',
  'out-of-scope': 'outside the data',
}

export const strings = {
  name: 'Groundline',
  verdicts,
  kinds,
  whys,
  featureType: (type: FeatureType) => type.replaceAll('-', ' '),

  masthead: {
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
    theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
    help: 'Keys and signs',
  },

  drafts: {
    create: 'New draft',
    open: 'Open a file…',
    example: 'Open the example',
    remove: 'Delete this draft',
    recent: 'In this browser',
    untitled: 'Empty draft',
    openHint: 'Text (.txt, .md) or map (.geojson)',
    saved: (when: string) => `saved ${when}`,
    keptHere: 'Drafts are kept in this browser only. Nothing is sent anywhere.',
  },

  editor: {
    label: 'Draft',
    placeholder: 'Write or paste a draft, or drop a text file here.',
    help: 'Findings are listed beside the draft. F8 goes to the next one, Shift and F8 to the one before.',
  },

  views: { label: 'View', draft: 'Draft', claims: 'Claims', map: 'Map' },

  status: {
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
  },

  findings: {
    heading: 'Claims',
    chosen: 'Chosen claim',
    label: 'Claims in the draft',
    empty: 'The draft says nothing about where places lie that could be checked.',
    emptyDraft: 'Claims such as “45 km west of Raqqa” appear here as you write.',
    loading: 'The gazetteer is being loaded. You can write already.',
    failed: 'The data could not be loaded, so nothing is checked. The draft is safe.',
    retry: 'Try again',
    showAgreeing: 'Underline claims that agree',
    previous: 'Previous finding',
    next: 'Next finding',
    previousKey: 'Shift+F8',
    nextKey: 'F8',
    showMore: (n: number, left: number) => `Show ${n} of ${left.toLocaleString('en')} more`,
    noneOpen: 'Nothing is left to look at.',
    at: (number: number, total: number) => `${number} of ${total}`,
    claimed: 'claimed',
    measured: 'measured',
    why: 'Why',
    whyHide: 'Hide why',
    keep: 'Checked, keep it',
    keepReason: 'Why is it right as it stands?',
    keepSave: 'Keep',
    cancel: 'Cancel',
    keepPlaceholder: 'The desk measured by road',
    kept: 'Checked, kept',
    unkeep: 'Take back',
    apply: (label: string) => `Fix: ${label}`,
    candidates: (name: string) => `Which ${name} is meant?`,
    suggestions: (name: string) => `“${name}” is in no gazetteer. Did you mean`,
    others: (name: string) => `Or another ${name}?`,
    chosenPlace: (name: string, place: string) => `You said which place “${name}” is: ${place}.`,
    pinned: 'pinned',
    pin: (name: string) => `Take ${name}`,
    unpin: 'Let Groundline choose again',
    ifSo: (verdict: Verdict) => `then ${verdicts[verdict].toLowerCase()}`,
    moreCandidates: (n: number) => `${count(n, 'more')}`,
    label1: (verdict: Verdict, kept: boolean) => (kept ? 'Kept' : verdicts[verdict]),
  },

  why: {
    stated: 'The draft says',
    measured: 'On the ground',
    between: 'Measured between',
    tolerance: 'Tolerance',
    misfit: 'Off by',
    bearing: 'Bearing',
    sphere: 'Turf, on a sphere',
    range: (low: string, high: string) => `${low} to ${high}, from edge to edge up to centre to centre`,
    accuracy: (text: string) => `known within ${text}`,
    extent: (text: string) => `radius ${text}`,
    source: 'Source',
    notes: 'What else is known',
    chosen: (name: string) => `Why ${name}`,
    ellipsoid: 'centre to centre, on the WGS 84 ellipsoid',
    subject: 'Place',
    reference: 'Measured from',
    holds: 'It would hold within',
    none: 'nothing was measured',
  },

  places: {
    heading: 'Places in the draft',
    arabic: 'Arabic',
    type: 'type',
    source: 'source',
    heldBy: 'held by',
    unknown: 'not in the gazetteer',
    ambiguous: 'several fit',
    times: (n: number) => `named ${count(n, 'time')}`,
    front: (distance: string, day: string) => `${distance} from the front of ${day}`,
  },

  map: {
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
  },

  day: {
    label: 'Control on',
    slider: 'Day of control',
    previous: 'Day before',
    next: 'Day after',
    draftDay: 'Day of the draft',
    backToDraft: 'Back to the draft’s day',
    events: (n: number) => count(n, 'event'),
    none: 'no events on record',
    reportedHere: 'draft',
  },

  downloads: {
    heading: 'GeoJSON',
    places: 'Places',
    claims: 'Claims',
    front: (day: string) => `Front of ${day}`,
    save: 'Download GeoJSON',
    nothing: 'Choose at least one part.',
    note: 'RFC 7946, styled with simplestyle. Open it here again, in QGIS or on geojson.io.',
    text: 'Corrected text',
    saveText: 'Download text',
  },

  notices: {
    region: 'Messages',
    dismiss: 'Dismiss',
    fixed: (label: string) => `Done: ${label}`,
    fixedDetail: 'Undo takes it back.',
    fixGone: 'This fix no longer fits',
    fixGoneDetail: 'Its words have been changed since. Wait for the next check.',
    copied: 'The text is on the clipboard',
    copyFailed: 'The text could not be copied',
    copyFailedDetail: 'The browser refused. Select all in the draft and copy it by key.',
    kept: 'Kept with the draft',
    removed: 'The draft has been deleted',
    undo: 'Undo',
    opened: (name: string) => `Opened ${name}`,
    openedDetail: 'The draft before it is under Drafts.',
    mapOpened: (name: string, n: number) => `${name}: ${count(n, 'feature')} on the map`,
    repaired: (n: number) => `${count(n, 'fault')} put right.`,
    forked: 'This draft goes on as a copy',
    forkedDetail: 'It was changed in another tab, too. Both are under Drafts.',
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
    stays: 'The draft stays as it is.',
    badMap: (name: string) => `${name} cannot be put on the map`,
    badMapDetail: 'Correct the file and drop it again. The draft stays as it is.',
    more: (n: number) => `And ${n} more.`,
    badMapRow: (line: number, column: number, path: string, message: string) =>
      `Line ${line}, column ${column}${path ? ` (${path})` : ''}: ${message}.`,
    repair: 'Put right what can be',
  },

  drop: { title: 'Drop it here', detail: 'A draft (.txt, .md) or a map (.geojson)' },

  failures: {
    ground: 'The map data could not be loaded',
    world: 'The world gazetteer could not be loaded',
    check: 'The check went wrong',
    front: 'The front of that day could not be drawn',
    base: 'The ground of the map could not be drawn',
    detail: (message: string) => `${message ? `${message}. ` : ''}The draft is safe.`,
  },

  keys: {
    heading: 'Keys and signs',
    close: 'Close',
    rows: [
      ['F8', 'Next finding'],
      ['Shift+F8', 'Finding before'],
      ['Alt+Enter', 'Use the fix of the chosen finding'],
      ['Ctrl+Z', 'Undo: also fixes and kept findings'],
      ['Ctrl+F', 'Find and replace in the draft'],
      ['Escape', 'Let go of the finding'],
      ['?', 'This sheet, outside the draft'],
    ] as const,
    signs: 'Signs in the draft',
    signRows: {
      disagrees: 'Wrong: published claims are almost never this far off',
      loose: 'Loose: further off than most',
      undecided: 'Cannot be checked; the card says why',
      agrees: 'Agrees; underlined only when asked for',
    } satisfies Record<Verdict, string>,
  },
}
