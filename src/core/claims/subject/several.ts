/** One place of several that a sentence tells of. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import type { Scene } from './features.ts'

/** "villages around A, among them | B", "towns such as A and | B": one of several that are told of. */
export const isOfSeveral = ({ context, step }: Scene, { form, firstToken, lastToken }: Mention): boolean =>
  form === 'name' && step.sawComma && !step.sawVerb && step.at === lastToken - 1 && isIncluded(context, firstToken)

const isIncluded = (context: ClaimContext, firstToken: number): boolean =>
  context.is(firstToken - 1, 'exampleOf') ||
  context.draft.phrases.before(firstToken).some(({ classes }) => classes.has('exampleOf'))
