import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { joinShapefiles } from '../../../../src/app/features/files/shapefile-parts.ts'

const file = (name: string) => new File(['x'], name)
const names = (files: readonly File[]) => files.map(({ name }) => name)

describe('parts of a shapefile', () => {
  it('become the zip that is read, each by its name', async () => {
    const joined = await joinShapefiles(['roads.shp', 'notes.txt', 'roads.DBF', 'roads.prj', 'sites.shp'].map(file))
    expect(names(joined)).toEqual(['notes.txt', 'roads.zip', 'sites.zip'])
    expect(Object.keys(unzipSync(new Uint8Array(await joined[1]!.arrayBuffer())))).toEqual([
      'roads.shp',
      'roads.DBF',
      'roads.prj',
    ])
  })

  it('stay what they are without the main one', async () => {
    const parts = ['roads.dbf', 'a.kml'].map(file)
    expect(await joinShapefiles(parts)).toEqual(parts)
  })
})
