/** The command `tiles`: what it needs is loaded when it runs. */
import { Command } from 'commander'
import type { ExitCode } from '../check/tally.ts'
import type { Io } from '../io.ts'
import { wholeNumber } from '../queue/options.ts'
import type { TileSettings } from './tiles.ts'

export function tilesCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return new Command('tiles')
    .summary('make a PMTiles file of a large map, for the page to open')
    .description('Makes a PMTiles file of a map file. GeoJSON may be of any size: memory stays bounded.')
    .argument('<file>', 'GeoJSON, GeoJSON lines, or any map file that the page opens')
    .requiredOption('-o, --output <file>', 'the file to write, .pmtiles')
    .option(
      '--max-zoom <number>',
      'nearest zoom level of its own (10 to 14 by the size of the shapes)',
      wholeNumber(0, 16),
    )
    .option('--layer <name>', 'name of the layer in the tiles', 'features')
    .option('--name <name>', 'name of the map (that of the file)')
    .option('--attribution <text>', 'whom the map is owed to')
    .option('--most <number>', 'features cut in memory at once', wholeNumber(100, 1_000_000), 25_000)
    .helpOption('-h, --help', 'show this help')
    .action(async (file: string, settings: TileSettings) =>
      exit(await (await import('./tiles.ts')).makeTiles(file, settings, io)),
    )
}
