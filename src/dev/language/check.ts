/**
 * `tsx src/dev/language/check.ts [FOLDER]`: the mistakes of all languages that are read, with file and line. The build
 * begins with it.
 */
import { join, resolve } from 'node:path'
import { languagesIn, mistakesIn, printed } from './mistakes.ts'

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../lang'))

for (const code of languagesIn(folder)) {
  for (const mistake of await mistakesIn(join(folder, code))) {
    console.error(printed(mistake))
    process.exitCode = 1
  }
}
