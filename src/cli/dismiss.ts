/** `groundline dismiss`: findings that were looked at and set aside, added to the list that every later check reads. */
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { Command } from 'commander'
import type { Finding } from '../core/model.ts'
import type { Dismissed } from '../formats/ignore/dismissed.ts'
import { bareId, dismissedFrom, writeDismissed } from '../formats/ignore/dismissed.ts'
import { checkSource } from '../formats/markup/check.ts'
import { printable } from '../formats/report/text.ts'
import { severityOf } from '../present/diagnostics.ts'
import { dismissedPath, loadDismissed } from './check/dismissed.ts'
import { chooseFiles } from './check/files.ts'
import type { ExitCode } from './check/tally.ts'
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
  const { config, root } = await findConfig(cwd, settings.config)
  const path = dismissedPath(settings.dismissed ?? config.dismissed ?? null, root, cwd)
  const list = await loadDismissed(path, false)
  const ground = await io.loadGround(settings.data ?? config.data ?? null)
  const date = new Date().toISOString().slice(0, 10)
  const chosen: Dismissed[] = []
  const seen = new Set<string>()
  const wanted = (finding: Finding) =>
    ids.size > 0 ? ids.has(bareId(finding.id)) : settings.all === true && isFlagged(finding)
  const chosenFiles = await chooseFiles(files, { cwd, ignore: config.ignore ?? [], ignoreRoot: root })
  for await (const document of readDocuments(chosenFiles.files, null, io.stdin, cwd)) {
    if ('error' in document) throw new Failure(printable(document.error))
    const check = (text: string, options: Parameters<Io['check']>[2]) => io.check(text, ground, options)
    const { result } = checkSource(document.source, check, { date: document.date ?? config.date ?? null })
    for (const { id } of result.findings) seen.add(bareId(id))
    chosen.push(...result.findings.filter(wanted).map((finding) => dismissedFrom(finding, settings.reason ?? '', date)))
  }
  const missing = [...ids].filter((id) => !chosen.some((one) => one.id === id))
  if (missing.length > 0)
    throw new Failure(`${missing.join(', ')}: no finding of these texts has this id. See --format json`)
  const kept = settings.prune ? { ...list, dismissed: list.dismissed.filter(({ id }) => seen.has(id)) } : list
  await writeFile(path, writeDismissed(kept, chosen))
  const count = new Set(chosen.map(({ id }) => id)).size
  if (ids.size > 0 || settings.all) await write(io.stdout, `${findings(count)} dismissed in ${path}\n`)
  const gone = list.dismissed.length - kept.dismissed.length
  if (settings.prune) await write(io.stdout, `${findings(gone)} taken out of ${path}\n`)
  return 0
}

const findings = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`

function isFlagged(finding: Finding): boolean {
  const severity = severityOf(finding)
  return severity === 'error' || severity === 'warning'
}
