/** `groundline lsp`: the check of the command, for editors. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { Command } from 'commander'
import type { Ground } from '../../core/model.ts'
import { dismissedFrom, writeDismissed } from '../../formats/ignore/dismissed.ts'
import type { Desk, DocumentPlace } from '../../lsp/desk.ts'
import type { EditorSettings } from '../../lsp/settings.ts'
import { checkDocument } from '../check-document.ts'
import { dismissedPath, idsOf, loadDismissed } from '../check/dismissed.ts'
import { fileIgnoredBy, ours, settingsRules } from '../check/ignore-rules.ts'
import { rulesOf } from '../check/run.ts'
import { settingsFrom } from '../check/settings.ts'
import type { ExitCode } from '../check/tally.ts'
import { findConfig } from '../config/config.ts'
import type { Io } from '../io.ts'

const help = `
Editors start it themselves and talk with it over standard input and output (Language Server Protocol). It reads
Markdown, HTML, wikitext, LaTeX and plain text, and the nearest .groundlinerc.json of each document. Settings of the
editor, under "groundline": date, uiLang (en, ar, fr), minSeverity (error, warning, info), strict, data.

Example, for Neovim 0.11 or later:
  vim.lsp.config('groundline', { cmd = { 'groundline', 'lsp' }, filetypes = { 'markdown', 'text', 'tex', 'html' } })
  vim.lsp.enable('groundline')
`

export function languageServerCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return (
    new Command('lsp')
      .summary('check what is open in an editor (Language Server Protocol)')
      .description('Starts a language server: findings, explanations and corrections in the editor, while you write.')
      // Editors name the way that they talk; there is only this one.
      .option('--stdio', 'talk over standard input and output (the default, and the only way)')
      .helpOption('-h, --help', 'show this help')
      .addHelpText('after', help)
      .action(async () => exit(await serveEditor(io)))
  )
}

async function serveEditor(io: Io): Promise<ExitCode> {
  const [{ createConnection, ProposedFeatures }, { serve }] = await Promise.all([
    import('vscode-languageserver/node'),
    import('../../lsp/server.ts'),
  ])
  const connection = createConnection(ProposedFeatures.all, io.stdin, io.stdout)
  const closed = new Promise<void>((resolve) => io.stdin.once('close', resolve).once('end', resolve))
  serve(connection, deskOf(io), io.cwd ?? process.cwd())
  await closed
  return 0
}

/** The settings, lists and data of the command, each looked at anew for every check: they change while one writes. */
function deskOf(io: Io): Desk {
  const grounds = new Map<string | null, Promise<Ground>>()
  const groundIn = (folder: string | null): Promise<Ground> => {
    const loading = grounds.get(folder) ?? io.loadGround(folder)
    grounds.set(folder, loading)
    loading.catch(() => grounds.delete(folder))
    return loading
  }
  return {
    async prepare(document, editor) {
      const { settings, found, list } = await settingsOf(document, editor)
      if (await isLeftOut(document, settings.ignore, found.root)) return null
      const dismissed = idsOf(await loadDismissed(list, settings.dismissed !== null), list)
      const path = document.path ?? undefined
      const ground = await groundIn(settings.data)
      const ignore = { dismissed, kindsOff: settings.kindsOff }
      return {
        least: editor.minSeverity ?? found.config.minSeverity ?? 'info',
        language: settings.uiLang,
        check: (source, pins) =>
          checkDocument(
            { source, date: null, ...(path ? { path } : {}) },
            ground,
            { ...rulesOf(settings, ignore), pins },
            io.check,
          ),
      }
    },
    async dismiss(finding, document, editor) {
      const { list } = await settingsOf(document, editor)
      const before = await loadDismissed(list, false)
      const day = new Date().toISOString().slice(0, 10)
      // Without a file: the editor says "in every later check".
      await writeFile(list, writeDismissed(before, [dismissedFrom(finding, '', day)]))
      return list
    },
  }
}

async function settingsOf({ folder }: DocumentPlace, editor: EditorSettings) {
  const found = await findConfig(folder, undefined)
  const settings = settingsFrom(editor, found, [])
  return { settings, found, list: dismissedPath(settings.dismissed, found.root, folder) }
}

/** A draft that git does not keep is still written in the editor: our own ignore files count alone. */
async function isLeftOut({ path, folder }: DocumentPlace, ignore: readonly string[], root: string): Promise<boolean> {
  if (path === null || !existsSync(path)) return false
  return (await fileIgnoredBy(path, [settingsRules(ignore, root)], folder, ours)) !== null
}
