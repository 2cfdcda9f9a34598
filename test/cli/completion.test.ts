import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

const script = async (shell: string): Promise<string> => (await run(['completion', shell])).out
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** A line to complete, and some of what it may become; or the one word that it becomes. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  ['groundline ', ['check', 'gazetteer', 'completion']],
  ['groundline ga', ['gazetteer']],
  ['groundline ls', ['lsp']],
  ['groundline mc', ['mcp']],
  ['groundline --ver', ['--version']],
  ['groundline gazetteer ', ['build', 'add', 'info']],
  ['groundline gazetteer build --form', ['--format']],
  ['groundline completion ', ['bash', 'zsh', 'fish']],
  ['groundline check --format sa', ['sarif']],
  ['groundline check draft.md -f sa', ['sarif']],
  ['groundline check --min-s', ['--min-severity']],
  ['groundline check map --loo', []],
  ['groundline map --look p', ['print']],
  ['groundline check --config READM', ['README.md']],
  ['groundline check READM', ['README.md']],
  ['groundline check --date READM', []],
]

describe('bash', () => {
  const completed = (written: string, words: string): string[] => {
    const asked = `COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _groundline`
    const lines = execFileSync('bash', ['-c', `${written}\n${asked}; printf '%s\\n' "\${COMPREPLY[@]}"`])
    return lines.toString().split('\n').filter(Boolean)
  }

  it('completes commands, options, their values and files', async () => {
    const written = await script('bash')
    for (const [line, expected] of lines) {
      const words = line.replace(/ $/, " ''")
      const found = completed(written, words)
      expect(found, line).toEqual(expected.length > 1 ? expect.arrayContaining([...expected]) : expected)
    }
    expect(completed(written, 'groundline check --format = sa')).toEqual(['sarif'])
  })
})

describe('fish', () => {
  it.runIf(has('fish'))('completes commands, options, their values and files', async () => {
    const written = await script('fish')
    const asked = lines.map(([line]) => `complete -C '${line}'; echo --end`).join('\n')
    const answers = execFileSync('fish', ['-N', '-c', `${written}\n${asked}`])
      .toString()
      .split('--end\n')
    for (const [index, [line, expected]] of lines.entries()) {
      const found = answers[index]!.split('\n').filter(Boolean)
      const words = found.map((one) => one.split('\t')[0])
      expect(words, line).toEqual(expected.length > 1 ? expect.arrayContaining([...expected]) : expected)
    }
  })
})

describe('zsh', () => {
  it('has a function for each command and part, and what they do in quotation marks that hold', async () => {
    const written = await script('zsh')
    expect(written).toContain('_groundline_gazetteer_build() {')
    expect(written).toContain('build\\:"write an index of places"')
    expect(written).toContain("'*--format=[what to print (default\\: text; jsonl for JSONL input)]:words:(text json")
    expect(written).toContain("archive'\\''s findings")
    expect(written).toContain("'1:what:(bash zsh fish)'")
    expect(written).toContain("'*--date=[")
  })

  it.runIf(has('zsh'))('reads it', async () => {
    expect(spawnSync('zsh', ['-n'], { input: await script('zsh') }).stderr.toString()).toBe('')
  })
})
