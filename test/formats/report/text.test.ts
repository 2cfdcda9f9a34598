import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/model.ts'
import { printable, writeText } from '../../../src/formats/report/text.ts'
import { draftNote, finding, fix, note, result } from '../../builders.ts'

const text = 'Line one.\nThe base, located 145km from Raqqa, was hit.\nIt lies in Hama.'
const wrong = finding({
  from: text.indexOf('located'),
  to: text.indexOf(', was'),
  quote: 'located 145km from Raqqa',
  verdict: 'disagrees',
  message: 'The base is 45.5 km from Raqqa, not 145.',
  fixes: [fix(0, 0, '45km', 'Change to 45km')],
  notes: [note('The press said 45', 'AFP')],
})
const right = finding({ id: 'f2', from: text.indexOf('in Hama'), to: text.length, quote: 'in Hama' })
const options = { colours: pc.createColors(false), width: 80, least: 'warning' as const }

describe('writeText', () => {
  it('aligns place, verdict and message, and counts', () => {
    expect(writeText('draft.md', text, result({ findings: [wrong, right], date: '2016-06-22' }), options)).toBe(
      [
        'draft.md, reported 22 June 2016',
        '  2:11  ✗ wrong  “located 145km from Raqqa”',
        '                 The base is 45.5 km from Raqqa, not 145.',
        '                 fix: Change to 45km',
        '                 note: The press said 45 (AFP)',
        '  1 wrong, 1 agrees (1 not listed: --all lists them)',
        '',
      ].join('\n'),
    )
  })

  it('counts what is silenced', () => {
    const shown = (findings: readonly Finding[]) =>
      writeText('draft.md', text, result({ findings }), { ...options, silenced: 2 }).trimEnd()
    expect(shown([wrong])).toMatch(/ 1 wrong, 2 silenced$/)
    expect(shown([])).toMatch(/\n  2 silenced$/)
  })

  it('lists everything when asked', () => {
    const shown = writeText('draft.md', text, result({ findings: [wrong, right] }), { ...options, least: 'all' })
    expect(shown).toContain('  2:11  ✗ wrong   ')
    expect(shown).toContain('   3:9  ✓ agrees  “in Hama”')
    expect(shown).not.toContain('not listed')
  })

  it('folds long messages under themselves', () => {
    const long = finding({ ...wrong, message: 'word '.repeat(30).trim() })
    const lines = writeText('draft.md', text, result({ findings: [long] }), { ...options, width: 50 }).split('\n')
    expect(lines.every((line) => line.length <= 50)).toBe(true)
    expect(lines.filter((line) => line.startsWith(`${' '.repeat(17)}word`)).length).toBeGreaterThan(3)
  })

  it('says that there are no claims', () => {
    expect(writeText('draft.md', 'Nothing.', result(), options)).toBe('draft.md\n  no spatial claims\n')
  })

  it('gives the notes on the draft as a whole', () => {
    const notes = [draftNote('outside-dates', 'Control data ends on 22 June 2016.')]
    const findings = [finding({ kind: 'control' })]
    expect(writeText('d', 'x', result({ findings, notes }), options)).toContain(
      '  note: Control data ends on 22 June 2016.',
    )
  })

  it('colours only when asked', () => {
    const findings = [wrong]
    expect(writeText('d', text, result({ findings }), options)).not.toContain('\u001b[')
    const coloured = writeText('d', text, result({ findings }), { ...options, colours: pc.createColors(true) })
    expect(coloured).toContain('\u001b[31m✗ wrong')
  })
})

describe('printable', () => {
  it.each([
    ['line breaks', 'a\n\tb', 'a b'],
    ['what steers a terminal', 'a\u001b[31mb\u0007', 'a[31mb'],
    ['what turns the reading direction', 'a\u202eb\u2066c', 'abc'],
  ])('leaves out %s', (_name, input, output) => {
    expect(printable(input)).toBe(output)
  })
})
