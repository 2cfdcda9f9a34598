/**
 * `npm run fit:subject`: fits the weights by which subjects are chosen, and writes src/core/mention/weights.ts. Fits to
 * news, to published claims and to sentences of our own; prints how often the right candidate leads, on what was fitted
 * to and on what was set aside. The corpora lie in GROUNDLINE_CORPUS, by default ../shared/corpus; nothing of them is
 * kept. `--list` prints the choices that are wrong.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { createGround } from '../../core/ground.ts'
import { ranked } from '../../core/mention/choice.ts'
import type { Weights } from '../../core/mention/choice.ts'
import { loadGroundParts } from '../../formats/ground/ground-files.ts'
import { goldTexts } from './fit/choices/gold.ts'
import type { Choice } from './fit/choices/read.ts'
import { choicesIn } from './fit/choices/read.ts'
import { fitWeights } from './fit/choices/softmax.ts'
import { weightsModule, writeWeights } from './fit/choices/write.ts'

const corpus = process.env['GROUNDLINE_CORPUS'] ?? join('..', 'shared', 'corpus')
const isListing = process.argv.includes('--list')
const ground = createGround(await loadGroundParts((file) => readFile(join('build', 'data', file))))
const choices = goldTexts(corpus).flatMap((text) => choicesIn(text, ground))

/** News and our own sentences are what drafts are like; encyclopedias are many and alike (chosen). */
const counts: Readonly<Record<Choice['source'], number>> = { encyclopedia: 0.15, news: 2, own: 2, tests: 1 }
const ridge = 0.5

const whats = ['subject', 'antecedent'] as const

const fittedTo = (what: Choice['what']): Weights =>
  fitWeights(
    choices
      .filter((choice) => choice.what === what && !choice.aside)
      .map((choice) => ({ ...choice, weight: counts[choice.source] })),
    ridge,
  )

const leads = (by: Weights, { options }: Choice): boolean =>
  ranked(
    by,
    options.map(({ features, right }) => ({ of: right, features })),
  )[0]!.of

const share = (right: number, of: number): string => `${right}/${of} ${((100 * right) / Math.max(1, of)).toFixed(1)} %`

function report(what: Choice['what'], weights: Weights): void {
  for (const source of ['news', 'own', 'encyclopedia', 'tests'] as const)
    for (const aside of [false, true]) {
      const of = choices.filter((one) => one.what === what && one.source === source && one.aside === aside)
      if (of.length === 0) continue
      const count = (isRight: (choice: Choice) => boolean): string => share(of.filter(isRight).length, of.length)
      console.log(
        `${`${what}: ${source}${aside ? ', set aside' : ''}`.padEnd(36)} nearest ${count(({ nearest }) => nearest).padEnd(18)}` +
          ` weights in use ${count((one) => one.leads).padEnd(18)} fitted ${count((one) => leads(weights, one))}`,
      )
      if (isListing && !aside) for (const one of of) if (!leads(weights, one)) console.log(`   ${one.said}`)
    }
}

const [subject, antecedent] = whats.map(fittedTo)
report('subject', subject!)
report('antecedent', antecedent!)

/** "subject, news 64 of 76 (nearest noun 58)" */
const reached = (what: Choice['what'], weights: Weights): readonly string[] =>
  (['news', 'own', 'encyclopedia'] as const).flatMap((source) => {
    const of = choices.filter((one) => one.what === what && one.source === source && one.aside)
    const [right, near] = [of.filter((one) => leads(weights, one)).length, of.filter(({ nearest }) => nearest).length]
    return of.length === 0 ? [] : [`${what}, ${source} ${right} of ${of.length} (the nearest noun ${near})`]
  })

const isChanged = await writeWeights(
  { subject: subject!, antecedent: antecedent! },
  [...reached('subject', subject!), ...reached('antecedent', antecedent!)],
  new Date().toISOString().slice(0, 10),
)
console.log(`${weightsModule} ${isChanged ? 'written' : 'stands as it was'}`)
