/** Which files the arguments of a command mean: files, folders, globs, less what ignore files name. */
import { existsSync } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { formatOfName, unreadKind } from '../../formats/markup/format.ts'
import { Failure } from '../failure.ts'
import type { Rules } from './ignore-rules.ts'
import { fileIgnoredBy, ignoredBy, repositoryOf, rulesAbove, rulesIn, settingsRules } from './ignore-rules.ts'

export interface FileChoice {
  readonly cwd: string
  /** Patterns of the configuration, as in .gitignore, from its folder. */
  readonly ignore: readonly string[]
  readonly ignoreRoot: string
  /** What ignore files and the configuration name is checked as well. */
  readonly noIgnore?: boolean
}

export interface Chosen {
  /** As they are to be named: relative to the working folder where the argument was. */
  readonly files: readonly string[]
  /** Named by hand but left out by an ignore file, or a link that leads out of the folder; `why` continues "is left out". */
  readonly leftOut: readonly LeftOut[]
  /** What else is to be said of the choice, a sentence each. */
  readonly notes: readonly string[]
}

interface LeftOut {
  readonly file: string
  readonly why: string
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

const never = new Set(['node_modules', '.git', '.hg', '.svn'])

/** The files that the arguments mean, each once, in their order; those of a folder by name. */
export async function chooseFiles(args: readonly string[], choice: FileChoice): Promise<Chosen> {
  const { cwd, ignore, ignoreRoot, noIgnore = false } = choice
  const files = new Files(cwd)
  const [leftOut, notes]: [LeftOut[], string[]] = [[], []]
  const search: Search = {
    cwd,
    given: noIgnore ? [] : [settingsRules(ignore, ignoreRoot)],
    noIgnore,
    files,
    onOutside: (file) => void leftOut.push({ file, why: leadsOut }),
    onNote: (note) => void notes.push(note),
  }
  for (const arg of args) {
    const before = files.size
    const missing = await addArgument(arg, search, leftOut)
    if (missing === null || files.size > before) continue
    // A folder of placeholders among others is no fault.
    if (args.length === 1) throw new Failure(missing)
    notes.push(missing)
  }
  return { files: files.names, leftOut, notes }
}

/** Says what is missing where the argument means no file. */
async function addArgument(arg: string, search: Search, leftOut: LeftOut[]): Promise<string | null> {
  const path = resolve(search.cwd, arg)
  if (arg !== '-' && (await isFolder(path))) return addFolder(arg, search)
  if (arg !== '-' && isGlob(arg) && !existsSync(path)) return addGlob(arg, search)
  const by = arg === '-' || search.noIgnore ? null : await fileIgnoredBy(path, search.given, search.cwd)
  if (by) leftOut.push({ file: arg, why: ` by ${called(by, search.cwd)}. To have it checked, give --no-ignore` })
  else search.files.add(arg)
  return null
}

function called({ name }: Rules, cwd: string): string {
  const near = relative(cwd, name)
  return !isAbsolute(name) || near.startsWith('..') ? name : near
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true
}

const isGlob = (arg: string): boolean => picomatch.scan(arg).isGlob

/** What the arguments are looked up with, and where what they name goes. */
interface Search {
  readonly cwd: string
  readonly given: readonly Rules[]
  readonly noIgnore: boolean
  readonly files: Files
  readonly onOutside: (file: string) => void
  readonly onNote: (note: string) => void
}

async function addFolder(arg: string, search: Search): Promise<string | null> {
  const root = resolve(search.cwd, arg)
  const unread = new Map<string, number>()
  const nameOf = (file: string): string | null => {
    const kind = unreadKind(file)
    if (kind) unread.set(kind, (unread.get(kind) ?? 0) + 1)
    return formatOfName(file) ? named(file, arg, root) : null
  }
  const found = await addBelow(root, nameOf, search)
  if (unread.size > 0) search.onNote(`${arg}: ${unreadInWords(unread)}`)
  if (found > 0) return null
  const ignored = await countIgnored(root, (file) => formatOfName(file) !== null, search)
  return ignored > 0
    ? `${arg} holds nothing to check: ${allIgnored(ignored)}`
    : `${arg} holds nothing to check: no Markdown, HTML, wikitext, LaTeX, Word or text file`
}

function unreadInWords(unread: ReadonlyMap<string, number>): string {
  const count = [...unread.values()].reduce((sum, one) => sum + one, 0)
  return `${count === 1 ? '1 file is' : `${count} files are`} passed over (${[...unread.keys()].join(', ')} is not read)`
}

const allIgnored = (count: number): string =>
  count === 1
    ? 'an ignore file leaves out the one file that is there. To have it checked, give --no-ignore'
    : `ignore files leave out all ${count} files that are there. To have them checked, give --no-ignore`

/** Adds the files below a folder under the names that `nameOf` gives them, and counts them; those that it gives none are passed over. */
async function addBelow(
  root: string,
  nameOf: (file: string) => string | null,
  { cwd, given, noIgnore, files, onOutside }: Search,
): Promise<number> {
  const rules = noIgnore ? null : [...given, ...(await rulesAbove(root, cwd))]
  const leads = await leadsOutOf(root)
  let count = 0
  for await (const file of walk(root, rules)) {
    const name = nameOf(file)
    if (name === null) continue
    count++
    if (await leads(file)) onOutside(name)
    else files.add(name)
  }
  return count
}

/** How many files would have been found without ignore files. */
async function countIgnored(root: string, isMeant: (file: string) => boolean, { noIgnore }: Search): Promise<number> {
  let count = 0
  if (!noIgnore) for await (const file of walk(root, null)) if (isMeant(file)) count++
  return count
}

/** "drafts" and what lies below it: "drafts/a.md"; "." gives "a.md". */
function named(file: string, arg: string, root: string): string {
  const below = relative(root, file)
  return arg === '.' || arg === `.${sep}` ? below : join(arg, below)
}

async function addGlob(arg: string, search: Search): Promise<string | null> {
  const { cwd } = search
  const { base } = picomatch.scan(arg)
  const root = resolve(cwd, base === '' ? '.' : base)
  const matches = picomatch(arg.split(sep).join('/').replace(/^\.\//, ''), { dot: false })
  const nameOf = (file: string): string | null => {
    const path = arg.startsWith('/') ? file : relative(cwd, file)
    return matches(path.split(sep).join('/')) ? path : null
  }
  const isThere = await isFolder(root)
  if (isThere && (await addBelow(root, nameOf, search)) > 0) return null
  const ignored = isThere ? await countIgnored(root, (file) => nameOf(file) !== null, search) : 0
  return ignored > 0
    ? `${arg} means nothing to check: ${allIgnored(ignored)}`
    : `${arg} matches no file: check the pattern, or set it in quotes`
}

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

/** The files below a folder, hidden ones and links to folders apart, in the order of their names. `above` null: no ignore file counts. */
async function* walk(folder: string, above: readonly Rules[] | null): AsyncGenerator<string> {
  const rules = above && [...above, ...(await rulesIn(folder))]
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // One that has gone meanwhile holds nothing; one that is closed may hold drafts.
    if (error.code === 'ENOENT') return []
    throw new Failure(`${folder} cannot be read (${error.code}): give rights to it, or name it in .groundlineignore`)
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || never.has(entry.name)) continue
    const path = join(folder, entry.name)
    const isDirectory = entry.isDirectory()
    if (rules && ignoredBy(path, isDirectory, rules)) continue
    if (isDirectory) yield* walk(path, rules)
    else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}
