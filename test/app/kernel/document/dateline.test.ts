import { describe, expect, it } from 'vitest'
import { exampleDate, exampleText } from '../../../../src/app/kernel/document/example.ts'
import { datelineDate, takeDateline } from '../../../../src/app/kernel/document/dateline.ts'
import type { Kernel } from '../../../../src/app/kernel/kernel.svelte.ts'

describe('the day in a dateline', () => {
  it.each([
    ['BEIRUT, June 20, 2016 — Troops came.', '2016-06-20'],
    [
      'Troops near Tabqa\n\nBy our correspondents\n\nBEIRUT, Lebanon, 20 June 2016 (Reuters) - Troops came.',
      '2016-06-20',
    ],
    ['PORT SUDAN, Sudan, May 14, 2024 -- The army came.', '2024-05-14'],
    ['Kyiv (12 March 2024): Troops came.', '2024-03-12'],
    ['GENEVA, 2022-11-09 – The town fell.', '2022-11-09'],
    ['DEIR EZ-ZOR, Sept. 3, 2017 (AP) — The siege ended.', '2017-09-03'],
  ])('of %j is %s', (text, date) => {
    expect(datelineDate(text)).toBe(date)
  })
  it.each([
    ['BEIRUT (AP) — Troops came on June 20, 2016.'],
    ['BEIRUT, June 20 (Reuters) - Troops came.'],
    ['Troops came to the base on June 20, 2016, and left - so they said.'],
    ['the town fell on 3 May 2024: nobody was there.'],
    ['BEIRUT, Maybe 20, 2016 — Troops came.'],
    ['The base fell in August 2014 — the militants held it.'],
    [''],
    [`${'A line.\n'.repeat(9)}BEIRUT, June 20, 2016 — Troops came.`],
  ])('is none in %j', (text) => {
    expect(datelineDate(text)).toBe(null)
  })
  it('is sought in no time, whatever the text', () => {
    expect(datelineDate(`A${' a,'.repeat(2_000_000)}`)).toBe(null)
  })
})

describe('the day of what was pasted', () => {
  const merowe = 'KHARTOUM, 3 May 2023 — The airport at Merowe fell.'

  /** The days that a draft is given after a paste. */
  function given(opened: string, reported: string | null, text: string): readonly unknown[] {
    const days: unknown[] = []
    const editor = { text, annotate: (change: { reported: unknown }) => days.push(change.reported) }
    const document = { draft: { text: opened }, annotations: { reported }, editor }
    takeDateline({ document, notices: { say: () => {} } } as unknown as Kernel)
    return days
  }

  it.each([
    ['of a draft without one is that of the dateline', '', null, merowe, ['2023-05-03']],
    ['of a draft without one stays open without a dateline', '', null, 'The airport fell.', []],
    ['that the author gave stands', '', '2016-06-22', merowe, []],
    ['of the example goes with it', exampleText, exampleDate, merowe, ['2023-05-03']],
    ['of the example goes with it, with nothing in its place', exampleText, exampleDate, 'The airport fell.', [null]],
    ['of the example stays while some of it does', exampleText, exampleDate, `${merowe}\n\n${exampleText}`, []],
    ['of the example, changed by the author, stands', exampleText, '2016-06-20', merowe, []],
  ])('%s', (_, opened, reported, text, days) => expect(given(opened, reported, text)).toEqual(days))

  /** The days that one draft has after each of some texts is pasted over all of it, or behind it. */
  function after(texts: readonly string[], byHand: string | null = null): readonly unknown[] {
    const editor = { text: '', annotate: (change: { reported: string | null }) => (document.annotations = change) }
    const document = { draft: { id: 'd', text: '' }, annotations: { reported: null as string | null }, editor }
    return texts.map((text) => {
      editor.text = text
      takeDateline({ document, notices: { say: () => {} } } as unknown as Kernel)
      const { reported } = document.annotations
      if (byHand) document.annotations = { reported: byHand }
      return reported
    })
  }
  const kyiv = 'KYIV, Oct 30 — Pokrovsk held.'

  it.each([
    [
      'goes with the report before',
      [merowe, 'AMMAN, 4 June 2024 — Rafah was quiet.'],
      null,
      ['2023-05-03', '2024-06-04'],
    ],
    ['goes with the report before, with nothing in its place', [merowe, kyiv], null, ['2023-05-03', null]],
    ['stays while some of its report does', [merowe, `${merowe}\n\n${kyiv}`], null, ['2023-05-03', '2023-05-03']],
    ['stands once the author has given another', [merowe, kyiv], '2025-10-30', ['2023-05-03', '2025-10-30']],
  ])('%s', (_, texts, byHand, days) => expect(after(texts, byHand)).toEqual(days))
})
