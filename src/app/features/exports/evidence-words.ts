/** The words of the evidence report in the language of the page. */
import type { PartialDate } from '../../../core/model.ts'
import type { EvidenceWords } from '../../../formats/evidence/words.ts'
import { nameOfHolder } from '../../map/front/holder-names.ts'
import { dateInWords } from '../../kernel/dates.ts'
import type { Session } from '../../kernel/session.ts'
import { evidence as arabic } from '../../strings/ar/evidence.ts'
import { evidence as english } from '../../strings/en/evidence.ts'
import { evidence as french } from '../../strings/fr/evidence.ts'
import { isRightToLeft, language, moment } from '../../strings/language.ts'
import type { Language } from '../../strings/language.ts'
import { strings } from '../../all-strings.ts'

const all = { en: english, ar: arabic, fr: french } as Readonly<Record<Language, typeof english>>

export function evidenceWords({ front }: Session): EvidenceWords {
  const words = all[language()]
  const { trail, verdicts } = strings
  const at = (time: string) => moment(Date.parse(time))
  return {
    ...words,
    language: language(),
    direction: isRightToLeft() ? 'rtl' : 'ltr',
    verdicts,
    labels: strings.labels,
    reported: (date) => words.reported(dateInWords(date as PartialDate)),
    written: (time, program) => words.written(at(time), program),
    moment: at,
    when: trail.when,
    inText: trail.what,
    finding: trail.finding,
    done: trail.done,
    action: ({ action, before, after, reason }) =>
      action === 'fixed' ? trail.fixed(before, after) : action === 'kept' ? trail.kept(reason) : trail.flagged,
    relations: {
      ...words,
      plain: words.relations,
      holder: (id) => nameOfHolder(front.pack, id),
      type: (type) => strings.featureType(type) ?? type,
    },
  }
}
