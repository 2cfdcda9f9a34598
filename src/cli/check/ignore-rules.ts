/** What ignore files and the settings leave out. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import ignore from 'ignore'

/** One ignore file, or the patterns of the configuration. */
export interface Rules {
  /** The folder that its patterns count from. */
  readonly root: string
  readonly rules: Ignore
  /** As people call it: a path, or "the settings". */
  readonly name: string
}

export const ours = ['.groundlineignore'] as const
const ignoreFiles = ['.gitignore', ...ours] as const

export const settingsRules = (patterns: readonly string[], root: string): Rules => ({
  root,
  rules: ignore().add([...patterns]),
  name: '"ignore" in the settings',
})

export async function rulesIn(folder: string, names: readonly string[] = ignoreFiles): Promise<readonly Rules[]> {
  const paths = names.map((name) => join(folder, name))
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => null)))
  return texts.flatMap((text, index) =>
    text === null ? [] : [{ root: folder, rules: ignore().add(text), name: paths[index]! }],
  )
}

/**
 * Those of the folders above, the highest first: up to the top of the repository. Outside of one git knows none; ours hold
 * from anywhere above, .gitignore from the working folder down.
 */
export async function rulesAbove(
  folder: string,
  cwd: string,
  names: readonly string[] = ignoreFiles,
): Promise<readonly Rules[]> {
  const top = repositoryOf(folder)
  const rules: (readonly Rules[])[] = []
  for (let at = folder; at !== top && dirname(at) !== at;) {
    at = dirname(at)
    const isGits = top !== null || isWithin(at, cwd)
    rules.unshift(await rulesIn(at, isGits ? names : ours))
  }
  return rules.flat()
}

const isWithin = (path: string, folder: string): boolean => {
  const below = relative(folder, path)
  return below === '' || (!below.startsWith('..') && !/^[A-Za-z]:/.test(below))
}

export function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

/** The rules that leave a path out: the deepest that speak of it decide. null where none does. */
export function ignoredBy(path: string, isDirectory: boolean, rules: readonly Rules[]): Rules | null {
  for (const one of rules.toReversed()) {
    const below = relative(one.root, path).replaceAll('\\', '/')
    if (below === '' || below.startsWith('..')) continue
    const { ignored, unignored } = one.rules.test(isDirectory ? `${below}/` : below)
    if (ignored || unignored) return ignored ? one : null
  }
  return null
}

/** The same of a file that was named, whose folders nobody has walked through: what lies in a folder that is left out is, too. */
export async function fileIgnoredBy(
  path: string,
  given: readonly Rules[],
  cwd: string,
  names: readonly string[] = ignoreFiles,
): Promise<Rules | null> {
  const folder = dirname(path)
  const rules = [...given, ...(await rulesAbove(folder, cwd, names)), ...(await rulesIn(folder, names))]
  const highest = Math.min(...rules.map(({ root }) => root.length))
  const folders: string[] = []
  for (let at = folder; at.length > highest && dirname(at) !== at; at = dirname(at)) folders.unshift(at)
  const above = (at: string): readonly Rules[] => rules.filter(({ root }) => root.length < at.length)
  const left = folders.map((at) => ignoredBy(at, true, above(at))).find((by) => by !== null)
  return left ?? ignoredBy(path, false, rules)
}
