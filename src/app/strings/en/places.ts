import { count } from './count.ts'

export const places = {
  heading: 'Places in the draft',
  arabic: 'Arabic',
  type: 'type',
  source: 'source',
  heldBy: 'held by',
  unknown: 'not in the gazetteer',
  ambiguous: 'several fit',
  times: (n: number) => `named ${count(n, 'time')}`,
  front: (distance: string, day: string) => `${distance} from the front of ${day}`,
}
