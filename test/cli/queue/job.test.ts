import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJob, type ArchiveJob } from '../../../src/cli/queue/job.ts'

const lines = {
  kind: 'lines',
  place: 'a.jsonl',
  from: 0,
  to: 9,
  firstLine: 1,
  bytes: 20,
  sum: '0123456789abcdef',
} as const
const job: ArchiveJob = {
  run: '0123456789abcdef',
  number: 1,
  of: 2,
  program: '0.1.0',
  data: 'abc',
  date: null,
  strict: false,
  source: lines,
}

describe('a job that somebody put into the queue', () => {
  it('is read', () => {
    expect(readJob(job)).toEqual(job)
    const texts = { ...job, source: { kind: 'texts', texts: [{ id: 'a', place: 'a.txt' }] } }
    expect(readJob(texts)).toEqual(texts)
  })

  it.each([
    ['a run that leads out of the results', { run: '../../../../etc00' }],
    ['a number beyond the last', { number: 3 }],
    ['a number that is none', { number: 1.5 }],
    ['bytes behind the end', { source: { ...lines, to: 21 } }],
    ['bytes backwards', { source: { ...lines, from: 10 } }],
    ['an unknown source', { source: { kind: 'shell', place: 'rm' } }],
    ['texts without a place', { source: { kind: 'texts', texts: [{ id: 'a' }] } }],
    ['more jobs than there can be', { of: 1e15 }],
    ['a day that is none', { date: '2016-13-99' }],
    ['no bytes at all', { source: { ...lines, to: 0 } }],
    ['bytes of which nothing says what they were', { source: { ...lines, sum: undefined } }],
    ['texts without end', { source: { kind: 'texts', texts: Array(20_000).fill({ id: 'a', place: 'a.txt' }) } }],
    ['a place without end', { source: { ...lines, place: 'a'.repeat(3000) } }],
  ])('%s is refused', (_name, change) => {
    expect(readJob({ ...job, ...change })).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(job)), (value, key) => {
        readJob(value)
        readJob({ ...job, [key]: value })
      }),
    )
  })
})
