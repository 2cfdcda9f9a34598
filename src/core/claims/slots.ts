/** What fills the slots of a frame at a point of a sentence, and the text as the matcher sees it. */
import type { CompassWord, Match, Mention, PhraseAt, Quantity, Sentence, SlotName } from '../model.ts'
import { countBefore } from '../text/count-before.ts'
import type { Source } from '../../lang/engine/match.ts'
import { isArea, isSettlement } from '../mention/type-words.ts'
import type { ClaimContext } from './context.ts'
import { asideFrom } from './aside.ts'
import { conversionAfter } from './conversion-after.ts'
import { namesArea } from './refine/areas.ts'
import { isHeldPlace, objectsAt } from './refine/force/objects.ts'
import { sideFrom, sideOrAdjective } from './refine/force/sides.ts'
import { isPossessive } from './setting.ts'
import { isWater } from './waters.ts'

/** A figure with the conversion behind it. */
export interface Figure {
  readonly quantity: Quantity
  readonly converted: Quantity | null
}

export interface Filled {
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

/** A mark that may stand around a name: a quotation mark, or the brackets of what an editor put in. */
const isAround = (context: ClaimContext, token: number): boolean =>
  context.is(token, 'quote') || context.draft.tokens[token]?.text === '[' || context.draft.tokens[token]?.text === ']'

/** The name that stands alone between two such marks: “Erbil”, [Erbil]. */
export function markedName(context: ClaimContext, { firstToken, lastToken }: Mention): boolean {
  return isAround(context, firstToken - 1) && isAround(context, lastToken)
}

/** A mention that begins or ends at the point, or right behind a mark that stands around it. */
const mention = (isMeant: (mention: Mention, context: ClaimContext) => boolean): Reader => {
  const bare = ranged<Mention>((context, token) => context.mentionOver(token), isMeant)
  return (context, point, step, sentence) => {
    const isMarked = isAround(context, step === 1 ? point : point - 1)
    const found = bare(context, isMarked ? point + step : point, step, sentence)
    if (!isMarked || !found) return found
    return markedName(context, found.value as Mention) ? { ...found, point: found.point + step } : null
  }
}

/** "Homs' refinery": the sign of an owner that stands for itself. */
export const isBareSign = (context: ClaimContext, { form, name, lastToken }: Mention): boolean =>
  form === 'name' &&
  name.toLowerCase().endsWith('s') &&
  context.is(lastToken, 'quote') &&
  !context.draft.tokens[lastToken]!.spaced &&
  context.draft.tokens[lastToken + 1]?.kind === 'word' &&
  !context.isAny(lastToken + 1, 'boundary', 'copula', 'saying')

/** Token behind "Homs's" or "Homs'", where a thing follows that is not the place itself; null for any other mention. */
function behindOwner(context: ClaimContext, mention: Mention): number | null {
  const { lastToken } = mention
  const last = isPossessive(mention) ? lastToken : isBareSign(context, mention) ? lastToken + 1 : null
  return last === null || isItself(context, last) || context.draft.tokens[last]?.kind !== 'word' ? null : last
}

/** "centre", "western edge": no other place than the owner's own. */
function isItself(context: ClaimContext, at: number): boolean {
  const noun = context.compassOver(at)?.lastToken ?? at
  return context.isAny(noun, 'core', 'edge') && !isPlainWord(context, noun + 1)
}

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

/** A side that begins (step 1) or ends (step -1) at the point: the longest. */
const sideReader =
  (read: typeof sideFrom): Reader =>
  (context, point, step, sentence) => {
    const starts = step === 1 ? [point] : [4, 3, 2, 1].map((count) => point - count)
    for (const start of starts) {
      const side = start >= sentence.firstToken ? read(context, start) : null
      if (side && (step === 1 || side.last === point))
        return { point: step === 1 ? side.last : start, value: side.holder }
    }
    return null
  }

const isLimit = ({ bound }: Quantity): boolean => bound === 'within' || bound === 'about'

/** "Moscow" may stand for who governs there; "Tobruk" is the town. */
const isTown = ({ form, types, matches }: Mention): boolean =>
  form === 'name' &&
  (types.length > 0
    ? types.some(isSettlement)
    : matches.some(({ place }) => isSettlement(place.type)) &&
      !matches.some(({ place }) => place.type === 'country' || place.capitalOf.some((id) => id.startsWith('country:'))))

/** "Mali", "the province of Homs"; Gao is a town too. */
const isWide = ({ types, matches }: Mention): boolean =>
  types.length > 0
    ? types.every(isArea)
    : matches.length > 0 &&
      (matches.every(({ place }) => isArea(place.type)) || matches.some(({ place }) => place.type === 'country'))

/** "Suruc district", "the town of Tabqa". */
const isTyped = ({ form, types }: Mention): boolean =>
  form === 'name' && types.length > 0 && (types.every(isArea) || types.every(isSettlement))

/** "port of Hodeidah". */
const isPort = ({ form, types }: Mention): boolean => form === 'name' && types.includes('port')

const isCountry = ({ place, use }: Match): boolean => place.type === 'country' && use !== 'demonym'

/** A word of a class of values, as its value. */
const valued =
  (of: 'path' | 'course'): Reader =>
  (context, point, step) => {
    const word = context.lower(step === 1 ? point : point - 1)
    const value = context.draft.language.lexicon.value(of, word)
    return value === undefined ? null : { point: point + step, value }
  }

const isBorder = ({ form, line }: Mention): boolean => form === 'line' && line === 'border'

/** Every slot that a pattern may name; null fills nothing yet and is read by the kinds that use it. */
const readers: Readonly<Record<SlotName, Reader>> = {
  figure: figure(() => true),
  bounded: figure(isLimit),
  direction: compass('direction'),
  part: compass('adjective'),
  place: mention(({ form }) => form === 'name' || form === 'description' || form === 'pronoun'),
  name: mention(({ form }) => form === 'name'),
  measurable: mention(
    (one, context) => one.form !== 'force' && one.form !== 'pronoun' && behindOwner(context, one) === null,
  ),
  possessive: mention((one) => isPossessive(one)),
  owned: mention((one) => isPossessive(one) && one.matches.some(({ place }) => isArea(place.type))),
  owning: (context, point, step) => {
    const owner = step === 1 ? context.mentionOver(point) : null
    const last = owner?.firstToken === point ? behindOwner(context, owner) : null
    return last === null ? null : { point: last, value: owner }
  },
  border: mention(isBorder),
  unnamed: mention((one) => isBorder(one) && one.name === ''),
  named: mention((one) => isBorder(one) && one.name !== '' && !one.sides && !one.onSide),
  known: mention((one, context) => one.form === 'name' && one.matches.length > 0 && behindOwner(context, one) === null),
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
  pair: (context, point, step) => (step === 1 ? pairAt(context, point) : null),
  way: valued('path'),
  course: valued('course'),
  deictic: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return context.is(token, 'deictic') ? { point: point + step, value: context.draft.tokens[token] } : null
  },
  compound: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return context.is(token, 'compoundAdjective') ? { point: point + step, value: context.draft.tokens[token] } : null
  },
  unread: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return isUnread(context, token) ? { point: point + step, value: context.draft.tokens[token] } : null
  },
  noun: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    const over = context.mentionOver(token)
    if (!context.is(token, 'feature') || (over && over.form !== 'description')) return null
    const value = context.draft.language.lexicon.value('feature', context.lower(token))
    return value === undefined ? null : { point: point + step, value }
  },
  mention: mention(() => true),
  proper: (context, point, step) => {
    const word = context.draft.tokens[step === 1 ? point : point - 1]
    return word?.kind === 'word' && word.capital ? { point: point + step, value: word } : null
  },
  object: (context, point, step) => {
    const held = context.mentionOver(step === 1 ? point : point - 1)
    if (!isHeldPlace(context, held) || (step === -1 && held.lastToken !== point)) return null
    return { point: step === 1 ? held.lastToken : held.firstToken, value: held }
  },
  objects: (context, point, step) => {
    const found = step === 1 ? objectsAt(context, point) : []
    return found.length > 0 ? { point: found.at(-1)!.lastToken, value: found } : null
  },
  side: sideReader(sideFrom),
  sided: sideReader(sideOrAdjective),
  region: mention(namesArea),
  town: mention(isTown),
  adjunct: mention((one) => (isWide(one) || isWater(one)) && !isPossessive(one)),
  wide: mention(isWide),
  typed: mention(isTyped),
  called: mention(
    (one, context) => (isTyped(one) || isPort(one)) && context.isAny(one.firstToken, 'feature', 'placeAdjective'),
  ),
  owningCity: mention((one) => isPossessive(one) && !isWide(one) && !one.matches.some(isCountry)),
  owningArea: mention((one) => isPossessive(one) && namesArea(one) && isWide(one) && !one.matches.some(isCountry)),
  word: (context, point, step) => {
    const token = step === 1 ? point : point - 1
    return isPlainWord(context, token) ? { point: point + step, value: context.draft.tokens[token] } : null
  },
}

