import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Folder of an installed package, whatever its `exports` hide. */
export function packageFolder(name: string): string {
  const require = createRequire(import.meta.url)
  for (const folder of require.resolve.paths(name) ?? []) {
    const found = join(folder, name)
    try {
      require.resolve(join(found, 'package.json'))
      return found
    } catch {
      /* not in this folder: the next one */
    }
  }
  throw new Error(`The package ${name} is not installed: run npm install`)
}

export function packageVersion(name: string): string {
  const require = createRequire(import.meta.url)
  return (require(join(packageFolder(name), 'package.json')) as { readonly version: string }).version
}
