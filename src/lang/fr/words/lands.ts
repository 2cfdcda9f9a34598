/** Ce que l’on constate des frontières et de leurs côtés, des mers et des hémisphères. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { Place, day, from, length, place, places, quote, within } from './say.ts'

const halves = { N: 'nord', S: 'sud', E: 'est', W: 'ouest' } as const
const letters = { N: 'N', S: 'S', E: 'E', W: 'O' } as const

export const lands: Wordings<OfFamily<'border' | 'sea' | 'earth'>> = {
  'border.touches': ({ subject, reference }) => `${Place(subject)} a une frontière avec ${place(reference)}.`,
  'border.apart': ({ subject, reference, apart, neighbours }) =>
    `${Place(subject)} n’a pas de frontière avec ${place(reference)}\u00a0: ${length(apart)} les séparent.` +
    `${neighbours.length > 0 ? ` Ses voisins sont ${places(neighbours)}.` : ''}`,
  'border.claimed': ({ subject, reference }) =>
    `Que ${place(subject)} ait une frontière avec ${place(reference)} dépend de qui tient ou revendique le territoire entre eux.`,
  'border.of-today': ({ subject, reference }) =>
    `${Place(subject)} et ${place(reference)} ne se touchent pas aujourd’hui, mais les frontières ont changé depuis le jour du texte.`,
  'border.at-sea': ({ subject, reference }) =>
    `Il n’y a pas de frontière terrestre entre ${place(subject)} et ${place(reference)}\u00a0; les données ne disent pas s’il y en a une en mer.`,
  'border.on-side': ({ subject, area }) => `${Place(subject)} se trouve ${within(area)}.`,
  'border.other-side': ({ subject, area, actual }) =>
    actual
      ? `${Place(subject)} se trouve ${within(actual)}, et non ${within(area)}.`
      : `${Place(subject)} ne se trouve pas ${within(area)}.`,
  'border.direction': ({ subject, own, stated }) =>
    `${Place(subject)} se trouve ${within(own)}\u00a0; ici, ${quote(stated)} de la frontière désigne l’autre côté.`,
  'border.side-unclear': ({ subject, area }) =>
    `${Place(subject)} est trop près de la frontière dessinée pour savoir si c’est ${within(area)}.`,
  'border.side-namesake': ({ subject, area }) =>
    `Il existe aussi un lieu appelé ${subject.name} ${within(area)}\u00a0: précisez lequel est visé.`,
  'border.length': ({ subject, reference, drawn, stated }) =>
    `La frontière entre ${place(subject)} et ${place(reference)} mesure environ ${length(drawn)} telle que dessinée\u00a0; le texte dit ${quote(stated)}.`,
  'sea.coast-unknown': ({ subject }) => `La côte près ${from(subject)} n’est pas dans les données.`,
  'sea.landlocked': ({ subject, country }) => `${Place(subject)} se trouve ${within(country)}, pays sans côte.`,
  'sea.coast': ({ subject, country, measured }) =>
    `${Place(subject)} se trouve à ${length(measured)} de la côte ${from(country)}.`,
  'sea.which': ({ sea }) => `Les données ne disent pas si c’est la côte de la mer nommée ${place(sea)}.`,
  'sea.on': ({ subject, sea }) => `${Place(subject)} se trouve sur cette mer (${place(sea)}).`,
  'sea.other': ({ subject, sea, actual }) =>
    `${Place(subject)} n’est pas sur cette mer (${place(sea)})${actual.length > 0 ? `\u00a0; sa mer\u00a0: ${places(actual)}` : ''}.`,
  'sea.inlet': ({ subject, sea }) =>
    `${Place(subject)} se trouve sur un estuaire ou un bras de mer, à l’écart du large (${place(sea)}).`,
  'sea.near-limit': ({ subject, sea }) =>
    `${Place(subject)} est trop près de la limite de cette mer (${place(sea)}) pour en juger.`,
  'sea.country-on': ({ subject, sea }) => `${Place(subject)} a une côte sur cette mer (${place(sea)}).`,
  'sea.country-not-on': ({ subject, sea, actual }) =>
    `${Place(subject)} n’a pas de côte sur cette mer (${place(sea)})${actual.length > 0 ? `\u00a0; ses mers\u00a0: ${places(actual)}` : ''}.`,
  'sea.river-into': ({ subject, sea }) => `${Place(subject)} finit dans cette mer (${place(sea)}).`,
  'sea.river-elsewhere': ({ subject, sea, actual }) =>
    `${Place(subject)} ne finit pas dans cette mer (${place(sea)})${actual.length > 0 ? `, mais dans celle-ci\u00a0: ${places(actual)}` : ''}.`,
  'earth.half': ({ subject, half, degrees }) =>
    `${Place(subject)} est dans l’hémisphère ${halves[half]} (${degrees.toFixed(1).replace('.', ',')}° ${letters[half]}).`,
  'earth.both-halves': ({ subject }) => `${Place(subject)} s’étend sur les deux hémisphères.`,
  'earth.landlocked': ({ subject }) => `${Place(subject)} n’a pas de côte.`,
  'earth.on-coast': ({ subject }) => `${Place(subject)} a une côte.`,
  'earth.coast-then': ({ subject, land, until }) =>
    `Jusqu’au ${day(until)}, ${place(land)} et sa côte faisaient partie ${from(subject)}.`,
}
