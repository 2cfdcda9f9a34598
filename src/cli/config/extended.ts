/** Settings that take over those of other files: "extends" names one or several, the last of them and the file itself hold. */
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { faultPlace } from '../../formats/geojson/json-syntax.ts'
import { Failure } from '../failure.ts'
import type { Config } from './shape.ts'
import { faultsOf } from './validate.ts'

/** More levels than this are a mistake. */
const deepest = 10

/** The settings of a file with those that it extends. Paths in them count from the file that they stand in. */
export async function readExtended(path: string, from: readonly string[] = []): Promise<Config> {
  const config = await readOne(path, from.at(-1))
  const chain = [...from, path]
  const bases: Config[] = []
  for (const base of [config.extends ?? []].flat()) {
    const next = resolve(dirname(path), base)
    if (chain.includes(next) || chain.length >= deepest)
      throw new Failure(`${path}: "extends" leads back to ${next}: take one of the two out`)
    bases.push(await readExtended(next, chain))
  }
  return [...bases, placed(config, dirname(path))].reduce(merged)
}

async function readOne(path: string, asked: string | undefined): Promise<Config> {
  const by = asked === undefined ? '' : ` ("extends" of ${asked} names it)`
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      error.code === 'ENOENT'
        ? `${path} does not exist: check the name${by}`
        : `${path} cannot be read: ${error.message}${by}`,
    )
  })
  return parsed(text, path)
}

function placed(config: Config, folder: string): Config {
  const from = (one: string) => (isAbsolute(one) ? one : join(folder, one))
  return {
    ...config,
    ...(config.data === undefined ? {} : { data: from(config.data) }),
    ...(config.dismissed === undefined ? {} : { dismissed: from(config.dismissed) }),
  }
}

/** The later one over the earlier: kinds and house style key by key, patterns of files to leave out one behind the other. */
function merged(base: Config, over: Config): Config {
  const { extends: _, ...next } = { ...base, ...over }
  return {
    ...next,
    ...(base.kinds && over.kinds ? { kinds: { ...base.kinds, ...over.kinds } } : {}),
    ...(base.style && over.style ? { style: { ...base.style, ...over.style } } : {}),
    ...(base.ignore && over.ignore ? { ignore: [...base.ignore, ...over.ignore] } : {}),
  }
}

async function parsed(text: string, path: string): Promise<Config> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw error instanceof SyntaxError ? new Failure(`${path} is not valid JSON${faultPlace(text)}`) : error
  }
  const faults = await faultsOf(value)
  if (faults.length > 0) throw new Failure(`${path}: ${faults.join('; ')}`)
  return value as Config
}
