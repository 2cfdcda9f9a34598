import type { LabelWords } from '../engine/labels.ts'
import { pointOf } from '../engine/labels.ts'
import { points } from './words/names.ts'

export const frenchLabels: LabelWords = {
  units: {
    km: 'km',
    mi: 'miles',
    nmi: 'milles marins',
    m: 'm',
    yd: 'yards',
    ft: 'pieds',
    km2: 'km²',
    mi2: 'miles carrés',
    ha: 'ha',
    acre: 'acres',
    m2: 'm²',
  },
  compass: (degrees) => pointOf(points, degrees),
  claimed: (found, stated) => `${found}, annoncé ${stated}`,
  within: (figure) => `à moins de ${figure}`,
  moreThan: (figure) => `plus de ${figure}`,
  about: (figure) => `environ ${figure}`,
  range: (low, high) => `de ${low} à ${high}`,
  way: (from, to) => `${from} – ${to}`,
  located: (name, radius) => `${name}\u202f: là où le texte le situe, ±${radius}`,
  decimal: ',',
}
