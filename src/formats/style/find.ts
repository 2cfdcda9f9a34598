/** House style held against a text: findings of kind `style`, each with its fix. They are no claims. */
import type { CheckResult, Finding, Stated, Words } from '../../core/model.ts'
import { fixIn, textIn, toldIn } from '../../core/judge/findings/worded.ts'
import { englishWords } from '../../lang/en/words/english.ts'
import { findingIds } from '../../core/judge/findings/finding-id.ts'
import { read } from '../../core/text/read.ts'
import type { Remark } from './lengths.ts'
import { lengthRemarks } from './lengths.ts'
import type { StyleProfile } from './profile.ts'
import { outsideQuotes } from './quoted.ts'
import { spellingRemarks } from './spellings.ts'

/** The result of a check of `text`, with what the desk writes otherwise among its findings, in the order of the text. */
export function withStyle(
  result: CheckResult,
  text: string,
  profile: StyleProfile | undefined,
  words: Words = englishWords,
): CheckResult {
  if (!profile) return result
  const findings = [...result.findings, ...styleFindings(text, profile, words)]
  return { ...result, findings: findings.sort((a, b) => a.from - b.from || a.to - b.to) }
}

export function styleFindings(text: string, profile: StyleProfile, words: Words = englishWords): readonly Finding[] {
  const lengths = profile.first ?? profile.conversion ?? profile.round ?? profile.units
  const remarks = [
    ...(lengths ? lengthRemarks(text, read(text).quantities, profile) : []),
    ...spellingRemarks(text, profile.spellings ?? []),
  ].sort((a, b) => a.from - b.from)
  const findings = outsideQuotes(text, remarks).map((remark) => findingOf(text, remark, words))
  const ids = findingIds(findings)
  return findings.map((finding, index) => ({ ...finding, id: ids[index]! }))
}

const nothingStated: Stated = {
  relation: null,
  value: null,
  unit: null,
  bound: null,
  lowMetres: null,
  highMetres: null,
  directionDegrees: null,
  other: null,
}

function findingOf(text: string, { from, to, insert, told }: Remark, words: Words): Finding {
  const quote = text.slice(from, to)
  return {
    id: '',
    kind: 'style',
    from,
    to,
    quote,
    subject: null,
    reference: null,
    stated: nothingStated,
    measured: null,
    region: null,
    misfitMetres: null,
    verdict: 'loose',
    how: null,
    why: null,
    message: textIn(words, [told]),
    ...toldIn([told]),
    tolerance: null,
    tolerances: [],
    notes: [],
    fixes: [fixIn(words, { from, to, before: quote, insert })],
  }
}
