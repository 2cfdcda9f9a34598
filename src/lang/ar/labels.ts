import type { LabelWords } from '../engine/labels.ts'
import { pointOf } from '../engine/labels.ts'
import { points } from './words/names.ts'

export const arabicLabels: LabelWords = {
  units: {
    km: 'كم',
    mi: 'ميل',
    nmi: 'ميل بحري',
    m: 'م',
    yd: 'ياردة',
    ft: 'قدم',
    km2: 'كم²',
    mi2: 'ميل مربع',
    ha: 'هكتار',
    acre: 'أكر',
    m2: 'م²',
  },
  compass: (degrees) => pointOf(points, degrees),
  claimed: (found, stated) => `${found}، والوارد ${stated}`,
  within: (figure) => `ضمن ${figure}`,
  moreThan: (figure) => `أكثر من ${figure}`,
  about: (figure) => `نحو ${figure}`,
  range: (low, high) => `من ${low} إلى ${high}`,
  way: (from, to) => `من ${from} إلى ${to}`,
  located: (name, radius) => `${name}: حيث يضعه النص، ±${radius}`,
  decimal: '.',
}
