/** What is found of borders and their sides, seas, and halves of the earth. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { Place, day, length, place, places, quote } from './say.ts'

const halves = { N: 'northern', S: 'southern', E: 'eastern', W: 'western' } as const

export const lands: Wordings<OfFamily<'border' | 'sea' | 'earth'>> = {
  'border.touches': ({ subject, reference }) => `${Place(subject)} borders ${place(reference)}.`,
  'border.apart': ({ subject, reference, apart, neighbours }) =>
    `${Place(subject)} does not border ${place(reference)}: they are ${length(apart)} apart.` +
    `${neighbours.length > 0 ? ` ${Place(subject)} borders ${places(neighbours)}.` : ''}`,
  'border.claimed': ({ subject, reference }) =>
    `Whether ${place(subject)} borders ${place(reference)} depends on who holds or claims the ground between them.`,
  'border.of-today': ({ subject, reference }) =>
    `${Place(subject)} and ${place(reference)} do not touch today, but borders have changed since the day of the text.`,
  'border.at-sea': ({ subject, reference }) =>
    `${Place(subject)} and ${place(reference)} share no border on land; whether they share one at sea is not in the data.`,
  'border.on-side': ({ subject, area }) => `${Place(subject)} is in ${place(area)}.`,
  'border.other-side': ({ subject, area, actual }) =>
    actual
      ? `${Place(subject)} is in ${place(actual)}, not on the side of ${place(area)}.`
      : `${Place(subject)} is not on the side of ${place(area)}.`,
  'border.direction': ({ subject, own, stated }) =>
    `${Place(subject)} is in ${place(own)}; here ${quote(stated)} of the border is the other side.`,
  'border.side-unclear': ({ subject, area }) =>
    `${Place(subject)} is too near the drawn border to tell whether it is on the side of ${place(area)}.`,
  'border.side-namesake': ({ subject, area }) =>
    `There is a place called ${subject.name} in ${place(area)} too: say which is meant.`,
  'border.length': ({ subject, reference, drawn, stated }) =>
    `The border between ${place(subject)} and ${place(reference)} is about ${length(drawn)} long as drawn; the text says ` +
    `${quote(stated)}.`,
  'sea.coast-unknown': ({ subject }) => `The coast near ${place(subject)} is not in the data.`,
  'sea.landlocked': ({ subject, country }) => `${Place(subject)} is in ${place(country)}, which has no coast.`,
  'sea.coast': ({ subject, country, measured }) =>
    `${Place(subject)} is ${length(measured)} from the coast of ${place(country)}.`,
  'sea.which': ({ sea }) => `Whether that coast is on ${place(sea)} is not in the data.`,
  'sea.on': ({ subject, sea }) => `${Place(subject)} is on ${place(sea)}.`,
  'sea.other': ({ subject, sea, actual }) =>
    `${Place(subject)} is not on ${place(sea)}${actual.length > 0 ? `, but on ${places(actual)}` : ''}.`,
  'sea.inlet': ({ subject, sea }) =>
    `${Place(subject)} is on a river mouth or an inlet, some way from the open ${sea.name}.`,
  'sea.near-limit': ({ subject, sea }) => `${Place(subject)} is too near the limit of ${place(sea)} to tell.`,
  'sea.country-on': ({ subject, sea }) => `${Place(subject)} has a coast on ${place(sea)}.`,
  'sea.country-not-on': ({ subject, sea, actual }) =>
    `${Place(subject)} has no coast on ${place(sea)}${actual.length > 0 ? `; its coasts are on ${places(actual)}` : ''}.`,
  'sea.river-into': ({ subject, sea }) => `${Place(subject)} ends at ${place(sea)}.`,
  'sea.river-elsewhere': ({ subject, sea, actual }) =>
    `${Place(subject)} does not end at ${place(sea)}${actual.length > 0 ? `, but at ${places(actual)}` : ''}.`,
  'earth.half': ({ subject, half, degrees }) =>
    `${Place(subject)} is in the ${halves[half]} hemisphere (${degrees.toFixed(1)}° ${half}).`,
  'earth.both-halves': ({ subject }) => `${Place(subject)} lies in both hemispheres.`,
  'earth.landlocked': ({ subject }) => `${Place(subject)} has no coast.`,
  'earth.on-coast': ({ subject }) => `${Place(subject)} has a coast.`,
  'earth.coast-then': ({ subject, land, until }) =>
    `What is now ${place(land)}, with its coast, was part of ${place(subject)} until ${day(until)}.`,
}
