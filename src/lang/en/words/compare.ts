/** What compared reports agree and differ on, in English. */
import type { Bound, StatedFigure } from '../../../core/model.ts'
import { compareWordsFrom } from '../../engine/compare.ts'
import { count, day, length, list, number, quote, stated } from './say.ts'

const bounds: Readonly<Partial<Record<Bound, string>>> = {
  within: 'within ',
  about: 'about ',
  'more-than': 'more than ',
}

/** "within 10 km from Tabqa airbase"; the words themselves where they hold no figure. */
function figure({ quote: words, bound, value, unit, from }: StatedFigure): string {
  if (value === null || unit === null) return quote(words)
  const said = `${(bound && bounds[bound]) ?? ''}${stated(value, unit)}`
  return from === null ? said : `${said} from ${from}`
}

const both = ({ one, other }: { readonly one: StatedFigure; readonly other: StatedFigure }): string =>
  `${figure(one)} and ${figure(other)}`

const onDay = (date: string | null): string => (date === null ? 'no day' : day(date))

export const englishComparison = compareWordsFrom({
  'compare.two-ways': ({ one, other }) => `${quote(one)} and ${quote(other)} point two ways.`,
  'compare.no-point': ({ moves, ...two }) =>
    `${both(two)} cannot both hold${moves ? ' of one force on one day' : ''}: no point is both.`,
  'compare.meet-loosely': (two) => `${both(two)}: they meet only as loosely as figures are published.`,
  'compare.other-figure': (two) => `${both(two)}: not the same figure, though both can hold.`,
  'compare.same-figure': ({ places, apart, ...two }) =>
    `${both(two)}: the same figure from two places; ${list(places)} lie ${length(apart)} apart, and so may what is meant.`,
  'compare.some-points': ({ places, apart, ...two }) =>
    `${both(two)}: ${list(places)} lie ${length(apart)} apart; both can hold, at some points only.`,
  'compare.far-apart': (two) => `${both(two)}: further apart than published figures for one way are.`,
  'compare.often-apart': (two) => `${both(two)}: as far apart as published figures for one way often are.`,
  'compare.size-of-places': (two) => `${both(two)}: within the size of the places.`,
  'compare.by-way': (two) => `${both(two)}: one of them is along a road or a river.`,
  'compare.taken-days': ({ place, one, other, days }) =>
    `${place} taken on ${day(one)} and on ${day(other)}: ${days === 1 ? 'one day' : count(days, 'day')} apart.`,
  'compare.taken-once': ({ place, day: date }) =>
    `One says on which day ${place} was taken (${onDay(date)}), the other does not.`,
  'compare.held-one-day': ({ place, one, other, day: date }) =>
    `${place} held by ${one} and by ${other} on one day (${day(date)}).`,
  'compare.held-between': ({ place, one, other, oneDay, otherDay }) =>
    `${place} held by ${one} (${onDay(oneDay)}) and by ${other} (${onDay(otherDay)}): it may have changed hands between.`,
  'compare.one-holds': ({ place, one, other }) =>
    `${place} in ${one} and in ${other}: only one of them holds on the ground.`,
  'compare.in-one': ({ place, one, other }) => `${place} in ${one} and in ${other}: it lies in one.`,
  'compare.in-two': ({ place, one, other }) => `${place} in ${one} and in ${other}.`,
  'compare.areas': ({ percent, ...two }) => `${both(two)}: ${number(percent)} % apart.`,
  'compare.coordinates': ({ apart, ...two }) => `${both(two)}: ${length(apart)} apart.`,
  'compare.same-text': ({ report, as }) => `${report} has the same text as ${as}: it is counted once.`,
  'compare.no-date': ({ report }) => `${report} has no date: “Sunday” in it names no day.`,
  'compare.nothing-found': ({ report }) => `Nothing about the ground was found in ${report}.`,
  'compare.theatres': ({ packs }) => `The reports fall into different theatres (${packs}).`,
  'compare.nothing-common': () => 'The reports speak of nothing in common.',
})
