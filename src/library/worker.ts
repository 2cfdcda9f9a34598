/**
 * A linter in a worker, so that a page stays quick while it checks.
 *
 *   import { createLinter } from 'groundline/worker'
 *   const linter = createLinter({ data: '/groundline-data/' })
 *   const { findings } = await linter.lint(text, { date: '2016-06-22' })
 */
import type { CheckResult } from '../core/model.ts'
import type { LinterGround, Reply, Request } from './answer.ts'
import type { BrowserCheckOptions } from './check.ts'

export type * from '../core/model.ts'
export type { LinterGround } from './answer.ts'
export type { BrowserCheckOptions } from './check.ts'
export type { UiLanguage } from './words.ts'

/** As much of a worker as is used, so that these types need no browser. */
export interface LinterWorker {
  postMessage(message: unknown): void
  addEventListener(type: 'message' | 'error', listener: (event: { readonly data?: unknown }) => void): void
  terminate(): void
}

export interface LinterOptions extends LinterGround {
  /** Starts the worker, where a bundler must do it: `() => new Worker(...)` of `groundline/worker-thread`. */
  readonly worker?: () => LinterWorker
}

export interface LintOptions extends BrowserCheckOptions {
  /** Gives a text up that has not been begun: its promise rejects with the signal's reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown }
}

export interface Linter {
  /** Resolves when the ground is loaded; rejects where its data cannot be. */
  readonly ready: Promise<void>
  /** What is found in a text; one after another, in the order in which they were asked. */
  lint(text: string, options?: LintOptions): Promise<CheckResult>
  /** Ends the worker. What has not been answered rejects. */
  close(): void
}

interface Far {
  ask(request: Request): Promise<Reply>
  close(): void
}

/**
 * Starts a linter. Where the page can have no worker (an old browser, a strict policy), it checks in the page's own
 * thread.
 */
export function createLinter({ worker = startWorker, ...ground }: LinterOptions): Linter {
  const far = openFar(worker)
  let count = 0
  let closed = false
  const ask = async (request: Request): Promise<CheckResult | null> => {
    const reply = await (await far).ask(request)
    if ('error' in reply) throw new Error(reply.error)
    return reply.result
  }
  // A page's own address is unknown to a worker that lies elsewhere.
  const loaded = ask({ id: count++, kind: 'load', ground: { ...ground, data: absolute(ground.data) } }).then(
    () => undefined,
  )
  loaded.catch(() => undefined)
  let last: Promise<unknown> = loaded.catch(() => undefined)
  return {
    ready: loaded,
    lint(text, { signal, ...options } = {}) {
      const id = count++
      const next = last.then(async () => {
        if (closed) throw new Error('the linter is closed')
        if (signal?.aborted) throw signal.reason
        await loaded
        return (await ask({ id, kind: 'check', text, options }))!
      })
      last = next.catch(() => undefined)
      return next
    },
    close() {
      closed = true
      void far.then((one) => one.close())
    },
  }
}

function absolute(data: LinterGround['data']): string {
  const given = typeof data === 'string' ? data : data.href
  return typeof document === 'undefined' ? given : new URL(given, document.baseURI).href
}

const startWorker = (): LinterWorker =>
  new Worker(new URL(/* @vite-ignore */ './worker-thread.js', import.meta.url), { type: 'module' }) as LinterWorker

async function openFar(start: () => LinterWorker): Promise<Far> {
  try {
    return farOf(start())
  } catch {
    return here()
  }
}

/** The worker; where it cannot be loaded, which is told only later, what it was asked is answered here. */
function farOf(worker: LinterWorker): Far {
  const open = new Map<number, { readonly request: Request; readonly settle: (reply: Reply) => void }>()
  let instead: Promise<Far> | null = null
  let ground: Request | null = null
  worker.addEventListener('message', ({ data }) => {
    const reply = data as Reply
    open.get(reply.id)?.settle(reply)
    open.delete(reply.id)
  })
  const again = async (request: Request) => (await instead!).ask(request)
  worker.addEventListener('error', () => {
    instead ??= here()
    const held = [...open.values()]
    open.clear()
    const first = ground !== null && !held.some(({ request }) => request === ground) ? again(ground) : Promise.resolve()
    void first.then(() => held.forEach(({ request, settle }) => void again(request).then(settle)))
  })
  return {
    ask(request) {
      if (request.kind === 'load') ground = request
      if (instead) return again(request)
      return new Promise((settle) => {
        open.set(request.id, { request, settle })
        worker.postMessage(request)
      })
    },
    close() {
      worker.terminate()
      for (const { request, settle } of open.values()) settle({ id: request.id, error: 'the linter is closed' })
    },
  }
}

async function here(): Promise<Far> {
  const { answerer } = await import('./answer.ts')
  return { ask: answerer(), close: () => undefined }
}
