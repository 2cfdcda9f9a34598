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
      { conversion: 'required', first: 'km' },
      'Some 25 mi. from Tabqa, 30 mi. The town',
      'Some 40 km (25 mi) from Tabqa, 48 km (30 mi). The town',
    ],
    [{ units: 'long' }, 'Some 25 mi. from Tabqa.', 'Some 25 miles from Tabqa.'],
    [{ first: 'km' }, 'It lies 25 mi. (40 km) away.', 'It lies 40 km (25 mi) away.'],
    [{ first: 'km' }, 'It lies 25 miles (about 40 km) away.', 'It lies about 40 km (25 miles) away.'],
    [{ first: 'km' }, 'It lies about 25 miles (some 40 km) away.', 'It lies about 40 km (25 miles) away.'],
    [
      { spellings: [{ use: 'Raqqa', not: ['Rakka'] }] },
      'Rakka-based, (Rakka), Rakka/Tabqa, Rakka’s and Rakka. The U.S. left Rakka; Rakka:',
      'Raqqa-based, (Raqqa), Raqqa/Tabqa, Raqqa’s and Raqqa. The U.S. left Raqqa; Raqqa:',
    ],
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
    ...[
      'https://x.com/Rakka-Daesh, (http://Rakka.com) and www.rakka.sy/Rakka.',
      '#Rakka, @Rakka, desk@Rakka.com, Rakka.jpg, Rakka_map, /maps/Rakka, C:\\Rakka, t.me/Rakka, doi:10.1/Rakka.',
      'news/Rakka/today and ?q=Rakka&n=2.',
    ].map((text): [StyleProfile, string] => [{ spellings: [{ use: 'Raqqa', not: ['Rakka'] }] }, text]),
    ...[
      '25 miles or 40 km, 25 miles/40 km, 40 km, which is 25 miles.',
      'A 3 km-long front, 3-km long, and the 10 km–long one.',
      'A mile away, half a mile, ten miles, 2.5 million miles.',
      'A long way (25 miles), 25 miles (the crow’s 40 km) and 25 miles [40 km].',
      'At 60 km/h, 25 miles/h, https://x.y/25km-away and photo_25km.jpg.',
    ].map((text): [StyleProfile, string] => [{ conversion: 'required', first: 'km' }, text]),
    [{ units: 'short' }, 'A mile, ten miles, a three-mile road, 3 kilometres-long.'],
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
