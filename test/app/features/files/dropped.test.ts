import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../../src/app/features/files/dropped.ts'
import { handleOf } from '../../../../src/app/kernel/handles.ts'

const file = (name: string) => new File(['x'], name)
const entryOf = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (give: (file: File) => void) => give(file(name)),
})

/** A folder as a browser gives it: told in parts, the last of them empty. */
function folder(name: string, ...entries: readonly object[]) {
  const parts = [entries.slice(0, 2), entries.slice(2), []]
  const readEntries = (give: (part: readonly object[]) => void) => give(parts.shift() ?? [])
  return { name, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) }
}

const dropped = (entry: object) => ({ file: null, entry: entry as FileSystemEntry, handle: null })
const names = (files: readonly File[]) => files.map(({ name }) => name)

describe('what is dropped', () => {
  it('is every file of a folder by name, without what is hidden', async () => {
    const inner = folder('inner', entryOf('b.kml'), entryOf('.DS_Store'), entryOf('a.txt'))
    const { files, more } = await filesOf([
      dropped(folder('all', entryOf('z.csv'), inner, folder('__MACOSX', entryOf('z.csv')))),
    ])
    expect([names(files), more]).toEqual([['a.txt', 'b.kml', 'z.csv'], false])
  })

  it('is no more than can be looked at, and not all of a disk', async () => {
    const many = folder('many', ...Array.from({ length: 100 }, (_, n) => entryOf(`${n}.txt`)))
    const { files, more } = await filesOf([dropped(many)])
    expect([files.length, more]).toEqual([60, true])
    let deep = folder('last', entryOf('far.txt'))
    for (let depth = 0; depth < 6; depth++) deep = folder(`f${depth}`, deep)
    expect((await filesOf([dropped(deep)])).files).toEqual([])
  })

  it('is found again by its handle, where the browser gives one', async () => {
    const [one, other] = [file('a.pmtiles'), file('b.pmtiles')]
    const handle = { kind: 'file', name: 'a.pmtiles' } as FileSystemFileHandle
    const refused = Promise.reject<null>(new Error('no'))
    const { files } = await filesOf([
      { file: one, entry: null, handle: Promise.resolve(handle) },
      { file: other, entry: null, handle: refused },
    ])
    expect([files, handleOf(one), handleOf(other)]).toEqual([[one, other], handle, null])
  })

  it('is nothing where a folder cannot be read', async () => {
    const shut = {
      ...folder('shut'),
      createReader: () => ({ readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('no')) }),
    }
    expect(await filesOf([dropped(shut), { file: null, entry: null, handle: null }])).toEqual({
      files: [],
      more: false,
    })
  })
})
