/** What stands on the far side of a linter: it loads the ground once, then checks one text after another. */
import type { CheckResult, Ground } from '../core/model.ts'
import type { BrowserCheckOptions } from './check.ts'
import { check } from './check.ts'
import type { GroundOptions } from './ground.ts'
import { loadGround } from './ground.ts'

/** What can be handed to a worker: no function. */
export type LinterGround = Omit<GroundOptions, 'fetch'>

export type Request =
  | { readonly id: number; readonly kind: 'load'; readonly ground: LinterGround }
  | { readonly id: number; readonly kind: 'check'; readonly text: string; readonly options: BrowserCheckOptions }

export type Reply =
  { readonly id: number; readonly result: CheckResult | null } | { readonly id: number; readonly error: string }

/** Answers requests; `result` is null for the ground, which stays on this side. */
export function answerer(): (request: Request) => Promise<Reply> {
  let ground: Promise<Ground> | null = null
  const resultOf = async (request: Request): Promise<CheckResult | null> => {
    if (request.kind === 'load') {
      ground = loadGround(request.ground)
      await ground
      return null
    }
    if (ground === null) throw new Error('the ground has not been loaded')
    return check(request.text, await ground, request.options)
  }
  return async (request) => {
    const { id } = request
    try {
      return { id, result: await resultOf(request) }
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) }
    }
  }
}
