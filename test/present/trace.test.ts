/** What `check --explain` prints of the frames: the near misses first, each thing once, each in its own sentence. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { explainSentence } from '../../src/present/trace.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const linesOf = (text: string, sentence = 0): readonly string[] =>
  explainSentence(check(text, ground, { explain: true }).trace![sentence]!).map((line) => line.trim())

const broken = (text: string, sentence = 0): readonly string[] =>
  linesOf(text, sentence).filter((line) => line.startsWith('broke'))

describe('the explanation of a sentence', () => {
  it('tells the frame first that read most, also before its figure', () => {
    expect(broken('The convoy reached Idlib, a journey of about 60 km.')[0]).toBe(
      'broke  pair.way-of at “.”: wanted [origin]',
    )
  })

  it('tells what was wanted before an anchor', () => {
    expect(broken('They left Manbij, beside Aleppo province.')).toContainEqual(
      expect.stringMatching(/^broke {2}containment\.\w+ at “beside”: wanted \[inner\]$/),
    )
  })

  it('tells a frame that fired once', () => {
    const fired = linesOf('Tabqa lies 45 km from Raqqa.').filter((line) => line.startsWith('fired'))
    expect(fired).toEqual(['fired  distance.from: “45 km from Raqqa”'])
  })

  it('sums up the frames that came nowhere near', () => {
    expect(broken('You drive 60 km.').at(-1)).toMatch(/^broke {2}\d+ more, farther off$/)
    expect(broken('You drive 60 km.').length).toBeLessThanOrEqual(13)
  })

  it('keeps frames in the sentence that they were tried in', () => {
    expect(broken('You drive 60 km. They slept.', 1)).toEqual([])
  })

  it('tells the classes of phrases at their first word', () => {
    expect(linesOf('Raqqa, capital of a province with the same name.').join('\n')).toMatch(
      /^the \[.* the_same_name:sameName/m,
    )
  })

  it('says so where nothing begins a claim', () => {
    expect(linesOf('They slept.').at(-1)).toBe('none   no word here begins a claim: no frame was tried')
  })
})
