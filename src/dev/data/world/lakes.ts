import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../../core/model.ts'

const arabic = /^[\u0600-\u06FF]/

/** "Lake Tana" is "Tana Lake" too. */
function turned(name: string): readonly string[] {
  if (name.startsWith('Lake ') && !name.includes(' of ')) return [`${name.slice('Lake '.length)} Lake`]
  return name.endsWith(' Lake') ? [`Lake ${name.slice(0, -' Lake'.length)}`] : []
}

/** Lakes of the world, with their shore as outline where one is drawn, at the middle of the water. */
export function lakePlaces(): readonly Place[] {
  const [, ...lines] = readFileSync(join('data', 'world', 'lakes.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map(lakeOf)
}

function lakeOf(line: string): Place {
  const [code = '', name = '', others = '', lon, lat, country = '', extentMetres, outline] = line.split('\t')
  const aliases = others.split('|').filter(Boolean)
  const isDrawn = outline === 'yes'
  return {
    id: `lake:${code}`,
    name,
    nameAr: aliases.find((one) => arabic.test(one)) ?? null,
    aliases: [...new Set([...aliases, ...[name, ...aliases].flatMap(turned)])],
    type: 'lake',
    lon: Number(lon),
    lat: Number(lat),
    accuracyMetres: isDrawn ? 3000 : 10_000,
    extentMetres: Number(extentMetres),
    population: null,
    country: country || null,
    province: null,
    outline: isDrawn ? `lake:${code}` : null,
    capitalOf: [],
    layer: 'world',
    source: isDrawn ? 'Natural Earth' : 'Groundline, rounded',
  }
}
