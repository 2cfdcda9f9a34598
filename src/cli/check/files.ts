/** Which files the arguments of a command mean: files, folders, globs, less what ignore files name. */
import { existsSync } from 'node:fs'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import ignore from 'ignore'
import picomatch from 'picomatch'
import { formatOfName } from '../../formats/markup/format.ts'
import { Failure } from '../failure.ts'

export interface FileChoice {
  readonly cwd: string
  /** Patterns of the configuration, as in .gitignore, from its folder. */
  readonly ignore: readonly string[]
  readonly ignoreRoot: string
}

export interface Chosen {
  /** As they are to be named: relative to the working folder where the argument was. */
  readonly files: readonly string[]
  /** Named by hand but left out by a .groundlineignore, or a link that leads out of the folder; `why` continues "is left out". */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[]
}

/** One ignore file, or the patterns of the configuration. */
interface Rules {
  readonly root: string
  readonly rules: Ignore
}

/** Files in the order in which they were named, each once however it is named. */
class Files {
  readonly #names = new Map<string, string>()
  readonly #cwd: string

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  get size(): number {
    return this.#names.size
  }

  get names(): readonly string[] {
    return [...this.#names.values()]
  }

  add(name: string): void {
    const path = name === '-' ? name : resolve(this.#cwd, name)
    if (!this.#names.has(path)) this.#names.set(path, name)
  }
}

const ignoreFiles = ['.gitignore', '.groundlineignore'] as const
const never = new Set(['node_modules', '.git', '.hg', '.svn'])

/** The files that the arguments mean, each once, in their order; those of a folder by name. */
export async function chooseFiles(args: readonly string[], choice: FileChoice): Promise<Chosen> {
  const files = new Files(choice.cwd)
  const leftOut: Chosen['leftOut'][number][] = []
  const onOutside = (file: string) => void leftOut.push({ file, why: leadsOut })
  const given: readonly Rules[] = [{ root: choice.ignoreRoot, rules: ignore().add([...choice.ignore]) }]
  const search: Search = { cwd: choice.cwd, given, files, onOutside }
  for (const arg of args) {
    if (arg === '-') files.add(arg)
    else if (await isFolder(resolve(choice.cwd, arg))) await addFolder(arg, search)
    else if (isGlob(arg) && !existsSync(resolve(choice.cwd, arg))) await addGlob(arg, search)
    else if (await isLeftOut(resolve(choice.cwd, arg), given)) leftOut.push({ file: arg, why: byIgnoreFile })
    else files.add(arg)
  }
  return { files: files.names, leftOut }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true
}

const isGlob = (arg: string): boolean => picomatch.scan(arg).isGlob

/** What the arguments are looked up with, and where what they name goes. */
interface Search {
  readonly cwd: string
  readonly given: readonly Rules[]
  readonly files: Files
  readonly onOutside: (file: string) => void
}

async function addFolder(arg: string, search: Search): Promise<void> {
  const before = search.files.size
  const root = resolve(search.cwd, arg)
  await addBelow(root, (file) => (formatOfName(file) ? named(file, arg, root) : null), search)
  if (search.files.size === before) {
    throw new Failure(
      `${arg} holds nothing to check: no Markdown, HTML, wikitext, LaTeX, Word or text file that no ignore file names`,
    )
  }
}

/** Adds the files below a folder under the names that `nameOf` gives them; those that it gives none are passed over. */
async function addBelow(
  root: string,
  nameOf: (file: string) => string | null,
  { given, files, onOutside }: Search,
): Promise<void> {
  const rules = [...given, ...(await rulesAbove(root))]
  const leads = await leadsOutOf(root)
  for await (const file of walk(root, rules)) {
    const name = nameOf(file)
    if (name === null) continue
    if (await leads(file)) onOutside(name)
    else files.add(name)
  }
}

/** "drafts" and what lies below it: "drafts/a.md"; "." gives "a.md". */
function named(file: string, arg: string, root: string): string {
  const below = relative(root, file)
  return arg === '.' || arg === `.${sep}` ? below : join(arg, below)
}

async function addGlob(arg: string, search: Search): Promise<void> {
  const { cwd, files } = search
  const before = files.size
  const { base } = picomatch.scan(arg)
  const root = resolve(cwd, base === '' ? '.' : base)
  const matches = picomatch(arg.split(sep).join('/').replace(/^\.\//, ''), { dot: false })
  const nameOf = (file: string): string | null => {
    const path = arg.startsWith('/') ? file : relative(cwd, file)
    return matches(path.split(sep).join('/')) ? path : null
  }
  if (await isFolder(root)) await addBelow(root, nameOf, search)
  if (files.size === before) throw new Failure(`${arg} matches no file: check the pattern, or set it in quotes`)
}

const byIgnoreFile = ' by an ignore file'
const leadsOut = ': it is a link that leads out of the folder. Name it to have it checked'

/**
 * Whether a file is a link to one outside of the repository that the folder lies in, or of the folder where there is none:
 * in a stranger's repository it may name any file of this machine.
 */
async function leadsOutOf(folder: string): Promise<(file: string) => Promise<boolean>> {
  const top = await realpath(repositoryOf(folder) ?? folder).catch(() => folder)
  return async (file) => {
    if (!(await lstat(file).catch(() => null))?.isSymbolicLink()) return false
    const target = relative(top, await realpath(file).catch(() => file))
    return target.startsWith('..') || isAbsolute(target)
  }
}

function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

/** The files below a folder, hidden ones and links to folders apart, in the order of their names. */
async function* walk(folder: string, above: readonly Rules[]): AsyncGenerator<string> {
  const rules = [...above, ...(await rulesIn(folder))]
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // One that has gone meanwhile holds nothing; one that is closed may hold drafts.
    if (error.code === 'ENOENT') return []
    throw new Failure(`${folder} cannot be read (${error.code}): give rights to it, or name it in .groundlineignore`)
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || never.has(entry.name)) continue
    const path = join(folder, entry.name)
    const isDirectory = entry.isDirectory()
    if (isIgnored(path, isDirectory, rules)) continue
    if (isDirectory) yield* walk(path, rules)
    else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}

async function rulesIn(folder: string): Promise<readonly Rules[]> {
  const texts = await Promise.all(ignoreFiles.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)))
  return texts.flatMap((text) => (text === null ? [] : [{ root: folder, rules: ignore().add(text) }]))
}

/** Those of the folders above, up to the top of the repository; none outside of one. */
async function rulesAbove(folder: string): Promise<readonly Rules[]> {
  const above: string[] = []
  let at = folder
  while (!existsSync(join(at, '.git'))) {
    if (dirname(at) === at) return []
    at = dirname(at)
    above.unshift(at)
  }
  return (await Promise.all(above.map(rulesIn))).flat()
}

/** The deepest rules that speak of a path decide. */
function isIgnored(path: string, isDirectory: boolean, rules: readonly Rules[]): boolean {
  for (const one of rules.toReversed()) {
    const below = relative(one.root, path).split(sep).join('/')
    if (below === '' || below.startsWith('..')) continue
    const { ignored, unignored } = one.rules.test(isDirectory ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}

/** A file that is named by hand is checked whatever .gitignore says: hooks name files. */
async function isLeftOut(path: string, given: readonly Rules[]): Promise<boolean> {
  const rules: Rules[] = [...given]
  for (let at = dirname(path); ; at = dirname(at)) {
    const text = await readFile(join(at, '.groundlineignore'), 'utf8').catch(() => null)
    if (text !== null) rules.push({ root: at, rules: ignore().add(text) })
    if (existsSync(join(at, '.git')) || dirname(at) === at) break
  }
  return isIgnored(path, false, rules)
}
