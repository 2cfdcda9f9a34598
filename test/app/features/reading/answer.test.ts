/** The trace that the panel asks for, as the worker gives it. */
import { expect, it } from 'vitest'
import { explainAt } from '../../../../src/app/features/reading/answer.ts'
import { bringLanguage, languageAtHand } from '../../../../src/core/text/languages.ts'
import { noGround } from '../../../builders.ts'

it('is made anew for the same text once its language has been loaded', async () => {
  const request = {
    kind: 'explain',
    version: 1,
    text: 'Tabqa est à 45 km de Raqqa.',
    options: {},
    places: [],
    at: 0,
  } as const
  const fired = () => explainAt(request, noGround).trace!.frames.flatMap((one) => (one.fired ? [one.frame] : []))
  expect(languageAtHand('fr')).toBeNull()
  expect(fired()).toEqual([])
  bringLanguage((await import('../../../../src/lang/fr/index.ts')).french)
  expect(fired()).toContain('distance.from')
})
