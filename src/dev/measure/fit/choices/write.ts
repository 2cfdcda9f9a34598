/** Writes the fitted weights as the one file that choices read them from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { Weights } from '../../../../core/mention/choice.ts'

export const weightsModule = 'src/core/mention/weights.ts'

const table = (weights: Weights): string => {
  const lines = Object.entries(weights).filter(([, weight]) => weight !== 0)
  return `{ ${lines.map(([name, weight]) => `'${name}': ${weight}`).join(', ')} }`
}

const heading = (day: string, reached: readonly string[]): string => `/**
 * The weights by which a claim's subject is chosen, and what a pronoun or a description goes back to (choice.ts); what
 * each name stands for is said in claims/subject/features.ts and antecedents.ts. Source: sentences of our own (every
 * other one of test/core/subjects/sentences.txt), the sentences of test/core/news, labelled passages of news (two
 * thirds) and published claims (one half), of which only these figures are kept. Fitted ${day} by
 * \`npm run fit:subject\`, which writes this file: change the sentences or the features, not the weights.
 * The right candidate leads, of what was set aside: ${reached.join('; ')}.
 */
`

/** Leaves the file and its date as they are where the weights are the same. */
export async function writeWeights(
  weights: { readonly subject: Weights; readonly antecedent: Weights },
  reached: readonly string[],
  day: string,
): Promise<boolean> {
  const layout = { ...(await resolveConfig(weightsModule)), filepath: weightsModule }
  const body = await format(
    `import type { Weights } from './choice.ts'

export const subjectWeights: Weights = ${table(weights.subject)}

export const antecedentWeights: Weights = ${table(weights.antecedent)}
`,
    layout,
  )
  if (readFileSync(weightsModule, 'utf8').endsWith(body)) return false
  writeFileSync(weightsModule, heading(day, reached) + body)
  return true
}
