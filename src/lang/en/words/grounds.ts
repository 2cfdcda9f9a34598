/** What verdicts rest on: tolerances, each a sentence; and why places were chosen, each a phrase. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { aType, degrees, length, number, place, quote, span } from './say.ts'

const percent = (share: number): string => `${number(share * 100)} %`

export const tolerances: Wordings<OfFamily<'tolerance'>> = {
  'tolerance.distance': ({ stated, loose, wrong }) =>
    `${quote(stated)} agrees with ${span(loose)} on the ground and is wrong outside ${span(wrong)}, judged by what ` +
    'published distances turn out to measure.',
  'tolerance.maybe-road': () => 'Distances without a direction are often measured by road, so shorter ones pass too.',
  'tolerance.strict': ({ span: word }) => `The strict profile asks for ${span(word)}.`,
  'tolerance.direction': ({ stated, loose, wrong }) =>
    `${quote(stated)} agrees within ${degrees(loose)} either side and is wrong beyond ${degrees(wrong)}, judged by what ` +
    'published directions turn out to be.',
  'tolerance.outline': ({ edge }) =>
    `Outlines are simplified, so ${length(edge)} and the size of the place itself are allowed.`,
  'tolerance.line': ({ near, drawn, line }) =>
    `Allowed are ${length(near)}, another ${length(drawn)} by which the drawn ${line} may be off, and the size of the place.`,
  'tolerance.bank': ({ known }) =>
    `The river’s line may be off by ${length(known)}; a side is told where its nearest reach and its course agree.`,
  'tolerance.stream': ({ known }) =>
    `Along a river, places are known to ${length(known)}, and its drawn line may be a third shorter than its bends.`,
  'tolerance.near': ({ near, far }) =>
    `Such a word fits up to ${length(near)} from edge to edge; news uses it up to ${length(far)}.`,
  'tolerance.opposite': ({ near, far }) =>
    `Towns that face each other over a border or a river are within ${length(near)}; beyond ${length(far)} they do not, ` +
    'unless across a sea.',
  'tolerance.side': ({ near }) => `Nearer than ${length(near)} to the drawn border nothing is judged by it.`,
  'tolerance.sea': ({ near }) => `Nearer than ${length(near)} to where a sea ends nothing is judged.`,
  'tolerance.scale': () => 'Lines are longer the finer they are measured; only gross differences count.',
  'tolerance.border': ({ near }) => `Areas touch within ${length(near)}, as drawn outlines may be off.`,
  'tolerance.between': ({ place: of, longer }) =>
    `The way over ${place(of)} may be ${percent(longer)} longer than the straight line, and the size of the places is allowed.`,
  'tolerance.midway': ({ share }) => `“Midway” may be off by ${percent(share)} of the way.`,
  'tolerance.area': ({ share, source }) =>
    `The drawn outline may be ${percent(share)} off (${source}); beyond twice that the figure is wrong.`,
  'tolerance.coordinates': ({ digits, size, known }) =>
    `Allowed are ${length(digits)} by the digits given, ${length(size)} for the size of the place, and ${length(known)} ` +
    'for how well it is known.',
  'tolerance.conversion': () =>
    'Either figure may be the other one, rounded to its last digit; more than 10 % off is wrong.',
  'tolerance.control': () =>
    'Only a reported record can make a claim wrong, not one that is inferred or carried over from before.',
  'tolerance.drawn': () => 'A drawn area is as sharp as its source says; nearer to its edge nothing is decided.',
  'tolerance.front': () => 'A front is as sharp as its source says; within that nothing is decided.',
  'tolerance.clash-length': () =>
    'A tenth and the size of the places are allowed; beyond what published figures for one way differ by, it is wrong.',
  'tolerance.clash-direction': () => 'A compass word allows 45° either side.',
  'tolerance.clash-position': () => 'Both figures are allowed the size of the places and 2 km.',
}

export const reasons: Wordings<OfFamily<'reason'>> = {
  'reason.type': ({ type }) => `called ${aType(type)}`,
  'reason.capital': () => 'a capital',
  'reason.spelling': ({ place: of }) => `another spelling of ${of.name}`,
  'reason.in': ({ place: of }) => `in ${place(of)}`,
  'reason.near': ({ place: of, away }) => `${length(away)} from ${place(of)}`,
  'reason.named-after': () => 'the place that the site is named after',
  'reason.capital-of-last': () => 'the capital of the country or province named last',
  'reason.equal': () => 'several places of this name fit equally well',
  'reason.only': () => 'the only place of this name',
  'reason.prominent': () => 'the best known place of this name',
  'reason.chosen': () => 'chosen by the author',
  'reason.similar': () => 'a similar name',
}
