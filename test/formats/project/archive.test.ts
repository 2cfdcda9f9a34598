import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProjectArchive, readProjectArchive, writeProjectArchive } from '../../../src/formats/project/archive.ts'
import type { ArchivedLayer } from '../../../src/formats/project/archive.ts'
import { emptyProject, writeProject } from '../../../src/formats/project/project.ts'

const json = writeProject(
  { ...emptyProject, text: 'Tabqa fell.' },
  { program: '1', savedAt: '2016-06-22T00:00:00Z', data: [] },
)

const many: ArchivedLayer = {
  name: 'Strikes',
  shown: false,
  colour: '#aa3300',
  options: { repair: ['winding'], skipBroken: true, near: [36, 34, 40, 37], columns: { lon: 'x', lat: 'y' } },
  fileName: 'many.csv',
  bytes: strToU8('x,y\n38.5,35.7\n') as Uint8Array<ArrayBuffer>,
}

/** An archive whose list of layers is something else. */
const listing = (layers: unknown) =>
  zipSync({
    'project.groundline.json': strToU8(json),
    'layers.json': strToU8(typeof layers === 'string' ? layers : JSON.stringify(layers)),
    'layers/1 a.csv': strToU8('x,y\n1,2\n'),
  })

const read = (bytes: Uint8Array) => {
  const archive = readProjectArchive(bytes)
  if ('errors' in archive) throw new Error(JSON.stringify(archive.errors))
  return archive
}

describe('a project with large map files', () => {
  it('comes back as it was, files of one name too', () => {
    const bytes = writeProjectArchive(json, [many, { ...many, name: 'Again' }])
    expect(isProjectArchive(bytes)).toBe(true)
    const archive = read(bytes)
    expect(archive.project.text).toBe('Tabqa fell.')
    expect(archive.large).toEqual([many, { ...many, name: 'Again' }])
    expect(archive.warnings).toEqual([])
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['a zip of something else', zipSync({ 'pack.json': strToU8('{}'), 'project.groundline.json': strToU8(json) })],
    ['a text', strToU8(json)],
  ])('is not %s', (_, bytes) => expect(isProjectArchive(bytes)).toBe(false))

  it.each([
    ['no list', 'nonsense'],
    ['a list of nothing', [null]],
    ['a file that is not there', [{ file: 'layers/9 b.csv', fileName: 'b.csv', name: 'B' }]],
    ['a name from a prototype', [{ file: '__proto__', fileName: 'b.csv' }]],
  ])('with %s opens without those, and says so', (_, layers) => {
    const archive = read(listing(layers))
    expect(archive.large).toEqual([])
    expect(archive.warnings.join()).toContain('1 large map files')
  })

  it('believes of a layer only what is of its kind', () => {
    const row = {
      file: 'layers/1 a.csv',
      fileName: 'a.csv',
      name: { toString: 'x' },
      colour: 'url(https://example.org)',
      options: {
        repair: ['winding', 'rm -rf'],
        near: [1, 2, 3, null],
        columns: { lon: 1 },
        limits: { features: 1e12 },
      },
    }
    const [layer] = read(listing([row])).large
    expect(layer).toMatchObject({ name: 'a.csv', shown: true, colour: null, options: { repair: ['winding'] } })
    expect(Object.keys(layer!.options)).toEqual(['repair'])
  })

  it('that is damaged, bombs or holds no project is refused with a reason', () => {
    const bytes = writeProjectArchive(json, [many])
    const bomb = zipSync({ 'project.groundline.json': strToU8(json), 'layers/1 a.csv': new Uint8Array(60_000_000) })
    const other = zipSync({ 'project.groundline.json': strToU8('{"a":1}') })
    for (const broken of [bytes.slice(0, bytes.length - 40), bomb, other]) {
      const refused = readProjectArchive(broken)
      expect('errors' in refused && refused.errors.length).toBe(1)
    }
  })

  it('never throws, whatever the bytes', () => {
    const bytes = writeProjectArchive(json, [many])
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice()
        changed[at] = value
        readProjectArchive(changed)
      }),
      { numRuns: 300 },
    )
  })
})
