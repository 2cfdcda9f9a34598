import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureBytes } from '../../../src/formats/pmtiles/feature-stream.ts'

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size = 7): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const bytes of featureBytes(chunksOf(text, size))) found.push(JSON.parse(Buffer.from(bytes).toString()))
  return found
}

describe('the features of a file of any size', () => {
  it('are those that JSON.parse finds, however the file is laid out and comes in', async () => {
    const feature = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
    const rest = fc.dictionary(
      fc.string().filter((key) => key !== 'features'),
      fc.jsonValue({ maxDepth: 3 }),
    )
    const indent = fc.constantFrom(0, 1, '\t')
    await fc.assert(
      fc.asyncProperty(
        rest,
        fc.array(feature),
        rest,
        indent,
        fc.integer({ min: 1, max: 50 }),
        async (before, features, after, space, size) => {
          const text = JSON.stringify(
            { ...before, features, ...Object.fromEntries(Object.entries(after).filter(([key]) => !(key in before))) },
            null,
            space,
          )
          expect(await read(text, size)).toEqual((JSON.parse(text) as { features: unknown[] }).features)
        },
      ),
    )
  })

  it.each([
    ['a member of that name deeper down', '{"a": {"features": [{"x": 1}]}, "features": [{"y": 2}]}', [{ y: 2 }]],
    ['a text of that name', '{"name": "features", "list": [{"x": 1}], "features": [{"y": 2}]}', [{ y: 2 }]],
    ['brackets and quotes in texts', '{"features": [{"a": "}]\\"{["}]}', [{ a: '}]"{[' }]],
    ['none', '{"features": []}', []],
  ])('%s', async (_name, text, features) => {
    expect(await read(text, 3)).toEqual(features)
  })

  it.each([
    ['{"features": [{"a": 1}', /ends in the middle/],
    ['{"features": [{"a": "', /ends in the middle/],
    ['{"type": "Feature"}', /has no "features"/],
    ['', /has no "features"/],
    ['{"features": []}}', /closes what was not opened/],
  ])('%s is refused', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})
