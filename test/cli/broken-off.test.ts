/** A build of an index that is killed, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unsealed } from '../../src/formats/gazetteer/sealed.ts'
import { openGazetteer } from '../../src/formats/gazetteer/open.ts'
import { openIndex } from '../../src/core/place/index/index-file.ts'
import { nameKey } from '../../src/core/place/names/name-key.ts'
import { bundled } from './bundled.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-'))
})

/** Rows as of a GeoNames dump: villages on a grid, each of a name of its own. */
function dump(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const [lat, lon] = [(33 + (at % 400) / 100).toFixed(4), (36 + Math.floor(at / 400) / 100).toFixed(4)]
    return [
      5_000_000 + at,
      `Kafr ${at.toString(36)}`,
      '',
      `Kfar ${at.toString(36)}`,
      lat,
      lon,
      'P',
      'PPL',
      'SY',
      '',
      '04',
      '',
      '',
      '',
      at % 9000,
      '',
      '',
      'Asia/Damascus',
      '2024-01-01',
    ].join('\t')
  })
  return `${rows.join('\n')}\n`
}

let command = ''
beforeAll(async () => {
  command = await bundled()
})

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, 'gazetteer', ...args], {
    env: { ...process.env, XDG_DATA_HOME: join(folder, 'data') },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
}

async function run(args: readonly string[]): Promise<number | null> {
  const child = start(args)
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** Kills the command as soon as it has begun to write, or lets it end where that could not be seen. */
async function killWhileWriting(child: ChildProcess, into: string): Promise<void> {
  const ended = once(child, 'exit')
  while (child.exitCode === null && !readdirSync(into).some((name) => name.endsWith('.part'))) await setTimeout(1)
  child.kill('SIGKILL')
  await ended
}

/** Places of an index; null where it cannot be opened. */
function sizeOf(bytes: Uint8Array<ArrayBuffer>): number | null {
  const opened = openIndex(unsealed(bytes) ?? bytes, 'own')
  return 'index' in opened ? opened.index.size : null
}

describe('a build that is killed', () => {
  it.each(['build', 'add'])(
    '%s: leaves a whole index, the old one or the new, and a second run succeeds',
    async (verb) => {
      const source = join(folder, 'SY.txt')
      const output =
        verb === 'add' ? join(folder, 'data', 'groundline', 'gazetteers', 'SY.places') : join(folder, 'SY.places')
      const args = [verb, source, ...(verb === 'build' ? ['-o', output] : [])]
      writeFileSync(source, dump(100))
      expect(await run(args)).toBe(0)
      const old = readFileSync(output)
      writeFileSync(source, dump(20_000))
      const child = start(args)
      await killWhileWriting(child, dirname(output))
      const after = readFileSync(output)
      // A slow hand kills it after it has put the new one in the place of the old.
      if (!after.equals(old)) expect(sizeOf(after)).toBe(20_000)
      expect(await run(args)).toBe(0)
      expect(sizeOf(readFileSync(output))).toBe(20_000)
    },
    120_000,
  )
})

describe("twenty thousand places of one's own", () => {
  it('are read by the library and found by either spelling', async () => {
    const { entries, broken } = await openGazetteer({ name: 'SY.txt', bytes: new Blob([dump(20_000)]).stream() })
    expect([entries.length, broken]).toEqual([20_000, 0])
    const source = join(folder, 'SY.txt')
    const output = join(folder, 'SY.places')
    writeFileSync(source, dump(20_000))
    expect(await run(['build', source, '-o', output])).toBe(0)
    const opened = openIndex(unsealed(readFileSync(output))!, 'own')
    if ('error' in opened) throw new Error(opened.error.message)
    for (const name of ['Kafr fa', 'Kfar fa']) {
      expect(opened.index.named(nameKey(name)).map(({ place }) => place.id)).toContain(`geonames:${5_000_000 + 550}`)
    }
  }, 60_000)
})
