import { describe, expect, it } from 'vitest'
import { read } from '../../../src/core/text/read.ts'

const brief = (text: string): string[] =>
  read(text).compass.map(({ text: word, degrees, points, form }) => `${word} ${degrees} ${points} ${form}`)

describe('compass words', () => {
  it.each([
    ['north of Raqqa', 'north 0 4 direction'],
    ['lies south-west of it', 'south-west 225 8 direction'],
    ['lies southwest of it', 'southwest 225 8 direction'],
    ['lies north west of it', 'north west 315 8 direction'],
    ['lies north-north-east of it', 'north-north-east 22.5 16 direction'],
    ['lies north northeast of it', 'north northeast 22.5 16 direction'],
    ['went northwesterly', 'northwesterly 315 8 direction'],
    ['went northwards', 'northwards 0 4 direction'],
    ['to the east', 'east 90 4 direction'],
    ['10 km North of Raqqa', 'North 0 4 direction'],
    ['West of Raqqa they met', 'West 270 4 direction'],
    ['12 km (7 mi) north Damascus', 'north 0 4 direction'],
    ['12 km north Damascus', 'north 0 4 direction'],
    ['12 km (7 mi) NW Damascus', 'NW 315 8 direction'],
    ['10 km eastern of Celle', 'eastern 90 4 direction'],
    ['10 km NNE of Raqqa', 'NNE 22.5 16 direction'],
    ['5 km W of Raqqa', 'W 270 4 direction'],
    ['5 km S.W. of Raqqa', 'S.W. 225 8 direction'],
    ['a village SE of Raqqa', 'SE 135 8 direction'],
  ])('reads %j', (text, expected) => expect(brief(text)).toEqual([expected]))

  it.each([
    ['in the north of Syria', 'north 0 4 adjective'],
    ['in southern Syria', 'southern 180 4 adjective'],
    ['north-eastern Syria', 'north-eastern 45 8 adjective'],
    ['north Aleppo', 'north 0 4 adjective'],
    ['on the west bank of the river', 'west 270 4 adjective'],
  ])('reads a part or side in %j', (text, expected) => expect(brief(text)).toEqual([expected]))

  it.each([
    'North Korea said',
    'in South Sudan',
    'the West Bank',
    'in the Middle East',
    'Scott West spoke',
    'Columbus East won',
    'on Seventh Street Northwest',
    'Route 31 South',
    'an S on it',
    'E. Smith',
    'NW Syria',
    'the northerner',
    'Southampton',
    'on the east-west road',
    'in south-central Syria',
    '35.95° north, 39.01° east',
    'Easter',
    'westernised',
    'eastbound',
  ])('does not flag %j', (text) => expect(brief(text)).toEqual([]))
})
