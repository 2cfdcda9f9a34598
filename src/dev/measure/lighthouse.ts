/** Lighthouse's scores of the built page, where npx can fetch it: too large for a development dependency. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** 0 to 100. */
export interface Scores {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
}

interface Report {
  readonly categories: Readonly<
    Record<'performance' | 'accessibility' | 'best-practices', { readonly score: number | null }>
  >
}

/** One run in the desktop preset; null where Lighthouse could not be had or run. `flags`: of the browser. */
export async function lighthouse(address: string, browser: string, flags: readonly string[]): Promise<Scores | null> {
  const folder = await mkdtemp(join(tmpdir(), 'groundline-lighthouse-'))
  const report = join(folder, 'report.json')
  try {
    await promisify(execFile)(
      'npx',
      [
        '-y',
        'lighthouse@12',
        address,
        '--preset=desktop',
        '--output=json',
        `--output-path=${report}`,
        '--quiet',
        '--only-categories=performance,accessibility,best-practices',
        `--chrome-flags=${['--headless=new', ...flags].join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: browser }, timeout: 240_000 },
    )
    return scoresOf(JSON.parse(await readFile(report, 'utf8')) as Report)
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function scoresOf({ categories }: Report): Scores {
  const score = (name: keyof Report['categories']) => Math.round((categories[name].score ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
  }
}