/** First token that ends behind an offset. */
const tokenBehind = ({ draft }: ClaimContext, offset: number): number =>
  countBefore(draft.tokens, (token) => token.to <= offset)

function pairAt(context: ClaimContext, point: number): Filled | null {
  const { coordinates, tokens } = context.draft
  const behind = tokens[point - 1]?.to ?? 0
  const pair = coordinates[countBefore(coordinates, ({ from }) => from < behind)]
  return pair && tokenBehind(context, pair.from) === point
    ? { point: tokenBehind(context, pair.to), value: pair }
    : null
}

/** A word or number that is part of no place, length or clause mark. */
function isUnread(context: ClaimContext, token: number): boolean {
  if (context.draft.tokens[token]?.kind === 'punctuation') return context.is(token, 'dash')
  const mention = context.mentionOver(token)
  return (!mention || mention.form === 'force') && context.quantityOver(token)?.measure !== 'length'
}

/** A word of no mention, figure or direction that could end a noun phrase or open another. */
export function isPlainWord(context: ClaimContext, token: number): boolean {
  const word = context.draft.tokens[token]
  if (word?.kind !== 'word' || word.capital) return false
  if (context.mentionOver(token) || context.quantityOver(token) || context.compassOver(token)) return false
  return !context.isAny(token, 'boundary', 'copula', 'conjunction', 'disjunction', 'genitive', 'origin', 'relative')
}

