import type { MapWords } from '../engine/map.ts'

export const englishMap: MapWords = {
  controlOn: (date) => `Control on ${date}`,
  contested: 'Contested, hatched',
  frontLine: 'Front line, derived',
  drawnLine: 'Front line',
  disputedLine: 'Disputed border',
  paler: 'Paler, striped: inferred, not reported',
  bare: 'No data on control',
  drawn: 'Drawn by the author',
  signs: {
    line: 'Measured distance',
    usual: 'Long or short, as published ones often are',
    loose: 'Loose distance',
    wrong: 'Wrong distance',
    region: 'Where a claim puts it',
    located: 'Where the text puts an unknown place',
    candidate: 'One of several places meant',
    clash: 'Two positions that cannot both hold',
    place: 'Place in the draft',
    second: 'Between two places',
  },
}
