import type { ErrorObject } from 'ajv'
import schema from '../../../static/groundlinerc.schema.json' with { type: 'json' }
import type { Spelling } from '../../formats/style/profile.ts'
import { readDate } from '../../formats/report/dates.ts'
import { didYouMean } from '../../formats/ignore/kinds.ts'
import type { Config } from './shape.ts'

/** What is wrong with a configuration, each in a few words that name the key; empty where nothing is. */
export async function faultsOf(value: unknown): Promise<readonly string[]> {
  const { Ajv } = await import('ajv')
  const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema)
  if (validate(value)) return faultsOfValid(value as Config)
  return [...new Set((validate.errors ?? []).map(said))]
}

const faultsOfValid = ({ date, style }: Config): readonly string[] => [
  ...(isNoDay(date) ? [noDay('"date"')] : []),
  ...spellingFaults(style?.spellings ?? []),
]

/** A word that is right and wrong at once: a fix of it would be corrected again, for ever. */
function spellingFaults(spellings: readonly Spelling[]): readonly string[] {
  const right = new Map(spellings.map(({ use }, index) => [use, index]))
  return spellings.flatMap(({ not }, index) =>
    not.flatMap((word) => {
      const other = right.get(word)
      if (other === undefined) return []
      const where = other === index ? 'as the spelling to use as well' : `which "style.spellings[${other}]" uses`
      return [`"style.spellings[${index}].not" names “${word}”, ${where}: take one of the two out`]
    }),
  )
}

const noDay = (key: string): string => `${key} must be a date like 2016-06-22, 2016-06 or 2016`

/** "2016-13-45" has the form of a date. */
const isNoDay = (date: string | undefined): boolean => date !== undefined && readDate(date) === null

/** "style.first" of "/style/first"; "it" for the whole. */
function keyOf(pointer: string): string {
  const key = pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
  return key === '' ? 'the file' : `"${key}"`
}

function said({ instancePath, keyword, params, parentSchema, message = '' }: ErrorObject): string {
  const key = keyOf(instancePath)
  switch (keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty'])
      const known = Object.keys((parentSchema?.['properties'] ?? {}) as object)
      const where = instancePath === '' ? '' : ` in ${key}`
      return `"${unknown}"${where} is no setting${didYouMean(unknown, known) || `: there are ${known.filter((one) => one !== '$schema').join(', ')}`}`
    }
    case 'type':
      return `${key} must be ${withArticle(String(params['type']))}`
    case 'enum':
      return `${key} must be one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`
    case 'pattern':
      return noDay(key)
    case 'minimum':
      return `${key} must be at least ${String(params['limit'])}`
    case 'minLength':
      return `${key} must not be empty`
    case 'required':
      return `${key} needs "${String(params['missingProperty'])}"`
    default:
      return `${key} ${message}`
  }
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  array: 'a list',
  object: 'an object',
}

const withArticle = (types: string): string =>
  types
    .split(',')
    .map((type) => kindsOfValue[type] ?? type)
    .join(' or ')
