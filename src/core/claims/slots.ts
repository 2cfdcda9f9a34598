/** What fills the slots of a frame at a point of a sentence, and the text as the matcher sees it. */
import type { CompassWord, Mention, Quantity, Sentence, SlotName } from '../model.ts'
import type { Source } from '../../lang/engine/match.ts'
import type { ClaimContext } from './context.ts'
import { asideFrom } from './aside.ts'
import { conversionAfter } from './conversion-after.ts'
import { isPossessive } from './setting.ts'

/** A figure with the conversion behind it. */
export interface Figure {
  readonly quantity: Quantity
  readonly converted: Quantity | null
}

interface Filled {
  readonly point: number
  readonly value: unknown
}

interface Ranged {
  readonly firstToken: number
  readonly lastToken: number
}

type Step = 1 | -1
type Reader = (context: ClaimContext, point: number, step: Step, sentence: Sentence) => Filled | null

/** An item that begins (step 1) or ends (step -1) at the point. */
function ranged<T extends Ranged>(
  over: (context: ClaimContext, token: number) => T | null,
  isMeant: (item: T, context: ClaimContext) => boolean = () => true,
): Reader {
  return (context, point, step) => {
    const item = over(context, step === 1 ? point : point - 1)
    if (!item || (step === 1 ? item.firstToken : item.lastToken) !== point || !isMeant(item, context)) return null
    return { point: step === 1 ? item.lastToken : item.firstToken, value: item }
  }
}

const mention = (isMeant: (mention: Mention, context: ClaimContext) => boolean): Reader =>
  ranged<Mention>((context, token) => context.mentionOver(token), isMeant)

const figure =
  (isMeant: (quantity: Quantity) => boolean): Reader =>
  (context, point, step, sentence) => {
    const quantity = context.quantityOver(step === 1 ? point : point - 1)
    if (!quantity || quantity.measure !== 'length' || !isMeant(quantity)) return null
    if ((step === 1 ? quantity.firstToken : quantity.lastToken) !== point) return null
    const conversion = step === 1 ? conversionAfter(context, quantity, sentence.lastToken) : null
    const value: Figure = { quantity, converted: conversion?.converted ?? null }
    return { point: step === 1 ? (conversion?.last ?? quantity.lastToken) : quantity.firstToken, value }
  }

const compass = (form: CompassWord['form']): Reader =>
  ranged<CompassWord>(
    (context, token) => context.compassOver(token),
    (word) => word.form === form,
  )

const isLimit = ({ bound }: Quantity): boolean => bound === 'within' || bound === 'about'

/** A word of a class of values, as its value. */
const valued =
  (of: 'path' | 'course'): Reader =>
  (context, point, step) => {
    const word = context.lower(step === 1 ? point : point - 1)
    const value = context.draft.language.lexicon.value(of, word)
    return value === undefined ? null : { point: point + step, value }
  }

/** Every slot that a pattern may name; null fills nothing yet and is read by the kinds that use it. */
const readers: Readonly<Record<SlotName, Reader>> = {
  figure: figure(() => true),
  bounded: figure(isLimit),
  direction: compass('direction'),
  part: compass('adjective'),
  place: mention(({ form }) => form === 'name' || form === 'description' || form === 'pronoun'),
  name: mention(({ form }) => form === 'name'),
  measurable: mention(({ form }) => form !== 'force' && form !== 'pronoun'),
  possessive: mention((one) => isPossessive(one)),
  border: mention(({ form, line }) => form === 'line' && line === 'border'),
  known: mention(({ form, matches }) => form === 'name' && matches.length > 0),
  description: mention(({ form }) => form === 'description'),
  pronoun: mention(({ form }) => form === 'pronoun'),
  line: mention(({ form }) => form === 'line'),
  force: mention(({ form }) => form === 'force'),
  other: mention(({ form }) => form === 'other'),
  number: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    const isNumber = context.draft.tokens[token]?.kind === 'number' && !context.quantityOver(token)
    return isNumber ? { point: point + step, value: context.draft.tokens[token] } : null
  },
  area: ranged<Quantity>(
    (context, token) => context.quantityOver(token),
    ({ measure }) => measure === 'area',
  ),
  day: (context, point, step) => {
    const date = context.dateOver(step === 1 ? point : point - 1)
    return date && (step === 1 ? date.firstToken : date.lastToken) === point
      ? { point: step === 1 ? date.lastToken : date.firstToken, value: date }
      : null
  },
  pair: () => null,
  way: valued('path'),
  course: valued('course'),
  deictic: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return context.is(token, 'deictic') ? { point: point + step, value: context.draft.tokens[token] } : null
  },
  unread: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return isUnread(context, token) ? { point: point + step, value: context.draft.tokens[token] } : null
  },
  word: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return isPlainWord(context, token) ? { point: point + step, value: context.draft.tokens[token] } : null
  },
}

/** A word or number that is part of no place, length or clause mark. */
function isUnread(context: ClaimContext, token: number): boolean {
  if (context.draft.tokens[token]?.kind === 'punctuation') return context.is(token, 'dash')
  const mention = context.mentionOver(token)
  return (!mention || mention.form === 'force') && context.quantityOver(token)?.measure !== 'length'
}

/** A word of no mention, figure or direction that could end a noun phrase or open another. */
function isPlainWord(context: ClaimContext, token: number): boolean {
  const word = context.draft.tokens[token]
  if (word?.kind !== 'word' || word.capital) return false
  if (context.mentionOver(token) || context.quantityOver(token) || context.compassOver(token)) return false
  return !context.isAny(token, 'boundary', 'copula', 'conjunction', 'disjunction', 'genitive', 'origin', 'relative')
}

/** A sentence as the matcher sees it. */
export function sourceOf(context: ClaimContext, sentence: Sentence): Source {
  const { draft } = context
  const phrasesAt = (point: number, step: Step) =>
    step === 1 ? draft.phrases.from(point) : draft.phrases.before(point)
  return {
    first: sentence.firstToken,
    last: sentence.lastToken,
    classes: (token) => draft.tokens[token]!.classes,
    phrases: (point, step, of) =>
      phrasesAt(point, step)
        .filter(
          ({ classes, first, last }) => classes.has(of) && first >= sentence.firstToken && last <= sentence.lastToken,
        )
        .map(({ first, last }) => last - first),
    aside: (point, step) => asideFrom(context, point, step, sentence),
    slot: (slot, point, step) => {
      const inside = step === 1 ? point < sentence.lastToken : point > sentence.firstToken
      return inside ? readers[slot as SlotName](context, point, step, sentence) : null
    },
  }
}

/** What fills a slot that begins at a token, or null. */
export const readSlot = (context: ClaimContext, slot: string, token: number, sentence: Sentence): Filled | null =>
  readers[slot as SlotName](context, token, 1, sentence)
