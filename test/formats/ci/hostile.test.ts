/** Names of files and words of drafts that try to steer what reads a log: each writer keeps them in their place. */
import { describe, expect, it } from 'vitest'
import { writeCheckstyle, writeCheckstyleFailure } from '../../../src/formats/ci/checkstyle.ts'
import { writeGithub, writeGithubFailure } from '../../../src/formats/ci/github.ts'
import { writeJunit, writeJunitFailure } from '../../../src/formats/ci/junit.ts'
import { table } from '../../../src/formats/csv/write.ts'
import { finding, result } from '../../builders.ts'

const names = [
  'a\n::set-env name=PATH::b.txt',
  'a\r\n::error::b.txt',
  'a\u001b[31m.txt',
  'a\u009b31m\u0007.txt',
  'a,line=9::b.txt',
  '"><script>a.txt',
  'a\t\u0000.txt',
]
const text = 'Tabqa located 45km from Raqqa.'
const found = finding({
  from: 6,
  to: 29,
  quote: 'located 45km\n::error::x\u001b[1m',
  verdict: 'disagrees',
  message: 'No.\n::stop::',
})
const writers: Readonly<Record<string, (path: string) => string>> = {
  github: (path) =>
    writeGithub({ path, text, result: result({ findings: [found] }) }) + writeGithubFailure(path, `no\n::x`),
  junit: (path) =>
    writeJunit({ path, text, result: result({ findings: [found] }) }) + writeJunitFailure(path, `no\n::x`),
  checkstyle: (path) =>
    writeCheckstyle({ path, text, result: result({ findings: [found] }) }) + writeCheckstyleFailure(path, `no\n::x`),
}

describe.each(Object.keys(writers))('%s', (format) => {
  it.each(names)('keeps %j in its place', (name) => {
    const written = writers[format]!(name)
    expect(written.length).toBeGreaterThan(50)
    expect(written).not.toMatch(/[^\P{Cc}\n]/u)
    const begins = format === 'github' ? /^::(?:error|notice|warning) file=/ : /^</
    expect(written.split('\n').filter((line) => line !== '' && !begins.test(line))).toEqual([])
    if (format === 'github')
      expect(written.split('\n').filter((line) => (line.match(/::/g) ?? []).length < 2 && line !== '')).toEqual([])
  })
})

describe('a table', () => {
  it.each([
    ['=1+1', "'=1+1"],
    [' \t=1+1', "' \t=1+1"],
    ['\u0000=1+1', "'=1+1"],
    ['\u001b[31mred', '[31mred'],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['@x', "'@x"],
    ['-5 km', "'-5 km"],
    ['a=1', 'a=1'],
    ['two\nlines', 'two\nlines'],
  ])('writes %j as %j', (cell, expected) => {
    const written = table(['a'], [[cell]])
    expect(
      written
        .slice(1)
        .replace(/^a\r\n/, '')
        .replace(/\r\n$/, '')
        .replace(/^"|"$/g, ''),
    ).toBe(expected)
  })
})
