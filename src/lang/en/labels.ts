import type { LabelWords } from '../engine/labels.ts'
import { pointOf } from '../engine/labels.ts'
import { points } from './points.ts'

export const englishLabels: LabelWords = {
  units: {
    km: 'km',
    mi: 'miles',
    nmi: 'nmi',
    m: 'm',
    yd: 'yards',
    ft: 'ft',
    km2: 'km²',
    mi2: 'sq mi',
    ha: 'ha',
    acre: 'acres',
    m2: 'm²',
  },
  compass: (degrees) => pointOf(points, degrees),
  claimed: (found, stated) => `${found}, claimed ${stated}`,
  within: (figure) => `within ${figure}`,
  moreThan: (figure) => `more than ${figure}`,
  about: (figure) => `about ${figure}`,
  range: (low, high) => `${low} to ${high}`,
  way: (from, to) => `${from} to ${to}`,
  located: (name, radius) => `${name}: where the text puts it, ±${radius}`,
  decimal: '.',
}
