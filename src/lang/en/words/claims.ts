/** What is found of distances, directions and the places of claims. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import {
  Place,
  a,
  aType,
  capital,
  count,
  day,
  degrees,
  direction,
  length,
  line,
  number,
  off,
  place,
  places,
} from './say.ts'
import { quote, span, typeName } from './say.ts'

export const distance: Wordings<OfFamily<'distance' | 'direction'>> = {
  'distance.measured': ({ subject, reference, measured, stated, factor }) =>
    `${Place(subject)} is ${length(measured)} from ${line(reference)}; the text says ${quote(stated)}${off(factor)}.`,
  'distance.road-longer': () => 'The road is longer than the straight line.',
  'distance.maybe-road': () => 'It may be the distance by road.',
  'distance.other-unit': ({ measured }) => `It is ${length(measured)}: kilometres and miles seem to be mixed up.`,
  'distance.usual': ({ stated, span: usual }) => `${quote(stated)} usually means ${span(usual)}.`,
  'distance.widest': ({ stated, span: widest }) => `Even loosely used, ${quote(stated)} means ${span(widest)}.`,
  'distance.by-the-word': ({ stated, span: word }) => `Taken by the word, ${quote(stated)} means ${span(word)}.`,
  'distance.too-coarse': ({ subject, reference, measured, known }) =>
    `${Place(subject)} and ${place(reference)} are about ${length(measured)} apart, but their positions are only known ` +
    `to within ${length(known)}: too coarse to judge.`,
  'distance.territory': ({ place: of, measured }) =>
    `But ${quote(of.name)} may be the territory of that name, ` +
    `${measured ? `which is ${length(measured)} away` : 'which the place lies in'}: say which is meant.`,
  'distance.sea-unknown': ({ subject, sea }) => `How far ${place(subject)} is from ${place(sea)} is not in the data.`,
  'distance.other-coast': ({ subject, sea, measured }) =>
    `The nearest coast of its country is ${length(measured)} from ${place(subject)}; whether that coast is on ` +
    `${place(sea)} is not in the data.`,
  'distance.along-river': ({ subject, reference, measured }) =>
    `${Place(subject)} is ${length(measured)} from ${place(reference)} in a straight line; the way along the river ` +
    'cannot be measured.',
  'direction.measured': ({ subject, reference, bearingDegrees, stated, off: by }) =>
    `${Place(subject)} is ${direction(bearingDegrees)} of ${place(reference)} (${degrees(bearingDegrees)}); the text ` +
    `says ${quote(stated)}${by === null ? '' : `, ${degrees(by)} off`}.`,
  'direction.between-parts': () => 'It is true of parts of them.',
  'direction.usual': ({ degrees: most }) => `Published directions are seldom more than ${degrees(most)} off.`,
  'direction.no-line': ({ place: of }) => `The data has no line of ${place(of)} to tell its sides by.`,
}

export const found: Wordings<OfFamily<'place' | 'words' | 'kind'>> = {
  'place.unknown': ({ name }) => `${quote(name)} is in no gazetteer at hand.`,
  'place.unknown-subject': ({ name }) =>
    `${quote(name)} is in no gazetteer at hand; the map shows where the text puts it.`,
  'place.none-fits': ({ name, text }) =>
    `The gazetteers have places called ${quote(name)}, but none that fits ${quote(text)}.`,
  'place.unnamed': ({ text }) => `The text does not say which place ${quote(text)} is.`,
  'place.no-reference': () => 'The text does not say from where.',
  'place.no-subject': () => 'The text names no place for this; the map shows where it would be.',
  'place.moving': () => 'This is about a force on the move; the map shows where it would be.',
  'place.far': ({ place: of, away }) =>
    `The nearest likely ${place(of).replace(/^the /, '')} in the data is ${length(away)} away: the text probably means ` +
    'another place of that name.',
  'place.another-meant': () => 'Check whether another place of one of these names is meant.',
  'place.itself': ({ place: of }) => `Both ends are ${place(of)}: the text does not say clearly from where.`,
  'place.one': ({ one, other, place: of }) => `${quote(one)} and ${quote(other)} are one place, ${place(of)}.`,
  'place.left-out': () => 'The words may be about another place alone. If they are about this one:',
  'place.other-reading': ({ place: of }) => `The text may mean ${place(of)} instead: say which is meant.`,
  'place.all-same': () => 'That is so for every place of that name.',
  'place.none-of': ({ count: n }) =>
    n === 2 ? 'Neither of the two places of that name fits.' : `None of the ${n} places of that name fits.`,
  'place.some-of': ({ fitting, count: n }) =>
    `${fitting} of ${count(n, 'place')} of that name ${fitting === 1 ? 'fits' : 'fit'}: say which is meant.`,
  'place.no-outline': ({ place: of }) => `The data has no outline of ${place(of)}.`,
  'place.no-line': ({ place: of }) => `The data has no line of ${of ? place(of) : 'that border'} to measure from.`,
  'words.not-checked': ({ text }) =>
    `Nothing in the data tells whether ${quote(text)} is right, so the whole is not vouched for.`,
  'words.not-understood': ({ text }) => `${quote(text)} was not understood, so this was not judged.`,
  'words.not-asserted': ({ text }) => `The text does not state this as a fact (${quote(text)}), so it was not judged.`,
  'kind.not-judged': () => 'This kind of claim is not judged.',
}

const faults = {
  latitude: 'There is no such point: latitudes end at 90 degrees.',
  longitude: 'There is no such point: longitudes end at 180 degrees.',
  axes: 'There is no such point: both halves are of one direction, north and south or east and west.',
  sixtieths: 'There is no such point: minutes and seconds end at 59.',
} as const

export const ground: Wordings<
  OfFamily<'containment' | 'adjacency' | 'side' | 'stream' | 'mouth' | 'opposite' | 'between' | 'area' | 'coordinates'>
> = {
  'containment.inside': ({ subject, area }) => `${Place(subject)} is in ${place(area)}.`,
  'containment.outside': ({ subject, area, outside, actual }) =>
    actual
      ? `${Place(subject)} is in ${place(actual)}, ${length(outside)} outside ${place(area)}.`
      : `${Place(subject)} is ${length(outside)} outside ${place(area)}.`,
  'containment.part': ({ subject, area, bearingDegrees, stated }) =>
    `${Place(subject)} is in ${place(area)}, ${direction(bearingDegrees)} of its middle; the text says ${quote(stated)}.`,
  'containment.part-unclear': ({ subject, area, stated }) =>
    `${Place(subject)} is in ${place(area)}, but not clearly in its ${quote(stated)} part or out of it.`,
  'containment.edge': ({ subject, area }) =>
    `${Place(subject)} is on the edge of ${place(area)}; the outline in the data is too coarse to tell which side.`,
  'containment.not-held': ({ subject, area, actual }) =>
    `The gazetteers have no ${place(subject)} in ${place(area)}, only one in ${actual ? place(actual) : 'another area'}.`,
  'containment.another': ({ subject, area }) => `The text must mean another ${area.name}, or another ${subject.name}.`,
  'containment.then': ({ subject, area, until }) => `${Place(subject)} belonged to ${place(area)} until ${day(until)}.`,
  'containment.before-data': ({ from }) =>
    `The text speaks of a day before ${day(from)}: what was where then is not in the data.`,
  'containment.of-people': () => 'But the word may speak of the people who live there.',
  'containment.disputed': ({ place: of, sides, source }) =>
    `${Place(of)} is on disputed ground, claimed by ${places(sides)} (${source}): not judged.`,
  'adjacency.measured': ({ subject, line: of, measured }) =>
    `${Place(subject)} is ${length(measured)} from ${line(of)}.`,
  'adjacency.area-of-name': ({ type }) => `The ${typeName(type)} of that name may be meant.`,
  'adjacency.river-ends': () => 'The river in the data ends there; the real one may go on.',
  'adjacency.shore-moves': () => 'This shore moves by more than that over the years.',
  'side.measured': ({ subject, river, measured, sideDegrees, stated, isOther }) =>
    `${Place(subject)} lies ${length(measured)} from ${place(river)}, on its ${direction(sideDegrees)} side` +
    `${isOther ? `; the text says ${quote(stated)}` : ''}.`,
  'side.bank': ({ subject, river, measured, bank, stated, isOther }) =>
    `${Place(subject)} lies ${length(measured)} from ${place(river)}, on its ${bank} side as it flows` +
    `${isOther ? `; the text says ${quote(stated)}` : ''}.`,
  'side.too-near': ({ subject, river, measured, known }) =>
    `${Place(subject)} lies ${length(measured)} from ${place(river)}, and line and place are known to ${length(known)}: ` +
    'its side cannot be told.',
  'side.both': ({ subject, river, measured }) =>
    `The middle of ${place(subject)} lies ${length(measured)} from ${place(river)}: it may lie on both sides.`,
  'side.unclear': ({ subject, river, stated }) =>
    `${capital(place(river))} bends around ${place(subject)}, or runs along: ${quote(stated)} cannot be told of it.`,
  'side.shore': ({ subject, line, sideDegrees, stated }) =>
    `${Place(subject)} lies on the ${direction(sideDegrees)} side of ${place(line)}; the text says ${quote(stated)}.`,
  'side.shore-unclear': ({ subject, line, stated }) =>
    `Which side of ${place(line)} ${place(subject)} lies on cannot be told here, so ${quote(stated)} was not checked.`,
  'side.flow-unknown': ({ river }) => `Which way ${place(river)} flows is not in the data.`,
  'stream.measured': ({ subject, reference, measured, isUpstream }) =>
    `${Place(subject)} lies ${length(measured)} ${isUpstream ? 'upstream' : 'downstream'} of ${place(reference)}, along the ` +
    'drawn line of the river, which leaves out small bends.',
  'stream.too-near': ({ subject, reference, known }) =>
    `${Place(subject)} and ${place(reference)} lie so near one another on the river that their order cannot be told: the ` +
    `line is known to ${length(known)}.`,
  'stream.no-river': ({ subject, reference }) =>
    `No river whose flow is in the data runs past ${place(subject)} and ${place(reference)}.`,
  'mouth.measured': ({ river, water, away }) => `${Place(river)} ends ${length(away)} from ${place(water)}.`,
  'opposite.apart': ({ subject, reference, apart }) =>
    `${Place(subject)} and ${place(reference)} are ${length(apart)} apart.`,
  'opposite.water': () => 'The text does not say how far across the water “opposite” reaches.',
  'between.measured': ({ subject, first, second, toFirst, toSecond, apart, isBetween }) =>
    `${Place(subject)} is ${length(toFirst)} from ${place(first)} and ${length(toSecond)} from ${place(second)}, which ` +
    `are ${length(apart)} apart${isBetween ? '' : ': not between them'}.`,
  'between.aside': ({ isRoad }) =>
    isRoad
      ? 'That is well off the straight line, and roads are not in the data: whether the road passes there cannot be told.'
      : 'That is well off the straight line: whether it still counts as between them cannot be told.',
  'between.too-coarse': ({ first, second }) =>
    `${Place(first)} and ${place(second)} are too large, or too close to one another, to tell what lies between them.`,
  'area.measured': ({ subject, drawn, stated }) =>
    `${Place(subject)} covers about ${length(drawn)} as drawn; the text says ${quote(stated)}.`,
  'area.mixed-units': () => 'Square miles and square kilometres may be mixed up.',
  'area.of-part': ({ area, drawn, stated }) =>
    `All of ${place(area)} covers about ${length(drawn)} as drawn; the text says ${quote(stated)} of a part of it.`,
  'area.length': ({ subject, drawn, stated }) =>
    `${Place(subject)} is about ${length(drawn)} from end to end as drawn; the text says ${quote(stated)}.`,
  'coordinates.within': ({ subject, away }) =>
    `The coordinates are ${length(away)} from the middle of ${place(subject)}, within its size.`,
  'coordinates.off': ({ subject, away }) => `The coordinates are ${length(away)} from ${place(subject)}.`,
  'coordinates.swapped': () => 'Latitude and longitude are swapped.',
  'coordinates.east-west': () => 'East and west are mixed up.',
  'coordinates.north-south': () => 'North and south are mixed up.',
  'coordinates.impossible': ({ fault }) => faults[fault],
}

export const identity: Wordings<OfFamily<'capital' | 'type'>> = {
  'capital.of': ({ subject, area }) => `${Place(subject)} is the capital of ${place(area)}.`,
  'capital.of-no-such': ({ subject }) => `${Place(subject)} is the capital of no area of that name in the data.`,
  'capital.unknown': ({ area }) => `The data does not say which place is the capital of ${place(area)}.`,
  'capital.far': ({ subject, area }) =>
    `${Place(subject)} is far from ${place(area)}: another area of that name must be meant.`,
  'capital.other': ({ seat, area, subject, own }) =>
    `The capital of ${place(area)} is ${place(seat)}` +
    `${own.length > 0 ? `; ${place(subject)} is the capital of ${places(own)}` : ''}.`,
  'capital.disputed': ({ subject, area }) =>
    `Whether ${place(subject)} is the capital of ${place(area)} is disputed: not judged.`,
  'capital.of-none': ({ subject }) => `The data does not say what ${place(subject)} is the capital of.`,
  'capital.of-other': ({ subject, own, area }) =>
    `${Place(subject)} is the capital of ${place(own)}; the text last spoke of ${place(area)}: say which is meant.`,
  'capital.seat': ({ subject, area }) =>
    `${Place(subject)} is or was a seat of the government of ${place(area)}, but not its capital by law.`,
  'capital.then': ({ subject, area, until }) =>
    `${Place(subject)} was the capital of ${place(area)} until ${day(until)}.`,
  'capital.uncertain': ({ subject, area }) =>
    `Another ${subject.name} may be meant: the one in the data is not the capital of ${place(area)}.`,
  'type.size': ({ subject, word, size, people }) =>
    `${Place(subject)} has about ${number(people)} people: too many for ${a(size === null ? word : `${size} ${word}`)}.`,
  'type.size-open': ({ subject, word, size, people }) =>
    `${Place(subject)} has about ${number(people)} people; whether it is ${a(size === null ? word : `${size} ${word}`)} the data cannot tell.`,
  'type.unchecked': ({ word }) => `Nothing in the data tells whether it is ${a(word)}.`,
  'type.agrees': ({ subject, word }) => `${Place(subject)} is ${a(word)}.`,
  'type.differs': ({ subject, type, word }) => `${Place(subject)} is known as ${aType(type)}, not as ${a(word)}.`,
  'type.perhaps': ({ subject, type, word }) =>
    `${Place(subject)} is known as ${aType(type)}; whether there is ${a(word)} of that name too is not in the data.`,
}

export const draft: Wordings<OfFamily<'conversion' | 'consistency' | 'style' | 'fix'>> = {
  'conversion.agrees': ({ first, right }) => `${capital(first)} is ${span(right)}, as stated.`,
  'conversion.differs': ({ first, right, second }) => `${capital(first)} is ${span(right)}, not ${second}.`,
  'consistency.clash': ({ first, second, moving }) =>
    `${quote(first)} and ${quote(second)} cannot both be true${moving ? ' of one force on one day' : ''}.`,
  'consistency.two-units': () => 'They can if two units are meant.',
  'consistency.another-place': () => 'They can if another place of one of these names is meant.',
  'style.unit-first': ({ unit }) => `House style puts ${unit === 'km' ? 'kilometres' : 'miles'} first.`,
  'style.both-units': () => 'House style gives lengths in kilometres and in miles.',
  'style.no-conversion': () => 'House style gives no conversions.',
  'style.rounding': ({ figure }) => `House style rounds this conversion to ${figure}.`,
  'style.word': ({ word }) => `House style writes ${quote(word)}.`,
  'fix.replace': ({ before, after }) => `${before} → ${after}`,
}
