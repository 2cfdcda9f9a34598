/** What was made from what: so that a second start is quick, and a changed file is not missed. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './run.mjs'

/** A hash over names, sizes and times of all files at or below the paths (relative to the repository). */
export function stateOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** A hash over the contents of files: for the few whose times mean nothing after a clone. */
export function contentOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

export function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}

/** Whether `file` (relative to the repository) holds this stamp. */
export function isStamped(file, stamp) {
  try {
    return readFileSync(join(root, file), 'utf8') === stamp
  } catch {
    return false
  }
}

export function writeStamp(file, stamp) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), stamp)
}

export function removeStamp(file) {
  rmSync(join(root, file), { force: true })
}
