import { linkSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from './run.ts'

let folder = ''
let input = ''
const text = '{"id": "a", "text": "One.", "findings": []}\n'
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-'))
  input = join(folder, 'a.jsonl')
  writeFileSync(input, text)
})

const over: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['check', (file) => ['check', input, '-f', 'jsonl', '-o', file]],
  ['check with --resume', (file) => ['check', input, '-o', file, '--resume']],
  ['report', (file) => ['report', input, '-o', file]],
  ['tiles', (file) => ['tiles', input, '-o', file]],
]

describe('an output that is an input', () => {
  it.each(over)('of %s is not written over, under whatever name', async (_name, argsFor) => {
    const [hard, soft] = [join(folder, 'hard.jsonl'), join(folder, 'soft.jsonl')]
    linkSync(input, hard)
    symlinkSync(input, soft)
    for (const file of [input, hard, soft]) {
      const { code, err } = await run(argsFor(file))
      expect([code, err]).toEqual([2, expect.stringMatching(/is read: --output would write over it/)])
    }
    expect(readFileSync(input, 'utf8')).toBe(text)
  })

  it('may be a file beside it that holds something older', async () => {
    const other = join(folder, 'b.html')
    writeFileSync(other, 'older')
    expect((await run(['report', input, '-o', other])).code).toBe(0)
  })
})
