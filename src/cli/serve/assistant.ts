/** `groundline mcp`: the check, the places and the fronts, for assistants. */
import { Command } from 'commander'
import type { Ground } from '../../core/model.ts'
import { readSource } from '../../formats/markup/read.ts'
import { readUntold } from '../../formats/markup/untold.ts'
import type { AssistantDesk } from '../../mcp/server.ts'
import { checkDocument } from '../check-document.ts'
import type { ExitCode } from '../check/tally.ts'
import type { Io } from '../io.ts'
import { mapWriter } from '../output/map-writer.ts'
import { spokenIn } from '../ui-language.ts'

const help = `
Assistants start it themselves and talk with it over standard input and output (Model Context Protocol). It has five
tools: check_text, measure, find_place, who_held, map. It reads no file and writes none, and uses no network.

Example, in the settings of an assistant:
  { "mcpServers": { "groundline": { "command": "groundline", "args": ["mcp"] } } }
`

export function assistantServerCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return new Command('mcp')
    .summary('let an assistant check, measure and look up places (Model Context Protocol)')
    .description('Starts a server that assistants ask: is this draft right, how far is it, where is it, who held it?')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', help)
    .action(async ({ data = null }: { readonly data?: string | null }) => exit(await serveAssistants(io, data)))
}

async function serveAssistants(io: Io, data: string | null): Promise<ExitCode> {
  const [{ StdioServerTransport }, { serveAssistant }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('../../mcp/server.ts'),
  ])
  const closed = new Promise<void>((resolve) => io.stdin.once('close', resolve).once('end', resolve))
  await serveAssistant(deskOf(io, data), new StdioServerTransport(io.stdin, io.stdout))
  await closed
  return 0
}

/** The ground is loaded with the first question. */
function deskOf(io: Io, data: string | null): AssistantDesk {
  let ground: Promise<Ground> | null = null
  return {
    ground() {
      ground ??= io.loadGround(data)
      // What could not be loaded is tried again with the next question.
      ground.catch(() => (ground = null))
      return ground
    },
    check(text, on, { date = null, format, uiLang = 'en', strict = false }) {
      const source = format ? readSource(text, format) : readUntold(text)
      return checkDocument({ source, date: null }, on, { date, strict, uiLang }, io.check).result
    },
    map(result, on) {
      const writer = mapWriter('geojson', spokenIn('en').labels)
      writer.begin(on)
      writer.result({ path: 'draft' } as Parameters<typeof writer.result>[0], result, [])
      return writer.end()
    },
  }
}
