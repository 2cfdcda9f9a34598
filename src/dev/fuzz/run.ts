import fc from 'fast-check'
import type { Ground } from '../../core/model.ts'
import { damaged, damages } from './damage.ts'
import { anyDraft, claim } from './drafts.ts'
import { checkMoved, checkText, fileTargets } from './targets.ts'

export interface Fuzzed {
  readonly target: string
  readonly runs: number
  /** The smallest input that was found to fail, as fast-check prints it, with what went wrong; null where none did. */
  readonly find: string | null
  readonly seconds: number
}

export interface FuzzOptions {
  /** Of each target; whichever of both ends first. */
  readonly runs: number
  readonly milliseconds: number
  readonly seed?: number
}

/** No input may take longer than this, in milliseconds: a parser that hangs is a find. */
export const longest = 20_000

/** Fuzzes every parser, and `check`; tells `say` of each target when it is done. */
export async function fuzz(ground: Ground, options: FuzzOptions, say: (one: Fuzzed) => void): Promise<void> {
  for (const { name, seeds, run } of fileTargets) {
    const property = fc.asyncProperty(fc.constantFrom(...seeds), damages, (seed, all) =>
      run(seed.name, damaged(seed.bytes, all)),
    )
    say(await fuzzed(name, property, options))
  }
  const drafts = fc.asyncProperty(anyDraft, async (text) => checkText(text, ground))
  say(await fuzzed('check: spans, and the same twice', drafts, options))
  const moved = fc.asyncProperty(claim, async (text) => checkMoved(text, ground))
  say(await fuzzed('check: a claim moved', moved, options))
}

async function fuzzed(
  target: string,
  property: fc.IAsyncProperty<unknown>,
  { runs, milliseconds, seed }: FuzzOptions,
): Promise<Fuzzed> {
  const from = performance.now()
  const details = (await fc.check(property as fc.IAsyncPropertyWithHooks<unknown>, {
    numRuns: runs,
    timeout: longest,
    interruptAfterTimeLimit: milliseconds,
    ...(seed === undefined ? {} : { seed }),
  })) as fc.RunDetails<unknown>
  const find = details.failed && details.counterexample !== null ? (fc.defaultReportMessage(details) ?? 'failed') : null
  return { target, runs: details.numRuns, find, seconds: (performance.now() - from) / 1000 }
}
