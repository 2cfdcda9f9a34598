/** The mistakes of a language's files, each with the file and the line where it is to be mended. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FrameSource } from '../../core/model.ts'
import { compileFrames, FrameError } from '../../lang/engine/frame.ts'
import { namesOf } from '../../lang/engine/language.ts'
import type { LexiconPart, LexiconProblem } from '../../lang/engine/lexicon.ts'
import { compileLexicon, LexiconError } from '../../lang/engine/lexicon.ts'
import { compilePattern, PatternError } from '../../lang/engine/pattern.ts'
import type { Place } from './places.ts'
import { languageFiles, placeOfClass, placeOfFrame, placeOfPart } from './places.ts'

export interface Mistake extends Place {
  readonly text: string
}

/** "src/lang/en/lexicon/units.ts:12: [timeUnit] has “hour” twice". */
export const printed = ({ file, line, text }: Mistake): string => `${file}:${line}: ${text}`

/** The codes of the languages that are written under a folder: those with a lexicon. */
export const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((code) => existsSync(join(folder, code, 'lexicon/index.ts')))

/** The mistakes of the language that is written in a folder: its lexicon, its parts, its frames. */
export async function mistakesIn(folder: string): Promise<readonly Mistake[]> {
  const files = languageFiles(folder)
  const load = async (file: string) => import(pathToFileURL(join(folder, file)).href)
  const { lexicon } = (await load('lexicon/index.ts')) as { readonly lexicon: readonly LexiconPart[] }
  const { parts } = (await load('frames/parts.ts')) as { readonly parts: Readonly<Record<string, string>> }
  const { frames } = (await load('frames/index.ts')) as { readonly frames: readonly FrameSource[] }
  return [
    ...problemsOf(lexicon).map((one) => ({ ...placeOfClass(files, one), text: one.text })),
    ...wrongParts(parts).map(([name, text]) => ({ ...placeOfPart(files, name), text: `{${name}}: ${text}` })),
    ...frames.flatMap((frame, index) =>
      faultsOf(frame, frames.slice(0, index), parts).map(({ at, text }) => ({
        ...placeOfFrame(files, frame.id, at),
        text: `${frame.id}: ${text}`,
      })),
    ),
  ]
}

function problemsOf(lexicon: readonly LexiconPart[]): readonly LexiconProblem[] {
  try {
    compileLexicon(lexicon)
    return []
  } catch (error) {
    if (error instanceof LexiconError) return error.problems
    throw error
  }
}

/** Parts that do not parse, each at its own name: what is wrong in a part within is told there. */
function wrongParts(parts: Readonly<Record<string, string>>): readonly (readonly [name: string, text: string])[] {
  return Object.keys(parts).flatMap((name) => {
    try {
      compilePattern(`@<figure> {${name}}`, namesOf(parts))
      return []
    } catch (error) {
      if (error instanceof PatternError) return error.part === name ? [[name, error.message] as const] : []
      throw error
    }
  })
}

interface Fault {
  /** The property of the frame that is to be mended. */
  readonly at: 'id' | 'pattern' | 'fires' | 'silent'
  readonly text: string
}

function faultsOf(
  frame: FrameSource,
  before: readonly FrameSource[],
  parts: Readonly<Record<string, string>>,
): readonly Fault[] {
  const isTaken = before.some(({ id }) => id === frame.id)
  return [
    ...(isTaken ? [{ at: 'id', text: 'another frame has this name' } as const] : []),
    ...wrongPattern(frame, parts),
    ...(frame.fires.length === 0 ? [{ at: 'fires', text: 'needs a sentence in which it fires' } as const] : []),
    ...(frame.silent.length === 0
      ? [{ at: 'silent', text: 'needs a sentence in which it does not fire' } as const]
      : []),
  ]
}

function wrongPattern(frame: FrameSource, parts: Readonly<Record<string, string>>): readonly Fault[] {
  try {
    compileFrames([frame], namesOf(parts))
    return []
  } catch (error) {
    if (!(error instanceof FrameError)) throw error
    return error.part === null ? [{ at: 'pattern', text: error.message.slice(frame.id.length + 2) }] : []
  }
}
