/** `groundline dismiss`: findings that were looked at and set aside, added to the list that every later check reads. */
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { Command } from 'commander'
import type { Finding } from '../core/model.ts'
import type { Dismissed, DismissedList } from '../formats/ignore/dismissed.ts'
import { bareId, dismissedFrom, writeDismissed } from '../formats/ignore/dismissed.ts'
import { checkSource } from '../formats/markup/check.ts'
import { printable } from '../formats/report/text.ts'
import { severityOf } from '../present/diagnostics.ts'
import { dismissedPath, loadDismissed } from './check/dismissed.ts'
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
  readonly prune?: boolean
  readonly reason?: string
  readonly dismissed?: string
  readonly config?: string | boolean
  readonly data?: string
}

const help = `
Every finding has an id made of its kind, words and places; --format json shows it. It stays the same while other parts
of the text change. The list is read by every later check: .groundline-dismissed.json beside .groundlinerc.json.

Examples:
  groundline dismiss draft.md --id d-5f3a9c01 --reason "by road, says the agency"
  groundline dismiss archive/*.md --all --reason "before we checked"
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
    .option('--prune', 'take out of the list what is found in none of these texts: name all of them')
    .option('--reason <words>', 'why, for those who read the list')
    .option('--dismissed <file>', 'the list (default: .groundline-dismissed.json)')
    .option('-c, --config <file>', 'settings (default: the nearest .groundlinerc.json)')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', help)
    .action(async (files: string[], settings: DismissSettings) => exit(await dismiss(files, settings, io)))
}

async function dismiss(files: readonly string[], settings: DismissSettings, io: Io): Promise<ExitCode> {
  const ids = new Set((settings.id ?? []).map(bareId))
  if (ids.size === 0 && !settings.all && !settings.prune)
    throw new Failure('Say which: --id d-5f3a9c01, --all, or --prune for those that are found no more')
  const cwd = io.cwd ?? process.cwd()
  const found = await findConfig(cwd, settings.config)
  const path = dismissedPath(settings.dismissed ?? found.config.dismissed ?? null, found.root, cwd)
  const list = await loadDismissed(path, false)
  const all = await findingsIn(files, settings, found, io)
  const wanted = all.filter((finding) =>
    ids.size > 0 ? ids.has(bareId(finding.id)) : settings.all && isFlagged(finding),
  )
  const date = new Date().toISOString().slice(0, 10)
  const chosen = wanted.map((finding) => dismissedFrom(finding, settings.reason ?? '', date))
  refuseMissing(ids, chosen)
  const kept = settings.prune ? pruned(list, all) : list
  await writeFile(path, writeDismissed(kept, chosen))
  if (ids.size > 0 || settings.all) await write(io.stdout, `${counted(chosen)} dismissed in ${path}\n`)
  const gone = list.dismissed.filter((one) => !kept.dismissed.includes(one))
  if (settings.prune) await write(io.stdout, `${counted(gone)} taken out of ${path}\n`)
  return 0
}

/** What is found in the texts that the arguments mean. */
async function findingsIn(
  files: readonly string[],
  { data }: DismissSettings,
  { config, root }: FoundConfig,
  io: Io,
): Promise<readonly Finding[]> {
  const cwd = io.cwd ?? process.cwd()
  const ground = await io.loadGround(data ?? config.data ?? null)
  const check = (text: string, options: Parameters<Io['check']>[2]) => io.check(text, ground, options)
  const chosen = await chooseFiles(files, { cwd, ignore: config.ignore ?? [], ignoreRoot: root })
  const all: Finding[] = []
  for await (const document of readDocuments(chosen.files, null, io.stdin, cwd)) {
    if ('error' in document) throw new Failure(printable(document.error))
    all.push(...checkSource(document.source, check, { date: document.date ?? config.date ?? null }).result.findings)
  }
  return all
}

function refuseMissing(ids: ReadonlySet<string>, chosen: readonly Dismissed[]): void {
  const missing = [...ids].filter((id) => !chosen.some((one) => one.id === id))
  if (missing.length > 0)
    throw new Failure(`${missing.join(', ')}: no finding of these texts has this id. See --format json`)
}

function pruned(list: DismissedList, found: readonly Finding[]): DismissedList {
  const seen = new Set(found.map(({ id }) => bareId(id)))
  return { ...list, dismissed: list.dismissed.filter(({ id }) => seen.has(id)) }
}

function counted(entries: readonly Dismissed[]): string {
  const count = new Set(entries.map(({ id }) => id)).size
  return `${count} ${count === 1 ? 'finding' : 'findings'}`
}

function isFlagged(finding: Finding): boolean {
  const severity = severityOf(finding)
  return severity === 'error' || severity === 'warning'
}
