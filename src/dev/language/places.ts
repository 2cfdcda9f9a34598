/** Where in a language's files a class, a word, a part or a frame is written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import type { LexiconProblem } from '../../lang/engine/lexicon.ts'

export interface Place {
  /** From the repository's folder. */
  readonly file: string
  /** 1-based. */
  readonly line: number
}

const root = resolve(import.meta.dirname, '../../..')

/** The files of a language, read as TypeScript. */
export function languageFiles(folder: string): readonly ts.SourceFile[] {
  return ['lexicon', 'frames'].flatMap((inner) =>
    readdirSync(join(folder, inner))
      .sort()
      .map((name) => join(folder, inner, name))
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true)),
  )
}

const placeAt = (source: ts.SourceFile, at: number): Place => ({
  file: relative(root, source.fileName).split(sep).join('/'),
  line: source.getLineAndCharacterOfPosition(at).line + 1,
})

/** Properties of a name, in files whose path ends so. */
function properties(files: readonly ts.SourceFile[], path: RegExp, name: string): readonly ts.PropertyAssignment[] {
  const found: ts.PropertyAssignment[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && 'text' in node.name && node.name.text === name) found.push(node)
    ts.forEachChild(node, visit)
  }
  files.filter(({ fileName }) => path.test(fileName)).forEach(visit)
  return found
}

const placeOf = (node: ts.Node): Place => placeAt(node.getSourceFile(), node.getStart())

/** The first of a language's files of a folder: where nothing is written of what lacks. */
const folderOf = (files: readonly ts.SourceFile[], path: RegExp): Place =>
  placeAt(
    files.find(({ fileName }) => path.test(fileName))!,
    0,
  )

/** Where a word stands as a whole from an offset on; -1 where it does not. */
function offsetOf(text: string, word: string, from: number): number {
  const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_*-])${literal}(?![\\p{L}\\p{N}_-])`, 'gu')
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** The line of the word of a class, the second time that it stands there if it does; else that of the class. */
export function placeOfClass(files: readonly ts.SourceFile[], { class: name, word }: LexiconProblem): Place {
  const given = properties(files, /[\\/]lexicon[\\/]/, name).at(-1)
  if (!given) return folderOf(files, /[\\/]lexicon[\\/]index\.ts$/)
  const source = given.getSourceFile()
  if (word === null) return placeOf(given)
  const [from, to] = [given.initializer.getStart(), given.initializer.end]
  const first = offsetOf(source.text, word, from)
  const second = first < 0 ? -1 : offsetOf(source.text, word, first + word.length)
  const inside = [second, first].find((at) => at >= from && at < to)
  const anywhere = offsetOf(source.text, word, 0)
  return inside !== undefined ? placeAt(source, inside) : anywhere >= 0 ? placeAt(source, anywhere) : placeOf(given)
}

export function placeOfPart(files: readonly ts.SourceFile[], name: string): Place {
  const path = /[\\/]frames[\\/]parts\.ts$/
  const part = properties(files, path, name)[0]
  return part ? placeOf(part) : folderOf(files, path)
}

/** The line of a property of a frame; of its name where it has no such property of its own. */
export function placeOfFrame(files: readonly ts.SourceFile[], id: string, property: string): Place {
  const path = /[\\/]frames[\\/]/
  const isNamed = ({ initializer }: ts.PropertyAssignment): boolean =>
    ts.isStringLiteralLike(initializer) && initializer.text === id
  const name = properties(files, path, 'id').findLast(isNamed)
  if (!name) return folderOf(files, /[\\/]frames[\\/]index\.ts$/)
  const own = (name.parent as ts.ObjectLiteralExpression).properties.find((one) => one.name?.getText() === property)
  return placeOf(own ?? name)
}
