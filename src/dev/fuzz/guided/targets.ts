import { readFile } from 'node:fs/promises'
import { strToU8 } from 'fflate'
import type { Ground } from '../../../core/model.ts'
import { loadGround } from '../../../formats/ground/ground-files.ts'
import type { FileTarget } from '../targets.ts'
import { checkText, fileTargets } from '../targets.ts'

const drafts = [
  'Tabqa lies 45 km (28 miles) west of Raqqa. It fell on 22 June 2016, two days after Manbij, 80 km from Aleppo.',
  'Daesh-held Raqqa, on the Euphrates, the capital of Raqqa province, covers 19,616 km². Hama lies midway between Homs and Idlib.',
  'The SDF advanced to within 10-15 kilometres of the town, north of Damascus; “the base” (35.7547, 38.5668) borders Iraq.',
  'Homs and Hama lie 160 and 210 km north of Damascus, respectively. Nusaybin, opposite Qamishli, is a Turkish city.',
]

let opened: Promise<Ground> | null = null
const ground = (): Promise<Ground> =>
  (opened ??= loadGround(async (file) => new Uint8Array(await readFile(`build/data/${file}`))))

/** Every parser, and the check of a text. */
export const guidedTargets: readonly FileTarget[] = [
  ...fileTargets,
  {
    name: 'check',
    seeds: drafts.map((draft, at) => ({ name: `${at}.txt`, bytes: strToU8(draft) })),
    async run(_name, bytes) {
      checkText(new TextDecoder().decode(bytes.subarray(0, 2000)), await ground())
    },
  },
]
