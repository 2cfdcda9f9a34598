import { describe, expect, it } from 'vitest'
import { openChecker } from '../../../../src/app/kernel/check/checker.ts'
import type { Reply, Request } from '../../../../src/app/kernel/check/calls.ts'

/** Stands in for the worker: keeps what it is sent, and answers when it is told to. */
class FakeWorker {
  readonly sent: Request[] = []
  onmessage: ((event: MessageEvent<Reply>) => void) | null = null
  onerror: unknown = null
  ended = false
  postMessage(request: Request): void {
    this.sent.push(request)
  }
  terminate(): void {
    this.ended = true
  }
  answer(version: number): void {
    const result = { findings: [], mentions: [], notes: [], packId: null, date: null }
    this.onmessage?.({ data: { kind: 'checked', version, result, milliseconds: 1 } } as unknown as MessageEvent<Reply>)
  }
}

function start() {
  const workers: FakeWorker[] = []
  const heard: Reply[] = []
  const checker = openChecker(
    () => {
      workers.push(new FakeWorker())
      return workers.at(-1) as unknown as Worker
    },
    (reply) => heard.push(reply),
  )
  const versions = (of: FakeWorker | undefined) => of?.sent.map((one) => (one.kind === 'check' ? one.version : null))
  return { checker, workers, heard, versions }
}

describe('checks one after the other', () => {
  it('sends the newest of those that wait, and drops the answer that was overtaken', () => {
    const { checker, workers, heard, versions } = start()
    for (const version of [1, 2, 3]) checker.check(version, `text ${version}`, {})
    expect(versions(workers[0])).toEqual([1])
    workers[0]?.answer(1)
    expect(versions(workers[0])).toEqual([1, 3])
    expect(heard).toEqual([])
    workers[0]?.answer(3)
    expect(heard.map((reply) => reply.kind === 'checked' && reply.version)).toEqual([3])
  })

  it('goes on after a check that failed', () => {
    const { checker, workers, versions } = start()
    checker.check(1, 'a', {})
    checker.check(2, 'b', {})
    workers[0]?.onmessage?.({ data: { kind: 'failed', what: 'check', message: '' } } as MessageEvent<Reply>)
    expect(versions(workers[0])).toEqual([1, 2])
  })

  it('starts a new worker when a check is stopped, and sends it what waits', () => {
    const { checker, workers, versions } = start()
    checker.check(1, 'a', {})
    checker.check(2, 'b', {})
    checker.restart()
    expect(workers[0]?.ended).toBe(true)
    expect(versions(workers[1])).toEqual([2])
  })
  it('asks a new worker again for what the map still waits for, and for nothing that has come', () => {
    const { checker, workers } = start()
    const hear = (reply: unknown) => workers[0]?.onmessage?.({ data: reply } as MessageEvent<Reply>)
    checker.base([0, 0, 1, 1], 'neutral')
    checker.base([0, 0, 2, 2], 'neutral')
    checker.front('pack', '2016-06-22')
    checker.locator([0, 0, 1, 1])
    hear({ kind: 'base', base: {} })
    hear({ kind: 'failed', what: 'locator', message: '' })
    checker.restart()
    expect(workers[1]?.sent).toEqual([
      { kind: 'base', extent: [0, 0, 2, 2], viewpoint: 'neutral' },
      { kind: 'front', packId: 'pack', date: '2016-06-22' },
    ])
  })
})
