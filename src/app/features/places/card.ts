import type { Place } from '../../../core/model.ts'
import type { KeyedFinding } from '../../kernel/check/findings.ts'

/** Findings that speak of a place, in the order of the text. */
export function claimsAbout(findings: readonly KeyedFinding[], placeId: string): readonly KeyedFinding[] {
  return findings.filter(({ finding: { subject, reference, second } }) =>
    [subject, reference, second].some((mention) => mention?.place?.id === placeId),
  )
}

export interface WrittenName {
  readonly text: string
  /** For the browser's fonts and voices; '' where the script does not tell. */
  readonly lang: string
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
]

const mostListed = 24
const longest = 120

/** The names of a place besides the one that is shown, Arabic first; a hundred spellings are too many to read. */
export function namesOf({ name, nameAr, aliases }: Place): {
  readonly listed: readonly WrittenName[]
  readonly more: number
} {
  const all = [...new Set(aliases)].filter((alias) => alias !== name && alias !== nameAr)
  const sorted = [...all.filter((one) => langOf(one) === 'ar'), ...all.filter((one) => langOf(one) !== 'ar')]
  const listed = sorted.slice(0, mostListed).map((one) => ({ text: shortened(one), lang: langOf(one) }))
  return { listed, more: sorted.length - listed.length }
}

const langOf = (text: string): string => scripts.find(([script]) => script.test(text))?.[1] ?? ''

export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
