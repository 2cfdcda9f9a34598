import type { DrawingShape } from '../../../present/drawing.ts'
import type { DrawingFault } from '../faults.ts'
import { count } from './count.ts'

export const draw = {
  open: 'Draw and measure',
  close: 'Put the tools away',
  label: 'Drawing tools',
  loading: 'Loading the drawing tools',
  failed: 'The drawing tools could not be loaded',
  failedDetail: 'Check the connection and try again. What you have drawn is safe.',
  tools: {
    select: 'Choose and move',
    point: 'Point',
    line: 'Line',
    front: 'Front line',
    polygon: 'Area',
    distance: 'Measure a distance',
    area: 'Measure an area',
  },
  shortcut: (name: string, key: string) => `${name} (${key})`,
  undo: 'Undo',
  redo: 'Redo',
  help: {
    select:
      'Click a drawing to change it: drag it, its points, or the small points between. Right-click a point to delete it.',
    point: 'Click the map.',
    line: 'Click point by point; click the last one again, or press Enter, to end. Escape starts over.',
    polygon: 'Click round the area; click the first point, or press Enter, to close it. Escape starts over.',
    measure: 'Click point by point. Enter ends, Escape starts over.',
  },
  byPoints: 'By coordinates…',
  distance: 'Distance',
  length: 'Length',
  around: 'Round it',
  bearing: 'Bearing',
  area: 'Area',
  shapes: { point: 'Point', line: 'Line', front: 'Front line', polygon: 'Area' } satisfies Record<DrawingShape, string>,
  title: 'Title',
  holder: 'Holder or role',
  source: 'Source',
  from: 'From',
  to: 'To',
  dateHint: '19 June 2016',
  note: 'Note',
  colour: 'Colour',
  ownColour: 'a colour of its own',
  points: 'Points, one a line',
  pointsHelp: 'decimal, degrees with minutes, or MGRS',
  holesHelp: '; an empty line begins a hole',
  save: 'Save',
  create: 'Put it on the map',
  done: 'Done',
  remove: 'Delete',
  removed: 'The drawing has been deleted',
  list: 'Drawings',
  untitled: 'without a title',
  takeOver: (name: string, n: number) => `Edit ${count(n, 'feature')} of ${name} as drawings`,
  taken: (n: number) => `${count(n, 'drawing')} to edit`,
  leftOut: (n: number) => `${count(n, 'feature')} could not be taken over: without a geometry, or too large.`,
  fault: (fault: DrawingFault): string => {
    switch (fault.fault) {
      case 'from':
        return 'The first day is no date. Write it as 19 June 2016, 2016-06-19, June 2016 or 2016.'
      case 'to':
        return 'The last day is no date. Write it as 19 June 2016, 2016-06-19, June 2016 or 2016.'
      case 'order':
        return 'The last day lies before the first.'
      case 'colour':
        return 'A colour is written as #aa3355.'
      case 'few':
        return 'Too few points: a line needs two, an area three.'
      case 'hole':
        return 'Too few points: an empty line begins a hole, which needs three.'
      case 'many':
        return 'Too many points for a drawing: open it as a map file.'
      case 'point':
        return `Line ${fault.line}: “${fault.text}” are no coordinates. Write 35.7547, 38.5668.`
    }
  },
}
