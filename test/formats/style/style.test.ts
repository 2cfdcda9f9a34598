import { describe, expect, it } from 'vitest'
import { applied } from '../../../src/formats/markup/fixes.ts'
import { styleFindings, withStyle } from '../../../src/formats/style/find.ts'
import type { StyleProfile } from '../../../src/formats/style/profile.ts'
import { countVerdicts, isAtLeast, severityOf } from '../../../src/present/diagnostics.ts'
import { result } from '../../builders.ts'

function written(text: string, profile: StyleProfile): string {
  return applied(
    text,
    styleFindings(text, profile).flatMap(({ fixes }) => fixes),
  )
}

describe('house style', () => {
  it.each<[StyleProfile, string, string]>([
    [{ first: 'km' }, 'It lies 28 miles (45 km) away.', 'It lies 45 km (28 miles) away.'],
    [{ first: 'miles' }, 'It lies 45 km (28 miles) away.', 'It lies 28 miles (45 km) away.'],
    [{ conversion: 'required' }, 'It lies 45 km away.', 'It lies 45 km (28 mi) away.'],
    [
      { conversion: 'required', units: 'long' },
      'It lies 45 kilometres away.',
      'It lies 45 kilometres (28 miles) away.',
    ],
    [
      { conversion: 'required', first: 'miles' },
      'It lies 45 kilometres away.',
      'It lies 28 miles (45 kilometres) away.',
    ],
    [{ conversion: 'none' }, 'It lies 45 km (28 miles) away.', 'It lies 45 km away.'],
    [{ round: 'five' }, 'It lies 45 km (28 miles) away.', 'It lies 45 km (30 miles) away.'],
    [{ round: 'two-digits' }, 'It lies 300 km (186 miles) away.', 'It lies 300 km (190 miles) away.'],
    [{ units: 'long' }, 'It lies 45km away.', 'It lies 45 kilometres away.'],
    [{ units: 'short' }, 'It lies 45 kilometres away.', 'It lies 45 km away.'],
    [{ units: 'short' }, '"Left open.\n“So,” he said, 45 kilometres away.', '"Left open.\n“So,” he said, 45 km away.'],
    [
      { spellings: [{ use: 'Raqqa', not: ['Raqqah', 'Rakka'] }] },
      'Rakka, or Raqqah, is Raqqa.',
      'Raqqa, or Raqqa, is Raqqa.',
    ],
  ])('%j: %s', (profile, text, expected) => expect(written(text, profile)).toBe(expected))

  it.each<[StyleProfile, string]>([
    [{}, 'It lies 28 miles (45 km) away, in Rakka.'],
    [{ first: 'km' }, 'It lies 45 km (28 miles) away, and 3 miles off.'],
    [{ conversion: 'required' }, 'A 45-kilometre road, 400 metres long, 45 km (28 miles) away.'],
    [{ round: 'whole' }, 'It lies 45 km (28 miles) away.'],
    // Made of the figure in brackets: that one is the reporter's own.
    [{ round: 'five', first: 'miles' }, 'It lies 85 miles (140 km) away, and 255 miles (412 km).'],
    [{ round: 'two-digits', first: 'miles' }, 'It lies 260 miles (412 km) away.'],
    // A wrong conversion is a finding of its own, not one of style.
    [{ round: 'whole' }, 'It lies 45 km (90 miles) away.'],
    [{ units: 'short' }, 'It lies 45 km away.'],
    [{ spellings: [{ use: 'al-Raqqa', not: ['Raqqa'] }] }, 'In al-Raqqa.'],
    [{ spellings: [{ use: 'IS', not: ['ISIS'] }] }, 'The CRISISIS.'],
    // What somebody says stays as it was said.
    [
      { spellings: [{ use: 'IS', not: ['Daesh'] }], units: 'short' },
      'He said: “Daesh is 3 kilometres off,” and "Daesh left".',
    ],
    [{ conversion: 'required' }, 'They lie 30 and 40 km (19 and 25 miles) away, 3 by 4 km wide.'],
  ])('%j says nothing of: %s', (profile, text) => expect(styleFindings(text, profile)).toEqual([]))

  it('is information, and no claim', () => {
    const text = 'It lies in Rakka, and Rakka it is.'
    const { findings } = withStyle(result(), text, { spellings: [{ use: 'Raqqa', not: ['Rakka'] }] })
    expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['style loose', 'style loose'])
    expect(findings.map(severityOf)).toEqual(['info', 'info'])
    expect(findings.some((one) => isAtLeast(one, 'warning'))).toBe(false)
    expect(countVerdicts(findings)).toEqual({ disagrees: 0, loose: 0, undecided: 0, agrees: 0 })
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2)
  })

  it('is off unless it is chosen', () => {
    const before = result()
    expect(withStyle(before, 'Rakka', undefined)).toBe(before)
  })
})
