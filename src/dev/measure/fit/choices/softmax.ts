/** Fits the weights of a choice: multinomial logistic regression with a ridge, by gradient steps (Adam, Kingma 2014). */
import type { Weights } from '../../../../core/mention/choice.ts'

export interface Instance {
  readonly options: readonly { readonly features: readonly string[]; readonly right: boolean }[]
  /** How much it counts. */
  readonly weight: number
}

const rounds = 400
const rate = 0.08
const [keep, keepSquare] = [0.9, 0.999]

interface Coded {
  readonly options: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/** Adds the gradient of the loss of one instance: how much its wrong candidates weigh more than its right ones should. */
function addGradient({ options, right, weight }: Coded, at: Float64Array, gradient: Float64Array): void {
  const scores = options.map((features) => features.reduce((sum, feature) => sum + at[feature]!, 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  const good = powers.reduce((sum, power, index) => sum + (right[index] ? power : 0), 0)
  options.forEach((features, index) => {
    const slope = powers[index]! / all - (right[index] ? powers[index]! / good : 0)
    for (const feature of features) gradient[feature]! += weight * slope
  })
}

/** The weights under which the right candidates are likeliest; `ridge` holds them small. */
export function fitWeights(instances: readonly Instance[], ridge: number): Weights {
  const names = [...new Set(instances.flatMap(({ options }) => options.flatMap(({ features }) => features)))].sort()
  const numberOf = new Map(names.map((name, index) => [name, index]))
  const coded = instances
    .filter(({ options }) => options.some(({ right }) => right))
    .map(({ options, weight }) => ({
      options: options.map(({ features }) => features.map((name) => numberOf.get(name)!)),
      right: options.map(({ right }) => right),
      weight,
    }))
  const at = new Float64Array(names.length)
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 1; round <= rounds; round++) {
    const gradient = at.map((value) => ridge * value)
    for (const one of coded) addGradient(one, at, gradient)
    for (let index = 0; index < at.length; index++) {
      mean[index] = keep * mean[index]! + (1 - keep) * gradient[index]!
      square[index] = keepSquare * square[index]! + (1 - keepSquare) * gradient[index]! ** 2
      const step = mean[index]! / (1 - keep ** round) / (Math.sqrt(square[index]! / (1 - keepSquare ** round)) + 1e-8)
      at[index]! -= rate * step
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, Number(at[index]!.toFixed(2))]))
}
