/**
 * The package that others install: command, libraries and data in a folder of their own, build/package, and packed beside
 * it. All libraries that they use are in them already, so nothing else is installed with it but types.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { shippedPaths } from './supply.mjs'

const folder = join(root, 'build/package')
const taken = ['dist/bin', 'dist/lib', 'dist/browser', 'dist/data', 'dist/sbom.cdx.json', 'src/docs']
const beside = ['README.md', 'CHANGELOG.md', 'LICENSE', 'data/LICENCE-DATA.md']

/** Lays the package out, and packs it with npm. Gives the exit code and output of npm. */
export function pack() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const path of taken) cpSync(join(root, path), join(folder, path), { recursive: true })
  for (const path of beside) cpSync(join(root, path), join(folder, path.replace(/^.*\//, '')))
  writeFileSync(join(folder, 'LICENCES-LIBRARIES.txt'), licencesOf(read('package-lock.json')))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageOf(read('package.json')), null, 2)}\n`)
  return run('npm', ['pack', './build/package', '--pack-destination', 'build', '--loglevel=error'], { quiet: true })
}

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** Ours, without what only those need who build it. */
export function packageOf({ name, version, description, license, type, engines, bin, exports, ...rest }) {
  const { dependencies: _, devDependencies, optionalDependencies } = rest
  const types = { '@types/geojson': devDependencies['@types/geojson'] }
  const kept = { name, version, description, license, type, engines, bin, exports }
  return { ...kept, sideEffects: true, dependencies: types, optionalDependencies }
}

/** The terms of every library that is shipped, as it gives them itself; by name where it gives none. */
export function licencesOf(lock, modules = root) {
  const texts = shippedPaths(lock).map(({ path, name, version, licence }) => {
    const at = join(modules, path)
    const files = existsSync(at) ? readdirSync(at).filter((file) => /^licen[cs]e|^copying|^notice/i.test(file)) : []
    const text = files.map((file) => readFileSync(join(at, file), 'utf8').trim()).join('\n\n')
    return `${name} ${version} (${licence})\n\n${text || `The package holds no text of its licence: ${licence}.`}`
  })
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
