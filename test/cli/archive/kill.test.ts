/** `check --jobs` with real threads and real kills. */
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundled, hasData, start, type Started } from '../bundled.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundline-kill-'))
const archive = join(folder, 'archive.jsonl')
const output = join(folder, 'findings.jsonl')

const figures = (at: number) =>
  `Report ${at}. Tabqa lies ${40 + (at % 90)} km west of Raqqa, and Aleppo ${100 + (at % 300)} km from Damascus. `

function writeArchive(count: number): void {
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      id: `a${at}`,
      text: figures(at).repeat(1 + (at % 3)),
      date: '2016-06-20',
      // Markup is read in the threads too, and places are told in the source.
      ...(at % 3 === 0 ? { format: 'markdown', text: figures(at).replaceAll('Raqqa', '**Raqqa**') } : {}),
    }),
  )
  lines.splice(5, 1, '{"id": "a5", "text":')
  writeFileSync(archive, `${lines.join('\n')}\n`)
}

/** Kills the command when its output has grown by some bytes, or lets it end. */
async function killAt(running: Started, bytes: number): Promise<void> {
  const size = () => (existsSync(output) ? statSync(output).size : 0)
  while (running.child.exitCode === null && size() < bytes) await setTimeout(5)
  await running.kill()
}

describe.skipIf(!hasData)('an archive whose run is killed (skipped until "npm run data:build" was run)', () => {
  let command = ''
  beforeAll(async () => {
    command = await bundled()
  }, 120_000)

  it('is whole after --resume: every line once, in order, the same as without a kill', async () => {
    writeArchive(60)
    const whole = await start(command, ['check', archive]).ended
    const args = ['check', archive, '-o', output, '--jobs', '2', '--resume']
    const first = start(command, args)
    await killAt(first, whole.out.length * 0.2)
    await killAt(start(command, args), whole.out.length * 0.6)
    const { code } = await start(command, args).ended
    const text = readFileSync(output, 'utf8')
    expect(text === whole.out).toBe(true)
    expect([code, text.split('\n').length - 1, existsSync(`${output}.resume`)]).toEqual([2, 60, false])
  }, 240_000)
})
