import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leftOut, partsLeftOut } from '../../../src/dev/site/map-parts.ts'

const source = join(import.meta.dirname, '../../../node_modules/maplibre-gl/src')
const read = (path: string): string => readFileSync(join(source, path), 'utf8')

describe('what is left out of MapLibre', () => {
  it.each(partsLeftOut)('%s is a file of the package, and throws where it is used', (path) => {
    expect(existsSync(join(source, path))).toBe(true)
    const names = [...leftOut(path, read(path))!.matchAll(/^export function (\w+)\(\) \{ throw new Error\(/gm)]
    expect(names.length).toBeGreaterThan(0)
    // Whatever imports a class or function from there finds it.
    for (const name of read(path).matchAll(/^export (?:class|function) (\w+)/gm))
      expect(names.map(([, one]) => one)).toContain(name[1])
  })

  it('holds shaders of heights and densities, and nothing of what maps here are made of', () => {
    expect(leftOut('shaders/glsl/heatmap.vertex.glsl.g.ts', '')).toBe(`export default ''`)
    for (const path of ['shaders/glsl/fill.vertex.glsl.g.ts', 'webgl/draw/draw_symbol.ts', 'index.ts'])
      expect(leftOut(path, 'export class One {}')).toBeNull()
  })
})
