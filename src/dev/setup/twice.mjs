/**
 * Builds twice, below two folders of other names and lengths, and compares what came of it byte for byte:
 *
 *   npm run build:twice               with the data as it stands built
 *   npm run build:twice -- --data     the data is built anew in both too
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  readlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { root, run, say } from './run.mjs'

/** Every file below a folder, by its path from there. */
function* filesBelow(folder, under = '') {
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const path = join(under, entry.name)
    if (entry.isDirectory()) yield* filesBelow(folder, path)
    else yield path
  }
}

/** The installed packages, as links to the same files: their folder lies elsewhere, which is what is tried. */
function linkPackages(to) {
  for (const path of filesBelow(join(root, 'node_modules'))) {
    const [from, next] = [join(root, 'node_modules', path), join(to, 'node_modules', path)]
    mkdirSync(dirname(next), { recursive: true })
    try {
      linkSync(from, next)
    } catch {
      // Links of npm's own, and disks that link nothing across.
      if (isLink(from)) symlinkSync(readlinkSync(from), next)
      else cpSync(from, next)
    }
  }
}

function isLink(path) {
  try {
    return readlinkSync(path) !== ''
  } catch {
    return false
  }
}

function copyTo(folder, withData) {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  const built = withData ? [] : ['build/data']
  for (const path of [...tracked, ...built]) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  linkPackages(folder)
}

function hashes(folder) {
  const of = (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return new Map([...filesBelow(folder)].sort().map((path) => [path, of(path)]))
}

async function builtIn(folder, withData) {
  copyTo(folder, withData)
  const only = withData ? '' : `{ only: ['Site', 'Command', 'Types', 'Bill of materials'] }`
  const script = `const { build } = await import(${JSON.stringify(pathToFileURL(join(folder, 'src/dev/setup/build.mjs')).href)}); await build(${only})`
  const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], { quiet: true })
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${output}`)
  return new Map([
    ...hashes(join(folder, 'dist')),
    ...[...hashes(join(folder, 'build/data'))].map(([path, hash]) => [`data built: ${path}`, hash]),
  ])
}

const withData = process.argv.includes('--data')
const above = mkdtempSync(join(tmpdir(), 'groundline-twice-'))
try {
  const folders = [join(above, 'a'), join(above, 'a folder', 'of another name')]
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  const [one, other] = [await builtIn(folders[0], withData), await builtIn(folders[1], withData)]
  const differ = [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
  for (const path of differ) say(`differs: ${path}`)
  say(`${one.size} files of two builds, ${differ.length === 0 ? 'all the same' : `${differ.length} differ`}`)
  process.exitCode = differ.length === 0 ? 0 : 1
} finally {
  rmSync(above, { recursive: true, force: true })
}
