/** What a theatre pack knows of one place, and how it is said. */
import { is } from '../../../lang/engine/language.ts'
import { countBefore } from '../../text/count-before.ts'
import { beganOn } from '../../front/history.ts'
import type {
  Basis,
  ControlRecord,
  Holder,
  NamedHolder,
  PartialDate,
  Place,
  Said,
  Text,
  TheatrePack,
} from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { replaceSpan } from '../findings/fixes.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { holderIn } from '../findings/values.ts'

const adjectives: Readonly<Record<Holder, string>> = {
  isis: 'ISIS',
  government: 'government',
  sdf: 'SDF',
  opposition: 'rebel',
  contested: 'contested',
}
export const tolerance: readonly Said[] = [said('tolerance.control')]

export interface Held {
  readonly pack: TheatrePack
  readonly place: Place
  readonly holder: Holder
  readonly records: readonly ControlRecord[]
}

export const nameOf = ({ pack }: Held, holder: Holder): NamedHolder => holderIn(pack, holder)
export const outOfScope = (message: Said): Judgement => judgement('undecided', message, { why: 'out-of-scope' })
export const noDate = (message: Said | Text): Judgement => judgement('undecided', message, { why: 'no-date' })

export const on = (held: Held, day: string): readonly ControlRecord[] =>
  held.records.filter((record) => record.from <= day && (record.to === null || record.to >= day))

/** Who says so: the first words of a source. */
export const bySource = ({ source, basis }: Pick<ControlRecord, 'source' | 'basis'>) => ({
  basis,
  source: source.length > 90 ? `${source.slice(0, 89).replace(/[\s;,:]+\S*$/, '')} …` : source,
})

/** First day of the unbroken hold that a record belongs to; null where neither a source nor the holder before tells. */
function sinceWhen(record: ControlRecord, held: Held): PartialDate | null {
  const before = held.records
    .filter((one) => one.from <= record.from && one !== record && one.holder !== record.holder)
    .at(-1)
  const first = held.records.find(
    (one) => one.holder === record.holder && (!before || one.from > before.from || one === record),
  )
  return first && (before ?? first.since) ? beganOn(first) : null
}

export function describe(held: Held, record: ControlRecord, day: string): Said {
  const about = { place: named(held.place), day, ...bySource(record) }
  return record.holder === 'contested'
    ? said('control.contested', about)
    : said('control.held', { ...about, holder: nameOf(held, record.holder), since: sinceWhen(record, held) })
}

/** How much a record can say against a text. */
const byBasis = (basis: Basis): 'disagrees' | 'loose' | 'undecided' =>
  basis === 'reported' ? 'disagrees' : basis === 'inferred' ? 'loose' : 'undecided'

/** The text and the record name different sides. */
export function against(held: Held, record: ControlRecord, day: string, input: Case): Judgement {
  const message = [
    describe(held, record, day),
    said('control.text-says', { holder: nameOf(held, held.holder) }),
  ] as const
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
