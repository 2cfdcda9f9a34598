import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import picomatch from 'picomatch'
import { refuseBrokenOff } from './archive/journal.ts'
import { isArchive, requireAlone } from './archive/options.ts'
import { chooseFiles } from './check/files.ts'
import { ignoreOf } from './check/dismissed.ts'
import { rulesByFolder } from './check/nearest.ts'
import { openOutput } from './check/output.ts'
import type { Run } from './check/run.ts'
import { runChecks } from './check/run.ts'
import type { CheckArguments, CheckSettings } from './check/settings.ts'
import { printedConfig, settingsFrom, settingsNear } from './check/settings.ts'
import type { ExitCode } from './check/tally.ts'
import { watchFiles } from './check/watch.ts'
import type { FoundConfig } from './config/config.ts'
import { configFor, findConfig } from './config/config.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { say, write } from './io.ts'
import { refuseOverInput } from './over-input.ts'
import { packsFrom, withFronts } from './own-control.ts'

export type { ExitCode } from './check/tally.ts'

/** Checks every document that the arguments name, in order, and prints each as soon as it is checked. */
export async function checkFiles(args: readonly string[], given: CheckArguments, io: Io): Promise<ExitCode> {
  if (args.filter((file) => file === '-').length > 1) throw new Failure('Standard input (-) can be named only once')
  const cwd = io.cwd ?? process.cwd()
  const found = await findConfig(cwd, given.config)
  if (given.printConfig) {
    await write(io.stdout, await printedFor(args, given, found, cwd))
    return 0
  }
  if (args.length === 0) throw new Failure('Say what to check: files, folders, globs, or - for standard input')
  const settings = settingsFrom(given, found, args)
  const choice = { cwd, ignore: settings.ignore, ignoreRoot: found.root, noIgnore: settings.noIgnore }
  const { files, leftOut, notes } = await chooseFiles(args, choice)
  for (const { file, why } of leftOut) await say(io.stderr, `groundline: ${file} is left out${why}\n`)
  for (const note of notes) await say(io.stderr, `groundline: ${note}\n`)
  await refuseOverInput(settings.output, files, cwd)
  if (isArchive(given)) {
    requireAlone(given)
    const ignore = await ignoreOf(settings, found, cwd)
    const { checkArchive } = await import('./archive/run.ts')
    const chosen = async () => (await chooseFiles(args, choice)).files
    return checkArchive(
      { args, files, chosen, settings, ignore, jobs: given.jobs ?? 1, resume: given.resume ?? false, cwd },
      io,
    )
  }
  if (settings.output !== null) await refuseBrokenOff(resolve(cwd, settings.output))
  const isAlone = args.length === 1 && files[0] === args[0]
  const run = { ...(await prepared(settings, given, found, io)), isAlone }
  if (!given.watch) return whole(files, await withOutput(run, cwd))
  await watchChecks(args, files, choice, run)
  return 0
}

/** The settings that hold for the first text, or for any in the folder that is named. */
async function printedFor(
  args: readonly string[],
  given: CheckArguments,
  found: FoundConfig,
  cwd: string,
): Promise<string> {
  const run = settingsFrom(given, found, args)
  const [first] = args
  if (first === undefined || first === '-') return printedConfig(run, found, found)
  const path = resolve(cwd, first)
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true
  const near = await configFor(isFolder ? join(path, 'draft') : path, found, given.config)
  return printedConfig(near === found ? run : settingsNear(run, given, near), near, found)
}

/** What is printed tells the file that has changed; a report in a file is of all files, and written anew. */
async function watchChecks(
  args: readonly string[],
  files: readonly string[],
  choice: Parameters<typeof chooseFiles>[1],
  run: Run,
): Promise<void> {
  const { cwd } = choice
  const { io, settings } = run
  const checked = new Set(files.map((file) => resolve(cwd, file)))
  const report = async (paths: readonly string[]) => void (await whole(paths, await withOutput(run, cwd)))
  const anew = async () =>
    report(
      await chooseFiles(args, choice).then(
        (chosen) => chosen.files,
        () => [],
      ),
    )
  const again = async (path: string) => {
    checked.add(resolve(cwd, path))
    if (settings.output !== null) return anew()
    await write(io.stdout, '\n')
    await report([path])
  }
  const gone = async (path: string) => {
    if (!checked.delete(resolve(cwd, path))) return
    await say(io.stderr, `groundline: ${path} was removed\n`)
    if (settings.output !== null) await anew()
  }
  await report(files)
  await watchFiles(args.map(watchedPath), cwd, io, (path) => isChosen(path, args, choice), again, gone)
}

async function withOutput(run: Run, cwd: string): Promise<Run> {
  const { output } = run.settings
  return { ...run, output: await openOutput(output === null ? null : resolve(cwd, output), run.io.stdout) }
}

async function isChosen(
  path: string,
  args: readonly string[],
  choice: Parameters<typeof chooseFiles>[1],
): Promise<boolean> {
  const { files } = await chooseFiles(args, choice).catch(() => ({ files: [] as readonly string[] }))
  return files.some((file) => resolve(choice.cwd, file) === resolve(choice.cwd, path))
}

/** The folder that a glob looks through. */
function watchedPath(arg: string): string {
  const { isGlob, base } = picomatch.scan(arg)
  return isGlob ? base || '.' : arg
}

async function prepared(settings: CheckSettings, given: CheckArguments, found: FoundConfig, io: Io): Promise<Run> {
  const cwd = io.cwd ?? process.cwd()
  const ignore = await ignoreOf(settings, found, cwd)
  const loaded = await io.loadGround(settings.data, await packsFrom(given.pack))
  const ground = await withFronts(loaded, given, io)
  const rulesOf = rulesByFolder({ settings, ignore }, given, found, cwd)
  return { settings, ground, ignore, rulesOf, io, output: await openOutput(null, io.stdout) }
}

/** A report in a file is there whole or not at all. */
async function whole(files: readonly string[], run: Run): Promise<ExitCode> {
  try {
    const code = await runChecks(files, run)
    await run.output.close()
    return code
  } catch (error) {
    await run.output.abandon()
    throw error
  }
}
