/** A language that is read: its words and its frames, as an argument of reading. */
import type { ClassName, Frame, FrameSource, Homograph, Language } from '../../core/model.ts'
import { marks, slots, valueClasses, wordClasses } from '../../core/model.ts'
import { compileFrames } from './frame.ts'
import type { LexiconPart } from './lexicon.ts'
import { classNames, compileLexicon } from './lexicon.ts'
import type { Names } from './pattern.ts'

/** What the files of a language give. */
export interface LanguageSource {
  /** ISO 639-1. */
  readonly code: string
  readonly lexicon: readonly LexiconPart[]
  /** Patterns that frames use by name: {way}. */
  readonly parts: Readonly<Record<string, string>>
  readonly frames: readonly FrameSource[]
  readonly exonyms?: ReadonlyMap<string, string>
  readonly romanisation?: Language['romanisation']
  readonly contractions?: Language['contractions']
  readonly homographs?: ReadonlyMap<string, Homograph>
}

/** Names that the patterns of a language may use. */
export const namesOf = (parts: Readonly<Record<string, string>>, lexicon: readonly LexiconPart[] = []): Names => ({
  classes: new Set([
    ...Object.keys(wordClasses),
    ...Object.keys(valueClasses),
    ...Object.keys(marks),
    ...classNames(lexicon),
  ]),
  slots: new Set(Object.keys(slots)),
  parts,
})

/** Puts a language together. Throws LexiconError or FrameError, which say what is wrong. */
export function compileLanguage(source: LanguageSource): Language {
  const { code, lexicon, parts, frames, exonyms, romanisation, contractions, homographs } = source
  const compiled = compileFrames(frames, namesOf(parts, lexicon))
  const byKind = new Map<string, readonly Frame[]>()
  for (const frame of compiled) {
    const kind = frame.id.slice(0, frame.id.indexOf('.'))
    byKind.set(kind, [...(byKind.get(kind) ?? []), frame])
  }
  return {
    code,
    lexicon: compileLexicon(lexicon, homographs),
    frames: compiled,
    framesOf: (kind) => byKind.get(kind) ?? [],
    ...(exonyms ? { exonyms } : {}),
    ...(romanisation ? { romanisation } : {}),
    ...(contractions ? { contractions } : {}),
  }
}

interface Tagged {
  readonly classes: ReadonlySet<string>
}

/** Whether a token is of a class; no token is of none. */
export const is = (token: Tagged | undefined, of: ClassName): boolean => token !== undefined && token.classes.has(of)

/** Whether a token is of one of several classes. */
export const isAny = (token: Tagged | undefined, ...of: readonly ClassName[]): boolean =>
  token !== undefined && of.some((name) => token.classes.has(name))
