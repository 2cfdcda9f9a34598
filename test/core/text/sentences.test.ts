import { describe, expect, it } from 'vitest'
import { read } from '../../../src/core/text/read.ts'

const split = (text: string): string[] => read(text).sentences.map(({ from, to }) => text.slice(from, to))
const headings = (text: string): string[] =>
  read(text)
    .sentences.filter((sentence) => sentence.heading)
    .map(({ from, to }) => text.slice(from, to))

describe('sentences', () => {
  it.each([
    ['It fell. They left.', ['It fell.', 'They left.']],
    ['It lies 4.3 km away. It fell.', ['It lies 4.3 km away.', 'It fell.']],
    ['It lies 45 km. The base fell.', ['It lies 45 km.', 'The base fell.']],
    ['It is 5 mi. from the base.', ['It is 5 mi. from the base.']],
    ['It is 30 mi. W of Kobani.', ['It is 30 mi. W of Kobani.']],
    ['Near St. Louis it fell.', ['Near St. Louis it fell.']],
    ['On Feb. 17 it fell.', ['On Feb. 17 it fell.']],
    ['In the U.S. The group left.', ['In the U.S.', 'The group left.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['Gen. J. Smith left.', ['Gen. J. Smith left.']],
    ['It fell (in June). They left.', ['It fell (in June).', 'They left.']],
    [
      '“They were wounded,” he said. “Some badly.” He left.',
      ['“They were wounded,” he said.', '“Some badly.”', 'He left.'],
    ],
    ['Who? They! Gone…', ['Who?', 'They!', 'Gone…']],
    ['سقطت المدينة. غادروا؟ نعم.', ['سقطت المدينة.', 'غادروا؟', 'نعم.']],
    ['approx. 40 km and c. 5 km away.', ['approx. 40 km and c. 5 km away.']],
  ])('splits %j', (text, expected) => expect(split(text)).toEqual(expected))

  it('numbers paragraphs by line breaks', () => {
    const text = 'One. Two.\nThree.\r\n\r\nFour.'
    expect(read(text).sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1, 2])
  })

  it('goes on over a hard-wrapped line', () => {
    expect(split('The base lies 45\nkm from Raqqa and from\nTabqa.')).toHaveLength(1)
  })

  it.each([
    ['He said that Zhytomyr lies\n300 km west of Kyiv.', 1],
    ['Zhytomyr,\n300 km west of Kyiv, fell.', 1],
    ['Zhytomyr\n300 km west of Kyiv', 2],
    ['They came in\n3 Raqqa, Tabqa', 2],
    ['They said.\n300 km west of Kyiv', 2],
    ['Mosul is 82 km from Erbil\nsource: staff', 2],
  ])('%j: a figure with its unit goes on with a clause, a label does not', (text, count) =>
    expect(split(text)).toHaveLength(count),
  )

  it('goes on over lines that were wrapped to a width', () => {
    const wrapped =
      'Government forces came on Sunday to within ten kilometres of the\n' +
      'Tabqa Airbase, said residents who had left the town two days\nEarlier, in June.'
    expect(split(wrapped)).toHaveLength(1)
    expect(split(`${wrapped}\n\n${wrapped}`)).toHaveLength(2)
  })

  it('ends at short lines, and at lines as long as paragraphs', () => {
    expect(split('Raqqa base\nTabqa dam\nThawra field')).toHaveLength(3)
    const long = `They ${'came again '.repeat(20)}`
    expect(split(`${long}\n${long}\n${long}`)).toHaveLength(3)
  })

  it('takes short lines without closing punctuation as headings', () => {
    expect(headings('Washington, D.C.\n\nIt fell.')).toEqual(['Washington, D.C.'])
    expect(headings('Tabqa\n\nIt is 45 km from Raqqa.')).toEqual(['Tabqa'])
    expect(headings('Forces near Tabqa, say monitors\nThey came.')).toEqual(['Forces near Tabqa, say monitors'])
  })

  it('takes no other lines as headings', () => {
    expect(headings('They came.')).toEqual([])
    expect(headings('- a point of a list\n- another')).toEqual([])
    expect(headings(`${'word '.repeat(13)}\nThey came.`)).toEqual([])
    expect(headings('They said:\nno.')).toEqual([])
  })

  it('holds every token once, in order', () => {
    const draft = read('A title\nOne, two (three). “Four!” Five\n\n6')
    const covered = draft.sentences.flatMap(({ firstToken, lastToken }) => draft.tokens.slice(firstToken, lastToken))
    expect(covered).toEqual(draft.tokens)
  })
})
