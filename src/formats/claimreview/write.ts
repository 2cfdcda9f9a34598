/** A published check as ClaimReview, which search engines and fact-checking archives read: https://schema.org/ClaimReview */
import type { CheckResult, Finding } from '../../core/model.ts'
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

/** One review for each claim that was decided; what could not be checked, and house style, is no review. JSON-LD. */
export function claimReviews(result: CheckResult, about: ReviewAbout): readonly object[] {
  return result.findings.flatMap((finding) => {
    const rating = ratings[finding.verdict]
    return finding.kind === 'style' || rating === undefined ? [] : [review(finding, rating, result, about)]
  })
}

function review(finding: Finding, ratingValue: number, { date }: CheckResult, about: ReviewAbout): object {
  const { claimant, appearance } = about
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${about.url}#${finding.id}`,
    datePublished: about.published,
    author: { '@type': 'Organization', name: about.publisher },
    claimReviewed: claimOf(finding),
    reviewBody: finding.message,
    itemReviewed: {
      '@type': 'Claim',
      ...(claimant === null ? {} : { author: { '@type': 'Organization', name: claimant } }),
      ...(date === null ? {} : { datePublished: date }),
      ...(appearance === null ? {} : { appearance: { '@type': 'CreativeWork', url: appearance } }),
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue,
      bestRating: 5,
      worstRating: 1,
      alternateName: severityOf(finding) === null ? agreement(finding) : capital(verdictNames[finding.verdict]),
    },
  }
}

/** Nobody else's figure is called right that is only as far off as published ones usually are. */
const agreement = ({ how }: Finding): string =>
  how === 'practice' ? 'Agrees with the map as closely as published figures usually do' : 'Agrees with the map'

/** The words with their subject in front: "Tabqa airbase: located 145 km from Raqqa". */
function claimOf({ quote, subject }: Finding): string {
  const words = quote.replace(/\s+/g, ' ')
  const name = subject?.place?.name ?? subject?.text ?? ''
  return name === '' || words.includes(name) ? words : `${name}: ${words}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
