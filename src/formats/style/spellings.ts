import { said } from '../../core/model.ts'
import { isInAddress } from './addresses.ts'
import type { Remark } from './lengths.ts'
import type { Spelling } from './profile.ts'

/** Names that stand otherwise than the desk writes them: whole words, capitals as they are. */
export function spellingRemarks(text: string, spellings: readonly Spelling[]): readonly Remark[] {
  const wanted = new Map(spellings.flatMap(({ use, not }) => not.map((word) => [word, use] as const)))
  wanted.delete('')
  if (wanted.size === 0) return []
  const right = placesOf(
    text,
    spellings.map(({ use }) => use),
  )
  const seen = new Set(right.flatMap(({ index, 0: word }) => [...word].map((_, at) => index + at)))
  return placesOf(text, [...wanted.keys()]).flatMap(({ index, 0: word }) => {
    const insert = wanted.get(word)!
    // "Raqqa" within "al-Raqqa", which is as the desk writes it.
    if (seen.has(index) || isInAddress(text, { from: index, to: index + word.length })) return []
    return [{ from: index, to: index + word.length, insert, told: said('style.word', { word: insert }) }]
  })
}

function placesOf(text: string, words: readonly string[]): readonly RegExpExecArray[] {
  const longestFirst = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return words.length === 0 ? [] : [...text.matchAll(pattern)]
}
