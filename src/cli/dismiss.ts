/** `groundline dismiss`: findings that were looked at and set aside, added to the list that every later check reads. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { Command } from 'commander'
import type { Finding } from '../core/model.ts'
import type { Dismissed, DismissedList } from '../formats/ignore/dismissed.ts'
import { dismissedFrom, speaksOf, writeDismissed } from '../formats/ignore/dismissed.ts'
import { checkSource } from '../formats/markup/check.ts'
import { printable } from '../formats/report/text.ts'
import { severityOf } from '../present/diagnostics.ts'
import { dismissedPath, fileInList, loadDismissed } from './check/dismissed.ts'
import { chooseFiles } from './check/files.ts'
import type { ExitCode } from './check/tally.ts'
import type { FoundConfig } from './config/config.ts'
import { findConfig } from './config/config.ts'
import { readDocuments } from './documents.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { write } from './io.ts'

interface DismissSettings {
  readonly id?: readonly string[]
  readonly all?: boolean
  readonly everywhere?: boolean
  readonly prune?: boolean
  readonly reason?: string
  readonly dismissed?: string
  readonly config?: string | boolean
  readonly data?: string
}

const help = `
Every finding has an id made of its kind, words and places: "groundline check draft.md --ids" shows it. It stays the same
while other parts of the text change; the same words said again have an id of their own, with a number behind it.
The list is read by every later check: .groundline-dismissed.json beside .groundlinerc.json. An entry holds for one finding
of one file. With --everywhere it holds for these words in every file, each time that they are said.

Examples:
  groundline dismiss draft.md --id d-5f3a9c01 --reason "by road, says the agency"
  groundline dismiss archive/*.md --all --reason "before we checked"
  groundline dismiss style.md --id d-5f3a9c01 --everywhere
  groundline dismiss archive/ --prune               after the words were changed: old entries say nothing any more
`

export function dismissCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return new Command('dismiss')
    .summary('set findings aside, so that later checks leave them out')
    .description('Adds findings of texts to the list of dismissed ones.')
    .argument('<file...>', 'the texts that they are in: files, folders or globs')
    .option('--id <id>', 'a finding to dismiss; may be given several times', (id, before: readonly string[] = []) => [
      ...before,
      id,
    ])
    .option('--all', 'dismiss all that is wrong or loose')
    .option('--everywhere', 'for the same words in every file, not for this file alone')
    .option('--prune', 'take out of the list what is found in none of these texts: name all of them')
    .option('--reason <words>', 'why, for those who read the list')
    .option('--dismissed <file>', 'the list (default: .groundline-dismissed.json)')
    .option('-c, --config <file>', 'settings (default: the nearest .groundlinerc.json)')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', help)
    .action(async (files: string[], settings: DismissSettings) => exit(await dismiss(files, settings, io)))
}

/** A finding, and the whole path of the text that it is in. */
interface Found {
  readonly finding: Finding
  readonly file: string
}

async function dismiss(files: readonly string[], settings: DismissSettings, io: Io): Promise<ExitCode> {
  const { id: ids = [], everywhere = false, reason = '' } = settings
  if (ids.length === 0 && !settings.all && !settings.prune)
    throw new Failure('Say which: --id d-5f3a9c01, --all, or --prune for those that are found no more')
  const cwd = io.cwd ?? process.cwd()
  const found = await findConfig(cwd, settings.config)
  const path = dismissedPath(settings.dismissed ?? found.config.dismissed ?? null, found.root, cwd)
  const list = await loadDismissed(path, false)
  const { found: all, files: checked } = await findingsIn(files, settings, found, io)
  const wanted = all.filter(({ finding }) => (ids.length > 0 ? ids.includes(finding.id) : isWanted(finding, settings)))
  refuseMissing(ids, wanted)
  const date = new Date().toISOString().slice(0, 10)
  const chosen = wanted.map(({ finding, file }) =>
    dismissedFrom(finding, reason, date, everywhere ? null : fileInList(file, path)),
  )
  const kept = settings.prune ? pruned(list, path, all, checked) : list
  await writeFile(path, writeDismissed(kept, chosen))
  if (ids.length > 0 || settings.all) await write(io.stdout, `${counted(wanted.length)} dismissed in ${path}\n`)
  const gone = list.dismissed.length - kept.dismissed.length
  if (settings.prune) await write(io.stdout, `${counted(gone)} taken out of ${path}\n`)
  return 0
}

/** What is found in the texts that the arguments mean. */
async function findingsIn(
  files: readonly string[],
  { data }: DismissSettings,
  { config, root }: FoundConfig,
  io: Io,
): Promise<{ readonly found: readonly Found[]; readonly files: ReadonlySet<string> }> {
  const cwd = io.cwd ?? process.cwd()
  const ground = await io.loadGround(data ?? config.data ?? null)
  const check = (text: string, options: Parameters<Io['check']>[2]) => io.check(text, ground, options)
  const chosen = await chooseFiles(files, { cwd, ignore: config.ignore ?? [], ignoreRoot: root })
  const found: Found[] = []
  const checked = new Set(chosen.files.map((file) => resolve(cwd, file)))
  for await (const document of readDocuments(chosen.files, null, io.stdin, cwd)) {
    if ('error' in document && document.isEmpty) continue
    if ('error' in document) throw new Failure(printable(document.error))
    const { result } = checkSource(document.source, check, { date: document.date ?? config.date ?? null })
    const file = resolve(cwd, document.path)
    checked.add(file)
    found.push(...result.findings.map((finding) => ({ finding, file })))
  }
  return { found, files: checked }
}

function refuseMissing(ids: readonly string[], wanted: readonly Found[]): void {
  const missing = ids.filter((id) => !wanted.some(({ finding }) => finding.id === id))
  if (missing.length > 0)
    throw new Failure(
      `${missing.join(', ')}: no finding of these texts has this id. "groundline check FILE --ids" shows them`,
    )
}

/** Without entries of which nothing is found; those of files that are there and were not looked through stay. */
function pruned(
  list: DismissedList,
  path: string,
  found: readonly Found[],
  checked: ReadonlySet<string>,
): DismissedList {
  const isKept = (entry: Dismissed): boolean => {
    if (entry.file === undefined) return found.some(({ finding }) => speaksOf(entry, finding.id))
    const file = resolve(dirname(path), entry.file)
    if (!checked.has(file)) return existsSync(file)
    return found.some((one) => one.file === file && speaksOf(entry, one.finding.id))
  }
  return { ...list, dismissed: list.dismissed.filter(isKept) }
}

const counted = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`

const isWanted = (finding: Finding, { all = false }: DismissSettings): boolean => all && isFlagged(finding)

function isFlagged(finding: Finding): boolean {
  const severity = severityOf(finding)
  return severity === 'error' || severity === 'warning'
}
