import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaOf } from '../../../../src/app/features/tiles/schema.ts'
import { openTileFile, plainText } from '../../../../src/app/features/tiles/tile-file.ts'
import { pmtiles } from './pmtiles-file.ts'

const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'area.pmtiles')

describe('a tile file', () => {
  it('says what it holds, and gives its tiles', async () => {
    const tiles = await openTileFile(file(pmtiles({ layers: ['earth', 'water'] })))
    if ('fault' in tiles) throw new Error(tiles.fault)
    expect(tiles).toMatchObject({
      kind: 'vector',
      schema: 'protomaps',
      minZoom: 0,
      maxZoom: 0,
      attribution: '© Someone',
    })
    expect(tiles.extent).toEqual([-180, -85, 180, 85])
    const tile = await tiles.tile(0, 0, 0)
    expect(Buffer.from(tile!).toString('latin1')).toContain('earth')
    expect(await tiles.tile(1, 0, 0)).toBeNull()
  })

  it.each([
    ['of another kind', new TextEncoder().encode('SQLite format 3'), 'not-pmtiles'],
    ['that is empty', new Uint8Array(), 'not-pmtiles'],
    ['of another version', pmtiles({}).with(7, 2), 'version'],
    ['of tiles that nothing here draws', pmtiles({ tileType: 0 }), 'kind'],
    ['packed with Brotli', pmtiles({ compression: 3 }), 'compression'],
    ['that is cut off', pmtiles({ layers: ['earth'] }).slice(0, 140), 'damaged'],
    ['that ends in its header', pmtiles({}).slice(0, 60), 'damaged'],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await openTileFile(file(bytes as Uint8Array<ArrayBuffer>))).toEqual({ fault })
  })

  it('does not unpack a bomb', async () => {
    const tiles = await openTileFile(file(pmtiles({ layers: ['earth'], tile: new Uint8Array(70_000_000) })))
    if ('fault' in tiles) throw new Error(tiles.fault)
    await expect(tiles.tile(0, 0, 0)).rejects.toThrow('unpacks to more')
  })

  it('never throws, whatever stands behind its first bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (rest) => {
        const opened = await openTileFile(file(Uint8Array.from([...pmtiles({}).slice(0, 8), ...rest])))
        expect(typeof opened).toBe('object')
      }),
      { numRuns: 200 },
    )
  })
})

describe('its attribution', () => {
  it.each([
    ['<a href="https://osm.org">&copy; OpenStreetMap</a>', '© OpenStreetMap'],
    ['<script>alert(1)</script> Maps', 'alert(1) Maps'],
    [{ text: 'x' }, ''],
    ['<'.repeat(100_000), '<'.repeat(300)],
  ])('%s is text', (given, text) => expect(plainText(given)).toBe(text))
})

describe('the naming of layers', () => {
  it.each([
    [['earth', 'water', 'roads', 'places'], 'protomaps'],
    [['water', 'waterway', 'transportation', 'place'], 'openmaptiles'],
    [['ocean', 'streets', 'place_labels'], 'shortbread'],
    [['water'], null],
    [['__proto__', 'constructor'], null],
  ])('%j is %s', (names, schema) => expect(schemaOf(names)).toBe(schema))
})
