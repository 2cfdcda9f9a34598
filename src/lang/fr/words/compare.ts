/** What compared reports agree and differ on, in French. */
import type { Bound, StatedFigure } from '../../../core/model.ts'
import { compareWordsFrom } from '../../engine/compare.ts'
import { deName } from './names.ts'
import { day, length, number, onDay, quote, speech, stated } from './say.ts'

const bounds: Readonly<Partial<Record<Bound, string>>> = {
  within: 'moins de ',
  about: 'environ ',
  'more-than': 'plus de ',
}

/** "moins de 10 km de Tabqa"; the words themselves where they hold no figure. */
function figure({ quote: words, bound, value, unit, from }: StatedFigure): string {
  if (value === null || unit === null) return quote(words)
  const said = `${(bound && bounds[bound]) ?? ''}${stated(value, unit)}`
  return from === null ? said : `${said} ${deName(from)}`
}

const both = ({ one, other }: { readonly one: StatedFigure; readonly other: StatedFigure }): string =>
  `${figure(one)} et ${figure(other)}`

const dayOr = (date: string | null): string => (date === null ? 'sans date' : onDay(date))
const two = (places: readonly string[]): string => speech.list(places)

export const frenchComparison = compareWordsFrom({
  'compare.two-ways': ({ one, other }) => `${quote(one)} et ${quote(other)} indiquent deux directions.`,
  'compare.no-point': ({ moves, ...said }) =>
    `${both(said)} ne peuvent être vrais à la fois${moves ? ' pour une même force le même jour' : ''} : aucun point ne convient aux deux.`,
  'compare.meet-loosely': (said) => `${both(said)} : ils ne s’accordent que si l’on prend les chiffres au sens large.`,
  'compare.other-figure': (said) => `${both(said)} : les chiffres diffèrent, mais les deux peuvent être vrais.`,
  'compare.same-figure': ({ places, apart, ...said }) =>
    `${both(said)} : le même chiffre depuis deux lieux. ${two(places)} sont à ${length(apart)} l’un de l’autre, ce dont on parle peut-être aussi.`,
  'compare.some-points': ({ places, apart, ...said }) =>
    `${both(said)} : ${two(places)} sont à ${length(apart)} l’un de l’autre. Les deux peuvent être vrais, en certains points seulement.`,
  'compare.far-apart': (said) => `${both(said)} : l’écart dépasse celui des chiffres publiés pour un même trajet.`,
  'compare.often-apart': (said) =>
    `${both(said)} : les chiffres publiés pour un même trajet s’écartent souvent autant.`,
  'compare.size-of-places': (said) => `${both(said)} : l’écart ne dépasse pas la taille des lieux.`,
  'compare.by-way': (said) => `${both(said)} : l’un des deux suit une route ou un cours d’eau.`,
  'compare.taken-days': ({ place, one, other, days }) =>
    `Prise ${deName(place)} ${onDay(one)} ou ${onDay(other)} : ${number(days)} ${days > 1 ? 'jours' : 'jour'} d’écart.`,
  'compare.taken-once': ({ place, day: date }) =>
    `L’un dit quel jour a eu lieu la prise ${deName(place)} (${date === null ? 'sans date' : day(date)}), l’autre non.`,
  'compare.held-one-day': ({ place, one, other, day: date }) =>
    `${place} aux mains ${deName(one)} et ${deName(other)} le même jour (${day(date)}).`,
  'compare.held-between': ({ place, one, other, oneDay, otherDay }) =>
    `${place} aux mains ${deName(one)} (${dayOr(oneDay)}) et ${deName(other)} (${dayOr(otherDay)}) : le lieu a pu changer de mains entre-temps.`,
  'compare.one-holds': ({ place, one, other }) =>
    `${place} situé dans ${one} et dans ${other} : une seule de ces indications est vraie.`,
  'compare.in-one': ({ place, one, other }) =>
    `${place} situé dans ${one} et dans ${other} : le lieu n’est que dans l’un des deux.`,
  'compare.in-two': ({ place, one, other }) => `${place} situé dans ${one} et dans ${other}.`,
  'compare.areas': ({ percent, ...said }) => `${both(said)} : ${number(percent)} % d’écart.`,
  'compare.coordinates': ({ apart, ...said }) => `${both(said)} : ${length(apart)} d’écart.`,
  'compare.same-text': ({ report, as }) => `${report} a le même texte que ${as} : il n’est compté qu’une fois.`,
  'compare.no-date': ({ report }) => `${report} n’a pas de date : « dimanche » n’y désigne aucun jour.`,
  'compare.nothing-found': ({ report }) => `Rien sur le terrain n’a été trouvé dans ${report}.`,
  'compare.theatres': ({ packs }) => `Les textes portent sur des théâtres différents (${packs}).`,
  'compare.nothing-common': () => 'Les textes n’ont rien en commun.',
})
