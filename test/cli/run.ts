import { PassThrough, Readable, Writable } from 'node:stream'
import type { CheckOptions, CheckResult, Ground, TheatrePack } from '../../src/core/model.ts'
import type { DrawnGround } from '../../src/formats/ground/drawn-ground.ts'
import { runCommand } from '../../src/cli/program.ts'
import { finding, mention, noGround, raqqa, result } from '../builders.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The options of each check, in order. */
  readonly checked: readonly CheckOptions[]
}

export interface Given {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly tty?: boolean
  readonly ground?: Ground
  readonly check?: (text: string) => CheckResult
  readonly drawn?: DrawnGround
  /** Told the ground of each check, and the packs that are to be loaded beside the built ones. */
  readonly onGround?: (ground: Ground) => void
  readonly onPacks?: (packs: readonly TheatrePack[]) => void
  readonly cwd?: string
  readonly signal?: AbortSignal
  /** Hears what is written to standard error. */
  readonly onErr?: (text: string) => void
}

/** A check by the words in the text: "wrong", "loose" and "unknown" stand for their verdicts, anything else agrees. */
export function wordCheck(text: string): CheckResult {
  const verdict = text.includes('wrong')
    ? 'disagrees'
    : text.includes('loose')
      ? 'loose'
      : text.includes('unknown')
        ? 'undecided'
        : 'agrees'
  return result({ findings: [finding({ from: 0, to: 3, verdict })], mentions: [mention('Raqqa', raqqa)] })
}

/** Runs the command as from a shell, in this process. */
export async function run(args: readonly string[], given: Given = {}): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector(given.onErr)]
  const checked: CheckOptions[] = []
  const code = await runCommand(args, {
    stdin: given.stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(given.stdin)]),
    stdout: Object.assign(stdout.stream, { isTTY: given.tty ?? false, columns: 100 }),
    stderr: Object.assign(stderr.stream, { isTTY: given.tty ?? false, columns: 100 }),
    env: given.env ?? {},
    ...(given.cwd === undefined ? {} : { cwd: given.cwd }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
    loadGround(_folder, packs = []) {
      given.onPacks?.(packs)
      return Promise.resolve(given.ground ?? noGround)
    },
    loadDrawn: () => Promise.resolve(given.drawn ?? { areas: null, rivers: null, lakes: null }),
    check(text, ground, options) {
      given.onGround?.(ground)
      checked.push(options)
      return (given.check ?? wordCheck)(text)
    },
  })
  return { code, out: stdout.text(), err: stderr.text(), checked }
}

function collector(heard: (text: string) => void = () => {}) {
  const parts: string[] = []
  // A letter of several bytes may come in two pieces.
  const decoder = new TextDecoder()
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const written = decoder.decode(chunk, { stream: true })
      parts.push(written)
      heard(written)
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}
