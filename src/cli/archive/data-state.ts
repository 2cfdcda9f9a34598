/** What a check runs against, in a few letters: two machines with the same give the same verdicts. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { dataFolder } from '../ground.ts'
import { userFiles } from '../gazetteer/user-files.ts'

/** Of the built data and the user's own gazetteers. Rejects with a `Failure` where there is no built data. */
export async function dataState(
  folder: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(dataFolder(folder), 'manifest.json')))
  for (const file of await userFiles(env)) {
    hash.update(`\n${basename(file)}\n`)
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk)
  }
  return hash.digest('hex').slice(0, 12)
}
