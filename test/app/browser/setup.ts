import { basename, dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../../src/dev/setup/browser.mjs'
import { build } from '../../../src/dev/setup/build.mjs'
import { root } from '../../../src/dev/setup/run.mjs'
import { serve } from '../../../src/dev/setup/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    browserPath: string
  }
}

/** Builds what is out of date, and serves the site from a path of its own, as a user's web server may. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env['GROUNDLINE_SITE'] ?? join(root, 'dist')
  if (!process.env['GROUNDLINE_SITE']) await build({ only: ['Data', 'Site', 'Command'] })
  const { address, close } = await serve(dirname(folder), 4390)
  project.provide('address', `${address}${basename(folder)}/`)
  project.provide('browserPath', await findBrowser())
  return close
}
