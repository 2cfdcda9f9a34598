/** What SECURITY.md says is held by a test is held by one that is there. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const text = readFileSync(resolve(root, 'SECURITY.md'), 'utf8')
const scripts = Object.keys(
  (JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
)
/** Cells of the threat model, row by row, without its head. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()))
const inTicks = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

describe('the threat model', () => {
  it('names each attacker, what could be tried, what protects and what holds it', () => {
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((row) => row.length !== 4)).toEqual([])
  })

  it('names a test for every line but that of what nothing protects from', () => {
    const without = rows.filter(
      ([, , protects, held]) => inTicks(held!).length === 0 && !protects!.startsWith('nothing'),
    )
    expect(without.map(([who]) => who)).toEqual([])
  })

  it('names tests and commands that are there', () => {
    const named = rows.flatMap(([, , , held]) => inTicks(held!)).filter((name) => !name.startsWith('--'))
    const missing = named.filter((name) => {
      const script = /^npm run ([\w:]+)$/.exec(name)?.[1]
      return script ? !scripts.includes(script) : !name.startsWith('test/') || !existsSync(resolve(root, name))
    })
    expect(missing).toEqual([])
  })

  it('and so does the text above it', () => {
    const tests = inTicks(text).filter((name) => name.startsWith('test/'))
    expect(tests.length).toBeGreaterThan(10)
    expect(tests.filter((name) => !existsSync(resolve(root, name)))).toEqual([])
  })
})
