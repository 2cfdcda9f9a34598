/** `groundline compare`: several reports of one event against one another. */
import { basename } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import pc from 'picocolors'
import { compare } from '../core/compare/compare.ts'
import type { Comparison, Report } from '../core/compare/comparison.ts'
import type { Ground, PartialDate, TheatrePack } from '../core/model.ts'
import { writeComparisonCsv } from '../formats/compare/csv.ts'
import { checkSource } from '../formats/markup/check.ts'
import { readFrontMatter } from '../formats/markup/front-matter.ts'
import { writeComparisonHtml } from '../formats/compare/html.ts'
import { writeComparisonJson } from '../formats/compare/json.ts'
import { writeComparisonText } from '../formats/compare/text.ts'
import { readDate } from '../formats/report/dates.ts'
import { writeGeoJson } from '../formats/geojson/index.ts'
import { printable } from '../formats/report/text.ts'
import { comparisonFeatures } from '../present/comparison.ts'
import { version } from '../present/version.ts'
import { withControlOptions } from './check/control-options.ts'
import type { ExitCode } from './check/tally.ts'
import { compareHelp } from './compare-help.ts'
import { writeChangedHands } from './changed-hands.ts'
import { readDocuments } from './documents.ts'
import { packsFrom, withFronts, type ControlSettings } from './own-control.ts'
import { Failure } from './failure.ts'
import { spokenIn, uiLanguageOption, type UiLanguage } from './ui-language.ts'
import { wantsColour, say, write, type Io } from './io.ts'

const formats = ['text', 'json', 'geojson', 'csv', 'html'] as const

interface CompareSettings extends ControlSettings {
  readonly format: (typeof formats)[number]
  readonly date?: readonly PartialDate[]
  readonly outlet?: readonly string[]
  readonly strict?: boolean
  readonly all?: boolean
  readonly color?: boolean
  readonly data?: string
  readonly uiLang?: UiLanguage
}

const more = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function moreDates(value: string, before: readonly PartialDate[] = []): readonly PartialDate[] {
  const date = readDate(value)
  if (date === null) throw new InvalidArgumentError('Give a date like 2016-06-22, 2016-06 or 2016.')
  return [...before, date]
}

export function compareCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return withControlOptions(new Command('compare'))
    .summary('compare several reports of one event with each other')
    .description(
      'Compares reports of one event: finds the claims that are about the same thing, and figures that contradict each other.',
    )
    .argument(
      '[file...]',
      'two or more texts in any format that "check" reads, or a JSONL batch; "-" reads standard input',
    )
    .addOption(new Option('-f, --format <format>', 'what to print').choices(formats).default('text'))
    .option(
      '-d, --date <date>',
      'day of reporting; give it once for all files, or once for each in their order',
      moreDates,
    )
    .option('-o, --outlet <name>', 'who published the report; give it once for each file, in their order', more)
    .option('--strict', 'exit with 1 also where reports differ, not only where they are in conflict')
    .option('-a, --all', 'in text output: also list what agrees')
    .option('--color', 'use colours, even when the output is no terminal')
    .option('--no-color', 'use no colours')
    .addOption(uiLanguageOption())
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', compareHelp)
    .action(async (files: string[], settings: CompareSettings) => exit(await compareFiles(files, settings, io)))
}

async function compareFiles(files: readonly string[], settings: CompareSettings, io: Io): Promise<ExitCode> {
  if (files.filter((file) => file === '-').length > 1) throw new Failure('Standard input (-) can be named only once')
  const packs = await packsFrom(settings.pack)
  const built = await io.loadGround(settings.data ?? null, packs)
  const ground = await withFronts(built, settings, io)
  if (files.length === 0) return changedHands(built, ground, packs, settings, io)
  const { reports, failed } = await reportsIn(files, settings, ground, io)
  if (reports.length < 2) throw new Failure('Name at least two reports: there is nothing to compare one with')
  const comparison = compare(reports, ground.packs, spokenIn(settings.uiLang).comparison)
  await write(io.stdout, written(comparison, settings, ground, io))
  const grave = comparison.topics.some(
    ({ relation }) => relation === 'conflict' || (settings.strict && relation === 'differ'),
  )
  return failed ? 2 : grave ? 1 : 0
}

/** No reports are named: what changed hands on the maps that are. */
async function changedHands(
  built: Ground,
  ground: Ground,
  packs: readonly TheatrePack[],
  { format }: CompareSettings,
  io: Io,
): Promise<ExitCode> {
  const own = ground.packs.filter((pack) => packs.includes(pack) || !built.packs.includes(pack))
  if (own.length === 0) throw new Failure('Name at least two reports, or maps of control with --front')
  await writeChangedHands(own, format, io)
  return 0
}

/** Reads and checks each; what cannot be read is said, and the others are compared all the same. */
async function reportsIn(
  files: readonly string[],
  { date = [], outlet = [], uiLang }: CompareSettings,
  ground: Ground,
  io: Io,
) {
  const { words } = spokenIn(uiLang)
  const reports: Report[] = []
  const used = new Set<string>()
  let failed = false
  let index = -1
  for await (const document of readDocuments(files, null, io.stdin, io.cwd)) {
    index++
    const described = 'error' in document ? document : describedBy(document)
    if ('error' in described || 'error' in document) {
      await say(io.stderr, `groundline: ${printable('error' in described ? described.error : '')}\n`)
      failed = true
      continue
    }
    const day = described.date ?? document.date ?? dayGiven(date, index)
    const { text } = document
    const checked = checkSource(document.source, (read, options) => io.check(read, ground, options), {
      date: day,
      words,
    })
    // What is compared is told in the places of its text, which of a Word document is the rendered one.
    const result = document.source.format === 'docx' ? checked.rendered : checked.result
    const name = outlet[index] ?? described.outlet ?? fileName(document.path)
    reports.push({ id: freeId(document.path, used), outlet: name, date: day, text, result })
  }
  return { reports, failed }
}

/** What the front matter says of a report, or what is wrong with it. */
function describedBy({ path, text }: { readonly path: string; readonly text: string }) {
  const described = readFrontMatter(text)
  const [fault] = described.faults
  return fault === undefined ? described : { error: `${path}: ${fault}` }
}

/** One day for all, or one for each. */
const dayGiven = (dates: readonly PartialDate[], index: number): PartialDate | null =>
  (dates.length === 1 ? dates[0] : dates[index]) ?? null

const fileName = (path: string): string => (path === '-' ? 'standard input' : basename(path))

/** The same file named twice is two reports, which the comparison will call the same. */
function freeId(path: string, used: Set<string>): string {
  let id = path
  for (let count = 2; used.has(id); count++) id = `${path}:${count}`
  used.add(id)
  return id
}

function written(comparison: Comparison, settings: CompareSettings, { data }: Ground, io: Io): string {
  const { format, all = false, color } = settings
  if (format === 'json') return writeComparisonJson(comparison, { version, data })
  if (format === 'csv') return writeComparisonCsv(comparison)
  if (format === 'geojson')
    return writeGeoJson(comparisonFeatures(comparison), { version, data, date: null, kind: ['claims'] })
  if (format === 'html')
    return writeComparisonHtml({
      title: 'Reports compared',
      comparison,
      data,
      program: version,
      written: new Date().toISOString(),
    })
  const colours = pc.createColors(wantsColour(io, color))
  return writeComparisonText(comparison, { colours, width: Math.min(io.stdout.columns ?? 100, 120), all })
}
