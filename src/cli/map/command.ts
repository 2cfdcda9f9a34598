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
This is the map that the page makes for print. It shows places, claims with both figures, control and the front on the
day of reporting, a scale, a legend and the sources. The same draft and data always give the same file.

Formats:
  svg    one file that holds its fonts
  png    the same picture in pixels; needs the package @resvg/resvg-wasm, which "npm install" installs
  html   a page with the map and the list of findings, to open offline
None of them runs a script or loads anything.

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
    .argument('<file>', 'one text, in any format that "check" reads; "-" reads standard input')
    .option('-o, --output <file>', 'file to write: .svg, .png or .html (default: SVG on standard output)')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: told by the name of the file)').choices(mapFormats),
    )
    .addOption(
      new Option('-i, --input-format <format>', 'how to read the input (default: told by name or content)').choices(
        inputFormats,
      ),
    )
    .option(
      '-d, --date <date>',
      'day of reporting of a text that does not say its own: 2016-06-22, 2016-06 or 2016',
      dateArgument,
    )
    .addOption(
      new Option(
        '-l, --lang <language>',
        'read all paragraphs in one language (default: auto, each in its own)',
      ).choices(languages),
    )
    .addOption(uiLanguageOption())

const withLooks = (command: Command): Command =>
  command
    .option('--title <title>', 'title above the map (default: the headline of the text)')
    .option('--width <pixels>', 'width of the picture; 96 pixels are an inch', wholeNumber(200, 4000), 658)
    .option('--height <pixels>', 'height of the picture (default: what the area shown needs)', wholeNumber(200, 4000))
    .option(
      '--scale <factor>',
      'PNG only: how many dots to draw for each pixel (default: 3.125, 300 dots an inch)',
      factor,
    )
    .option('--extent <west,south,east,north>', 'area to show, in degrees (default: all that the text claims)', extent)
    .addOption(
      new Option('--names <language>', 'language of place names').choices(['en', 'ar', 'both']).default('both'),
    )
    .addOption(
      new Option('--look <look>', 'colours for paper or for a screen')
        .choices(['print', 'light', 'dark'])
        .default('print'),
    )
    .option('--no-claims', 'leave out the lines and regions of claims')
    .option('--no-control', 'leave out control and the front')
    .option('--no-other-places', 'leave out places that the text does not name')
    .option('--no-inset', 'leave out the small map that shows where in the world this is')
    .option('--no-fonts', 'leave out the fonts: a smaller file, drawn with the fonts of whoever opens it')

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
