import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonPath } from '../../../src/formats/geojson/json-locate.ts'
import { locate, pathText } from '../../../src/formats/geojson/json-locate.ts'

const text = '{ "a" : [1, {"b c": "x,]}\\"", "d":null}], "e":{"f":-2e3}, "g":[] }'

function at(path: JsonPath): string {
  return text.slice(locate(text, [path])[0])
}

describe('locate', () => {
  it.each([
    [[], '{ "a"'],
    [['a'], '[1,'],
    [['a', 0], '1,'],
    [['a', 1], '{"b c"'],
    [['a', 1, 'b c'], '"x,]'],
    [['a', 1, 'd'], 'null'],
    [['e', 'f'], '-2e3'],
    [['g'], '[]'],
  ])('finds %j', (path, start) => {
    expect(at(path as JsonPath).startsWith(start)).toBe(true)
  })

  it.each([
    [['a', 7], '[1,'],
    [['e', 'x', 'y'], '{"f"'],
    [['g', 0], '[]'],
    [['nothing'], '{ "a"'],
  ])('finds the nearest ancestor of %j', (path, start) => {
    expect(at(path as JsonPath).startsWith(start)).toBe(true)
  })

  it('finds many in one pass', () => {
    expect(locate('[10,20,30]', [[2], [0], [1]])).toEqual([7, 1, 4])
  })

  it('finds every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.boolean(), (value, spaced) => {
        const written = JSON.stringify(value, null, spaced ? 2 : 0)
        const paths = pathsOf(JSON.parse(written))
        for (const [index, offset] of locate(
          written,
          paths.map(({ path }) => path),
        ).entries()) {
          expect(written.slice(offset)).toMatch(startOf(paths[index]?.value))
        }
      }),
    )
  })
})

interface Found {
  readonly path: JsonPath
  readonly value: unknown
}

function pathsOf(value: unknown, path: JsonPath = []): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one, index) => [index, one] as const)
    : Object.entries(value)
  return [{ path, value }, ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))]
}

function startOf(value: unknown): RegExp {
  if (Array.isArray(value)) return /^\[/
  if (typeof value === 'object' && value !== null) return /^\{/
  return new RegExp(`^${JSON.stringify(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

describe('pathText', () => {
  it.each([
    [[], ''],
    [['features', 3, 'geometry'], 'features[3].geometry'],
    [['a b', 0], '["a b"][0]'],
    [[1], '[1]'],
  ])('writes %j as %s', (path, written) => {
    expect(pathText(path as JsonPath)).toBe(written)
  })
})
