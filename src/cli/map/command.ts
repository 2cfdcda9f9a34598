/** The command `map`: what it needs is loaded when it runs. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { withControlOptions } from '../check/control-options.ts'
import { dateArgument } from '../check/date-argument.ts'
import { languages } from '../check/languages.ts'
import type { ExitCode } from '../check/tally.ts'
import { inputFormats } from '../documents.ts'
import type { Io } from '../io.ts'
import { wholeNumber } from '../queue/options.ts'
import { uiLanguageOption } from '../ui-language.ts'
import type { MapArguments } from './map.ts'
import { mapFormats } from './formats.ts'

const help = `
The map is the one that the page makes for print: places, claims with both figures, control and the front of the day
of reporting, a scale, a legend, the sources. The same draft and data give the same file.

Formats:
  svg    one file with its fonts; nothing in it runs or loads
  png    the same as pixels; needs the package @resvg/resvg-wasm, which "npm install" brings along
  html   a page with the map and the list of findings, to open offline; nothing in it runs or loads

Examples:
  groundline map draft.md -o map.svg --date 2016-06-22
  groundline map draft.md -o map.png --width 1200 --title "The road to Tabqa"
  groundline map draft.md -o map.html --ui-lang ar
  groundline map draft.md > map.svg
`

export function mapCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return withLooks(withControlOptions(withDraft(new Command('map'))))
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', help)
    .action(async (file: string, given: MapArguments) =>
      exit(await (await import('./map.ts')).writeMap(file, given, io)),
    )
}

const withDraft = (command: Command): Command =>
  command
    .summary('draw a map of what a text claims')
    .description('Draws what a text claims on a map of the ground, as a picture or a page.')
    .argument('<file>', 'one text in any format that "check" reads; "-" reads standard input')
    .option('-o, --output <file>', 'the file to write: .svg, .png or .html (default: SVG to standard output)')
    .addOption(new Option('-f, --format <format>', 'what to write (by the name of the file)').choices(mapFormats))
    .addOption(new Option('-i, --input-format <format>', 'how to read (by name or first bytes)').choices(inputFormats))
    .option('-d, --date <date>', 'day of reporting where the text does not say it: 2016-06-22', dateArgument)
    .addOption(
      new Option('-l, --lang <language>', 'read all paragraphs in one language (auto: each in its own)').choices(
        languages,
      ),
    )
    .addOption(uiLanguageOption())

const withLooks = (command: Command): Command =>
  command
    .option('--title <title>', 'what stands above the map (default: the headline of the text)')
    .option('--width <pixels>', 'of the picture, 96 pixels an inch', wholeNumber(200, 4000), 658)
    .option('--height <pixels>', 'of the picture (default: as what is shown asks)', wholeNumber(200, 4000))
    .option('--scale <factor>', 'of PNG: pixels for each of the width (3.125: 300 dots an inch)', factor)
    .option('--extent <west,south,east,north>', 'what to show, in degrees (default: all that is claimed)', extent)
    .addOption(new Option('--names <language>', 'of places').choices(['en', 'ar', 'both']).default('both'))
    .addOption(
      new Option('--look <look>', 'for paper or a screen').choices(['print', 'light', 'dark']).default('print'),
    )
    .option('--no-claims', 'without the lines and regions of claims')
    .option('--no-control', 'without control and front')
    .option('--no-other-places', 'without places that the text does not name')
    .option('--no-inset', 'without the small map of where in the world it is')
    .option('--no-fonts', 'without the fonts: the file is smaller, and looks as the reader’s fonts do')

function factor(value: string): number {
  const number = Number(value)
  if (!(number >= 0.1 && number <= 10)) throw new InvalidArgumentError('Give a number from 0.1 to 10.')
  return number
}

function extent(value: string): readonly [number, number, number, number] {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = value.split(',').map(Number)
  const isInOrder = west >= -180 && west < east && east <= 180 && south >= -85 && south < north && north <= 85
  if (!isInOrder || more.length > 0)
    throw new InvalidArgumentError('Give west,south,east,north in degrees, for example 37.5,35,39.5,36.5.')
  return [west, south, east, north]
}
