/** The choices that reading a text asks for, each with its candidates, and which of them are right. */
import '../../../../core/mention/lines.ts'
import '../../../../core/text/coordinates/coordinates.ts'
import { findClaims } from '../../../../core/claims/index.ts'
import type { Subject } from '../../../../core/claims/subject.ts'
import type { Tracer } from '../../../../core/claims/tracer.ts'
import { sidesOf } from '../../../../core/front/sides.ts'
import { linkAntecedents } from '../../../../core/mention/antecedents.ts'
import type { Scored } from '../../../../core/mention/choice.ts'
import { findMentions } from '../../../../core/mention/find.ts'
import { recased } from '../../../../core/mention/recase.ts'
import type { Draft, Ground, Mention } from '../../../../core/model.ts'
import { fold } from '../../../../core/place/names/fold.ts'
import { read } from '../../../../core/text/read.ts'
import type { Gold, GoldText } from './gold.ts'
import type { Instance } from './softmax.ts'

export interface Choice extends Instance {
  readonly what: 'subject' | 'antecedent'
  readonly source: GoldText['source']
  readonly aside: boolean
  /** For reports: what was chosen, what is right. */
  readonly said: string
  /** Whether the candidate that leads by the weights in use is right; by nearness. */
  readonly leads: boolean
  readonly nearest: boolean
}

const bare = (text: string): string => fold(text.replace(/^(the|a|an|this) /i, ''))

/** Whether a mention is what the gold names: the same words, or one within the other. */
function isNamed(mention: Mention, name: string): boolean {
  const [own, gold] = [bare(mention.text), bare(name)]
  if (mention.form !== 'name') return own === gold
  const short = fold(mention.name)
  return (
    own === gold ||
    (short !== '' &&
      gold
        .split(/[\s;,()/]+/)
        .join(' ')
        .includes(short)) ||
    own.includes(gold)
  )
}

interface Asked {
  readonly from: number
  readonly scored: readonly Scored<Subject>[]
}

interface AskedBack {
  readonly token: number
  readonly scored: readonly Scored<Mention | null>[]
}

/** A tracer that keeps the choices of subjects. */
function listener(draft: Draft, asked: Asked[], back: AskedBack[]): Tracer {
  return {
    fired: () => undefined,
    broke: () => undefined,
    step: () => undefined,
    choice: (token, by, scored) => {
      if (by === 'subject')
        asked.push({ from: draft.tokens[token]!.from, scored: scored as unknown as Asked['scored'] })
      else back.push({ token, scored: scored as unknown as AskedBack['scored'] })
    },
    sentences: () => [],
  }
}

/** Tokens that may stand between the words of a statement and where its claim begins. */
const reach = 25

function askedFor(asked: readonly Asked[], { from, to }: Gold): Asked | null {
  const inside = asked.filter((one) => one.from >= from && one.from < to)
  if (inside.length > 0) return inside.at(-1)!
  return asked.filter((one) => one.from < from && from - one.from <= reach).at(-1) ?? null
}

const isMoving = (subject: string): boolean => subject.endsWith('(moving)')

export function choicesIn(gold: GoldText, ground: Ground): readonly Choice[] {
  const { source, aside, text } = gold
  const draft = recased(read(gold.text, { date: '2016-06-22' }), ground.gazetteer)
  const mentions = findMentions(draft, ground.gazetteer)
  const asked: Asked[] = []
  const back: AskedBack[] = []
  const tracer = listener(draft, asked, back)
  const linked = linkAntecedents(draft, mentions, tracer)
  findClaims(draft, mentions, linked, sidesOf(ground.packs), tracer)
  const named = (mention: Mention): Mention => mentions[linked.links.get(mention.index) ?? mention.index]!
  const golds = gold.silent ? asked.map(({ from }) => ({ from, to: from + 1, subject: '-', meant: null })) : gold.gold
  /** What the anaphor that a statement is said of goes back to, where that is known. */
  function backTo({ subject, meant, from, to }: Gold, { scored }: Asked): readonly Choice[] {
    const anaphor = scored
      .map(({ of }) => of.subject)
      .find((one) => one?.form === 'pronoun' || one?.form === 'description')
    const asking = anaphor && back.find(({ token }) => token === anaphor.firstToken)
    const name = anaphor && bare(anaphor.text) === bare(subject) ? meant : (meant ?? subject)
    if (!asking || name === null || isMoving(name)) return []
    if (!scored[0]!.of.subject || scored[0]!.of.subject !== anaphor) return []
    const options = asking.scored.map(({ of, features }) => ({
      features,
      right: of === null ? name === '-' : isNamed(of, name),
    }))
    if (!options.some(({ right }) => right)) return []
    const nearest = asking.scored
      .map(({ of }, at) => ({ of, at }))
      .filter(({ of }) => of !== null)
      .sort((a, b) => b.of!.firstToken - a.of!.firstToken)[0]!
    const said = `${text.slice(Math.max(0, from - 90), to)} | ${anaphor.text} = ${asking.scored[0]!.of?.text ?? 'none'}, not ${name}`
    return [
      {
        what: 'antecedent',
        source,
        aside,
        weight: 1,
        options,
        leads: options[0]!.right,
        nearest: options[nearest.at]!.right,
        said,
      },
    ]
  }
  return golds.flatMap((one) => {
    const found = askedFor(asked, one)
    if (!found) return []
    const isRelativeOf = (subject: Mention, { subject: name }: Gold): boolean =>
      subject.form === 'pronoun' &&
      draft.tokens[subject.firstToken]!.classes.has('relative') &&
      mentions.slice(Math.max(0, subject.index - 4), subject.index).some((before) => isNamed(before, name))
    const isRight = ({ subject, subjectForm }: Subject): boolean => {
      if (one.subject === '-') return subjectForm !== 'place'
      if (isMoving(one.subject)) return subjectForm === 'moving'
      if (!subject || subjectForm !== 'place') return false
      if (isRelativeOf(subject, one)) return true
      const isPlain = isNamed(subject, one.subject)
      const isMeant = one.meant !== null && subject.form !== 'name' && isNamed(named(subject), one.meant)
      return isPlain || isMeant || (subject.form !== 'name' && isNamed(named(subject), one.subject))
    }
    const options = found.scored.map(({ of, features }) => ({ features, right: isRight(of) }))
    const isNameless = one.subject !== '-' && !options.some(({ right }) => right)
    if (isNameless && mentions.some((mention) => mention.form === 'name' && isNamed(mention, one.subject))) return []
    const all = isNameless
      ? options.map((option, at) => ({ ...option, right: found.scored[at]!.of.subjectForm !== 'place' }))
      : options
    const before = mentions.filter(
      ({ form, to }) => form !== 'force' && form !== 'other' && form !== 'line' && to <= found.from,
    )
    const nearest = before.at(-1)
    const chosen = found.scored[0]!.of
    return [
      ...backTo(one, found),
      {
        what: 'subject' as const,
        source,
        aside,
        weight: 1,
        options: all,
        leads: all[0]!.right,
        nearest: nearest !== undefined && isRight({ subject: nearest, subjectForm: 'place' }),
        said: `${gold.text.slice(Math.max(0, one.from - 90), one.to)} | ${chosen.subject?.text ?? chosen.subjectForm}, not ${one.subject}`,
      },
    ]
  })
}
