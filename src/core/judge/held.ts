/** What a theatre pack knows of one place, and how it is said. */
import { is } from '../../lang/engine/language.ts'
import { countBefore } from '../text/count-before.ts'
import type { Basis, ControlRecord, Holder, Place, TheatrePack } from '../model.ts'
import { replaceSpan } from './fixes.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'

const adjectives: Readonly<Record<Holder, string>> = {
  isis: 'ISIS',
  government: 'government',
  sdf: 'SDF',
  opposition: 'rebel',
  contested: 'contested',
}
export const tolerance = 'only reported control contradicts; what is inferred or a baseline cannot make a claim wrong'

export interface Held {
  readonly pack: TheatrePack
  readonly place: Place
  readonly holder: Holder
  readonly records: readonly ControlRecord[]
}

export const nameOf = ({ pack }: Held, holder: Holder): string => pack.holders?.[holder]?.en ?? holder
export const outOfScope = (message: string): Judgement => judgement('undecided', message, { why: 'out-of-scope' })
export const noDate = (message: string): Judgement => judgement('undecided', message, { why: 'no-date' })

export const on = (held: Held, day: string): readonly ControlRecord[] =>
  held.records.filter((record) => record.from <= day && (record.to === null || record.to >= day))

/** "by SANA; AP (reported)": a source in one line, its first words. */
export const bySource = ({ source, basis }: ControlRecord): string => {
  const short = source.length > 90 ? `${source.slice(0, 89).replace(/[\s;,:]+\S*$/, '')} …` : source
  return `${basis}: ${short}`
}

/** First day of the unbroken hold that a record belongs to, where the data shows another holder before it. */
function sinceWhen(record: ControlRecord, held: Held): string {
  const before = held.records
    .filter((one) => one.from <= record.from && one !== record && one.holder !== record.holder)
    .at(-1)
  const first = held.records.find(
    (one) => one.holder === record.holder && (!before || one.from > before.from || one === record),
  )
  return before && first ? ` since ${first.from}` : ''
}

export function describe(held: Held, record: ControlRecord, day: string): string {
  const holder = nameOf(held, record.holder)
  return record.holder === 'contested'
    ? `${held.place.name} was contested on ${day} (${bySource(record)})`
    : `${held.place.name} was held by ${holder} on ${day}${sinceWhen(record, held)} (${bySource(record)})`
}

/** How much a record can say against a text. */
const byBasis = (basis: Basis): 'disagrees' | 'loose' | 'undecided' =>
  basis === 'reported' ? 'disagrees' : basis === 'inferred' ? 'loose' : 'undecided'

/** The text and the record name different sides. */
export function against(held: Held, record: ControlRecord, day: string, input: Case): Judgement {
  const message = `${describe(held, record, day)}; the text says ${nameOf(held, held.holder)}.`
  const verdict = record.holder === 'contested' ? 'undecided' : byBasis(record.basis)
  if (verdict === 'undecided') return tooCoarse(message, { tolerance })
  return judgement(verdict, message, { tolerance, fixes: adjectiveFix(input, record.holder) })
}

/** The hyphen of "rebel-held" where a claim begins with such a word, else null. */
function hyphenIn({ claim, draft }: Case): number | null {
  const first = draft.tokens[countBefore(draft.tokens, ({ from }) => from < claim.from)]
  const hyphen = first && is(first, 'heldEnding') ? /[-‐‑](?=[^-‐‑]*$)/u.exec(first.text) : null
  return first && hyphen ? first.from + hyphen.index : null
}

/** "rebel-held" -> "ISIS-held": the side alone, in the author's form. */
function adjectiveFix(input: Case, holder: Holder) {
  const to = hyphenIn(input)
  const right = adjectives[holder]
  return to !== null && right ? [replaceSpan(input.text, { from: input.claim.from, to }, right)] : []
}
