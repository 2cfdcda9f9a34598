import type { Readable, Writable } from 'node:stream'
import type { DrawnGround } from '../formats/ground/drawn-ground.ts'
import type { CheckOptions, CheckResult, Ground, TheatrePack } from '../core/model.ts'
import { withoutControls } from '../formats/report/text.ts'

/** All that the command touches outside itself: so that a test can hand it something else. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that names count from; that of the process unless said. */
  readonly cwd?: string
  /** Ends what goes on until it is ended: --watch. */
  readonly signal?: AbortSignal
  /** The ground from a data folder, or from where the built data lies; with more packs beside the built ones. */
  loadGround(folder: string | null, packs?: readonly TheatrePack[]): Promise<Ground>
  /** What maps are drawn from, out of the same folder. */
  loadDrawn(folder: string | null): Promise<DrawnGround>
  check(text: string, ground: Ground, options: CheckOptions): CheckResult
}

/** Writes, and waits while the reader is slower, so that a long batch stays small in memory. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.write(text)) return
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done)
      resolve()
    }
    stream.on('drain', done).on('close', done)
  })
}

/**
 * Writes words that may hold what a file says, as messages do: line by line, without what would steer a terminal.
 * What is data for programs goes through `write`.
 */
export function say(stream: Writable, text: string): Promise<void> {
  return write(stream, withoutControls(text))
}

/** Colours where someone looks at a terminal: https://no-color.org, and FORCE_COLOR as others read it. */
export function wantsColour(io: Io, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked
  if (io.env['NO_COLOR']) return false
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return io.stdout.isTTY === true && io.env['TERM'] !== 'dumb'
}