const noLengths: readonly number[] = []
const sizeOf = ({ first, last }: PhraseAt): number => last - first

/** A sentence as the matcher sees it. */
export function sourceOf(context: ClaimContext, sentence: Sentence): Source {
  const { draft } = context
  const phrasesAt = (point: number, step: Step) =>
    step === 1 ? draft.phrases.from(point) : draft.phrases.before(point)
  const isWhole = ({ first, last }: PhraseAt): boolean => first >= sentence.firstToken && last <= sentence.lastToken
  return {
    first: sentence.firstToken,
    last: sentence.lastToken,
    classes: (token) => draft.tokens[token]!.classes,
    phrases: (point, step, of) => {
      const here = phrasesAt(point, step)
      return here.length === 0
        ? noLengths
        : here.filter((phrase) => phrase.classes.has(of) && isWhole(phrase)).map(sizeOf)
    },
    aside: (point, step) => asideFrom(context, point, step, sentence),
    slot: (slot, point, step) => {
      const inside = step === 1 ? point < sentence.lastToken : point > sentence.firstToken
      return inside ? readers[slot as SlotName](context, point, step, sentence) : null
    },
  }
}

/** A figure as the anchor of a frame, whether the text has it or an ellipsis made it; null where the slot is another. */
export function figureAs(context: ClaimContext, slot: string, quantity: Quantity): Filled | null {
  if (slot !== 'figure' && !(slot === 'bounded' && isLimit(quantity))) return null
  const conversion = conversionAfter(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)
  const value: Figure = { quantity, converted: conversion?.converted ?? null }
  return { point: conversion?.last ?? quantity.lastToken, value }
}

/** What fills a slot that begins at a token, or null. */
export const readSlot = (context: ClaimContext, slot: string, token: number, sentence: Sentence): Filled | null =>
  readers[slot as SlotName](context, token, 1, sentence)
