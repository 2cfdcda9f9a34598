import { expect, it } from 'vitest'
import { said, type Finding } from '../../../src/core/model.ts'
import { toldIn } from '../../../src/core/judge/findings/worded.ts'
import { claimReviews } from '../../../src/formats/claimreview/write.ts'
import { finding, mention, raqqa, result } from '../../builders.ts'

const about = {
  url: 'https://example.org/a',
  publisher: 'The Desk',
  claimant: null,
  appearance: null,
  published: '2026-11-30',
}
const text = 'Raqqa lies\n45 km off. It lies 9 km off, he said. Fine.'

const found = (quote: string, subject: string): Finding => {
  const from = text.indexOf(quote)
  const told = toldIn([
    said('conversion.agrees', { first: '9 km', right: { low: 9000, high: 9000, unit: 'km' } }),
    said('place.another-meant'),
  ])
  return finding({
    from,
    to: from + quote.length,
    quote,
    verdict: 'disagrees',
    subject: mention(subject, raqqa),
    ...told,
  })
}

it('gives the sentence of each claim, names what it is about, and leaves out advice to the writer', () => {
  const findings = [found('lies\n45 km off', 'Raqqa'), found('9 km off', 'It')]
  expect(claimReviews(text, result({ findings }), about)).toMatchObject([
    { claimReviewed: 'Raqqa lies 45 km off.' },
    { claimReviewed: 'Raqqa: It lies 9 km off, he said.', reviewBody: expect.not.stringContaining('Check whether') },
  ])
})
