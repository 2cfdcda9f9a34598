/** `groundline gazetteer build|add|info`: a user's own files of places for every check. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Command, Option } from 'commander'
import type { Outlines } from '../../core/model.ts'
import { writeIndex } from '../../core/place/index/index-write.ts'
import type { Entry } from '../../core/place/layer.ts'
import { GazetteerError, type Collected } from '../../formats/gazetteer/collect.ts'
import { openGazetteer } from '../../formats/gazetteer/open.ts'
import { gazetteerFormats, type GazetteerFormat } from '../../formats/gazetteer/read.ts'
import { sealed } from '../../formats/gazetteer/sealed.ts'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import { printable } from '../../formats/report/text.ts'
import { say, type Io } from '../io.ts'
import { indexEnding, openFile, userFiles, userFolder, writeWhole } from './user-files.ts'

interface BuildSettings {
  readonly output?: string
  readonly format?: GazetteerFormat
  readonly name?: string
  readonly licence: string
  readonly attribution?: string
}

export const plural = (count: number, what: string) => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`

async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (!found) throw new Failure(`${file}: there is no such file`)
  if (!found.isFile()) throw new Failure(`${file} is no file: name a GeoNames dump, CSV, GeoJSON or KML`)
}

export type Around = Outlines['around']

/** Outlines of countries, where the program's own data has been built: without them there is one check less. */
export async function outlines(io: Io): Promise<Around | undefined> {
  const ground = await io.loadGround(null).catch(() => null)
  return ground ? (lon, lat) => ground.outlines.around(lon, lat) : undefined
}

async function readFile(
  file: string,
  format: GazetteerFormat | undefined,
  around: Around | undefined,
  io: Io,
): Promise<Collected> {
  await checkFile(file)
  const onProgress = (rows: number) => {
    if (io.stdout.isTTY) io.stderr.write(`\r${printable(file)}: ${plural(rows, 'row')}`)
  }
  try {
    return await openGazetteer({ name: basename(file), bytes: createReadStream(file), format, around, onProgress })
  } catch (error) {
    if (error instanceof GazetteerError) throw new Failure(`${file}: ${error.message}`)
    throw error
  }
}

export async function report(
  file: string,
  { rows, broken, duplicates, problems, entries, notes }: Collected,
  io: Io,
): Promise<void> {
  const left = [
    broken > 0 ? `${plural(broken, 'row')} left out` : '',
    duplicates > 0 ? `${plural(duplicates, 'repeated id')}` : '',
  ].filter((part) => part !== '')
  const counted = `${plural(entries.length, 'place')} of ${plural(rows, 'row')}`
  const head = `${file}: ${[counted, ...left].join('; ')}\n`
  const named = problems.map(({ unit, at, reason }) => `  ${at === 0 ? '' : `${unit} ${at} `}${reason}\n`)
  const more = broken > problems.length ? [`  and ${plural(broken - problems.length, 'more row')}\n`] : []
  const said = notes.map(
    (note) => `  ${note}
`,
  )
  await say(io.stderr, [head, ...said, ...named, ...more].join(''))
}

/** All places of the files; of two with one id the first. Exit code 2 goes with rows that could not be read. */
async function collect(files: readonly string[], settings: BuildSettings, io: Io) {
  const entries: Entry[] = []
  let broken = 0
  const around = await outlines(io)
  for (const file of files) {
    const collected = await readFile(file, settings.format, around, io)
    await report(file, collected, io)
    for (const entry of collected.entries) entries.push(entry)
    broken += collected.broken
  }
  if (entries.length === 0) throw new Failure(`No place could be read from ${files.join(', ')}`)
  return { entries, broken }
}

const stemOf = (file: string) => basename(file).replace(/(\.[a-z]+)+$/i, '')

function indexName(files: readonly string[], { name = stemOf(files[0]!) }: BuildSettings): string {
  return `${name.replace(/[\\/]/g, '-')}${indexEnding}`
}

async function build(files: readonly string[], settings: BuildSettings, output: string, io: Io): Promise<ExitCode> {
  const { entries, broken } = await collect(files, settings, io)
  const id = settings.name ?? stemOf(files[0]!)
  const bytes = writeIndex(entries, {
    id,
    version: new Date().toISOString().slice(0, 10),
    licence: settings.licence,
    attribution: settings.attribution ?? files.map((file) => basename(file)).join(', '),
  })
  await writeWhole(output, sealed(bytes))
  await say(io.stdout, `${output}: ${plural(entries.length, 'place')}, ${(bytes.length / 1e6).toFixed(1)} MB\n`)
  return broken > 0 ? 2 : 0
}

async function info(files: readonly string[], io: Io): Promise<ExitCode> {
  const all = files.length > 0 ? files : await userFiles(io.env)
  const none = `No gazetteers in ${userFolder(io.env)}: "groundline gazetteer add FILE" puts one there\n`
  if (all.length === 0) await say(io.stdout, none)
  for (const file of all) {
    const { about, size } = await openFile(file)
    const counted = `${plural(size, 'place')}, ${plural(about.names, 'name')}`
    await say(
      io.stdout,
      `${file}\n  ${about.id}, ${about.version}: ${counted}\n` +
        `  licence: ${about.licence}; named as: ${about.attribution}\n`,
    )
  }
  return 0
}

function withBuildOptions(command: Command): Command {
  return command
    .argument('<file...>', 'GeoNames dump (SY.txt, or its .zip), CSV with a header, or a map file')
    .addOption(new Option('-f, --format <format>', 'how to read the files (told from each)').choices(gazetteerFormats))
    .option('-n, --name <name>', 'what to call the gazetteer (the first file)')
    .option('--licence <licence>', 'terms of the places', 'not stated')
    .option('--attribution <words>', 'how to name their source (the files)')
}

/** The parts of the command that read files of the user's own. */
export function fileCommands(io: Io, exit: (code: ExitCode) => void): readonly Command[] {
  const toBuild = withBuildOptions(new Command('build').summary('write an index of places'))
    .option('-o, --output <file>', `the index to write (NAME${indexEnding})`)
    .action(async (files: readonly string[], settings: BuildSettings) => {
      exit(await build(files, settings, settings.output ?? indexName(files, settings), io))
    })
  const toAdd = withBuildOptions(new Command('add').summary('add places to every check on this machine')).action(
    async (files: readonly string[], settings: BuildSettings) => {
      exit(await build(files, settings, join(userFolder(io.env), indexName(files, settings)), io))
    },
  )
  const toTell = new Command('info')
    .summary('say what an index holds, or which were added')
    .argument('[file...]', 'indexes; without any, those that were added')
    .action(async (files: readonly string[]) => {
      exit(await info(files, io))
    })
  return [toBuild, toAdd, toTell]
}
