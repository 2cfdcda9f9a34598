import { writeFileSync } from 'node:fs'
import type { Weights } from '../../../../core/mention/choice.ts'
const q = (o: Weights) => '{\n' + Object.entries(o).filter(([, v]) => v !== 0).map(([k, v]) => `  ${/^[a-z]+$/.test(k) ? k : `'${k}'`}: ${v},`).join('\n') + '\n}'
export async function writeWeights({ subject, antecedent }: { subject: Weights; antecedent: Weights }) {
  writeFileSync('src/core/mention/weights.ts', `import type { Weights } from './choice.ts'\n\nexport const subjectWeights: Weights = ${q(subject)}\nexport const antecedentWeights: Weights = ${q(antecedent)}\n`)
}
