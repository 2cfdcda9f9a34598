import { Session } from 'node:inspector/promises'
import type { Profiler } from 'node:inspector'

/** What of the program ran, as V8 counts it for each block. */
export interface Coverage {
  /** What ran since it was last asked for: one text for each block, and for how often it ran by and large. */
  taken(): Promise<readonly string[]>
}

/** The program itself and the parsers that it stands on, but not what fuzzes them. */
const isOurs = (url: string): boolean =>
  url.startsWith('file:') && !/\/src\/dev\/|fast-check|\/tsx\/|\/esbuild\//.test(url)

/** Once, twice, up to 3, 7, 15 ... times: more rounds of a loop are news when they double. */
const often = (count: number): number => 32 - Math.clz32(count)

function* blocks({ scriptId, url, functions }: Profiler.ScriptCoverage): Generator<string> {
  if (!isOurs(url)) return
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      if (count > 0) yield `${scriptId} ${startOffset} ${endOffset} ${often(count)}`
}

export async function startCoverage(): Promise<Coverage> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    async taken() {
      const { result } = await session.post('Profiler.takePreciseCoverage')
      return result.flatMap((script) => [...blocks(script)])
    },
  }
}
