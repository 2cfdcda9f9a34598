/** A published check as ClaimReview, which search engines and fact-checking archives read: https://schema.org/ClaimReview */
import type { CheckResult, Finding, Said, Span } from '../../core/model.ts'
import { textIn } from '../../core/judge/findings/worded.ts'
import { read } from '../../core/text/read.ts'
import { englishWords } from '../../lang/en/words/english.ts'
import { severityOf } from '../../present/diagnostics.ts'
import { verdictNames } from '../../present/palette.ts'

export interface ReviewAbout {
  /** Where the check is published. */
  readonly url: string
  /** Who publishes it. */
  readonly publisher: string
  /** Whose words were checked; null where that is not said. */
  readonly claimant: string | null
  /** Where those words stand; null where that is not said. */
  readonly appearance: string | null
  /** ISO 8601: the day of the check. */
  readonly published: string
}

/** From 1, wrong, to 5, right: the scale that ClaimReview's readers know. */
const ratings: Readonly<Partial<Record<Finding['verdict'], number>>> = { disagrees: 1, loose: 3, agrees: 5 }

/**
 * One review for each sentence whose claims were decided, by the worst of them. One that agrees as far as it could be
 * checked is no review, nor is house style, nor a sentence of which something was `silenced`. JSON-LD.
 */
export function claimReviews(
  text: string,
  result: CheckResult,
  about: ReviewAbout,
  silenced: readonly Finding[] = [],
): readonly object[] {
  const { sentences } = read(text)
  const setAside = new Set(silenced.map((finding) => claimOf(finding, text, sentences)))
  const bySentence = new Map<string, Finding[]>()
  for (const finding of result.findings) {
    if (finding.kind === 'style') continue
    const claim = claimOf(finding, text, sentences)
    bySentence.set(claim, [...(bySentence.get(claim) ?? []), finding])
  }
  return [...bySentence].flatMap(([claim, findings]) => {
    const [worst, ...others] = findings.toSorted((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict))
    if (!worst || ratings[worst.verdict] === undefined || setAside.has(claim)) return []
    return [review([worst, ...others], claim, result, about)]
  })
}

/** A sentence is as good as what of it comes first here. */
const gravity: readonly Finding['verdict'][] = ['disagrees', 'loose', 'undecided', 'agrees']

/** The findings of a sentence, the one that decides first. */
type Rated = readonly [Finding, ...Finding[]]

function review(rated: Rated, claimReviewed: string, { date }: CheckResult, about: ReviewAbout): object {
  const [finding] = rated
  const { claimant, appearance } = about
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${about.url}#${finding.id}`,
    datePublished: about.published,
    author: { '@type': 'Organization', name: about.publisher },
    claimReviewed,
    reviewBody: [...new Set(rated.filter(({ verdict }) => verdict === finding.verdict).map(bodyOf))].join(' '),
    itemReviewed: {
      '@type': 'Claim',
      ...(claimant === null ? {} : { author: { '@type': 'Organization', name: claimant } }),
      ...(date === null ? {} : { datePublished: date }),
      ...(appearance === null ? {} : { appearance: { '@type': 'CreativeWork', url: appearance } }),
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: ratings[finding.verdict],
      bestRating: 5,
      worstRating: 1,
      alternateName: severityOf(finding) === null ? agreement(finding) : capital(verdictNames[finding.verdict]),
    },
  }
}

/** Nobody else's figure is called right that is only as far off as published ones usually are. */
const agreement = ({ how }: Finding): string =>
  how === 'practice' ? 'Agrees with the map as closely as published figures usually do' : 'Agrees with the map'

/** What is found, without what only the writer of the draft can follow up. */
function bodyOf({ messageId, values, also = [] }: Finding): string {
  const sentences = [{ messageId, values }, ...also].filter((one) => one.messageId !== 'place.another-meant')
  return textIn(englishWords, sentences as readonly Said[])
}

/** The sentence that makes the claim, with the place in front where the sentence does not name it: "Tabqa: It lies 45 km from Raqqa." */
function claimOf({ from, to, subject }: Finding, text: string, sentences: readonly Span[]): string {
  const start = sentences.findLast((one) => one.from <= from)?.from ?? from
  const end = sentences.find((one) => one.to >= to)?.to ?? to
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
  const name = subject?.place?.name ?? subject?.text ?? ''
  return name === '' || words.includes(name) ? words : `${name}: ${words}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
