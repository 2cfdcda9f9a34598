import { describe, expect, it } from 'vitest'
import { originOf, tileSetting, usualTiles } from '../../../src/dev/site/tile-setting.ts'

const url = 'https://tiles.example.org:8443/a/{z}/{x}/{y}.png?key=1'
const ours = { GROUNDLINE_TILES_URL: url, GROUNDLINE_TILES_ATTRIBUTION: '© Example' }

describe('the tile server of online.html', () => {
  it('is OpenStreetMap’s, unless the build says otherwise', () => {
    expect(tileSetting({})).toEqual(usualTiles)
    expect(tileSetting({ GROUNDLINE_TILES_URL: ' ' })).toEqual(usualTiles)
    expect(originOf(usualTiles.url)).toBe('https://tile.openstreetmap.org')
  })

  it('may be one’s own, with its own makers named', () => {
    expect(tileSetting(ours)).toEqual({
      url,
      attribution: '© Example',
      licence: 'not stated',
      about: 'https://tiles.example.org:8443/',
      maxZoom: 19,
    })
    expect(
      tileSetting({ ...ours, GROUNDLINE_TILES_MAXZOOM: '14', GROUNDLINE_TILES_LICENCE: 'CC-BY-4.0' }),
    ).toMatchObject({ maxZoom: 14, licence: 'CC-BY-4.0' })
  })

  it.each([
    [
      'without TLS',
      { ...ours, GROUNDLINE_TILES_URL: 'http://tiles.example.org/{z}/{x}/{y}.png' },
      /not an https address of one host/,
    ],
    ['of several hosts', { ...ours, GROUNDLINE_TILES_URL: 'https://{s}.example.org/{z}/{x}/{y}.png' }, /one host/],
    ['of any host', { ...ours, GROUNDLINE_TILES_URL: 'https://*.example.org/{z}/{x}/{y}.png' }, /one host/],
    [
      'that would end the policy’s part',
      { ...ours, GROUNDLINE_TILES_URL: 'https://a.org;script-src */{z}/{x}/{y}' },
      /one host/,
    ],
    ['with a name before it', { ...ours, GROUNDLINE_TILES_URL: 'https://me:secret@a.org/{z}/{x}/{y}' }, /one host/],
    ['without its tiles', { ...ours, GROUNDLINE_TILES_URL: 'https://a.org/tiles.png' }, /lacks \{z\}/],
    ['without its makers', { GROUNDLINE_TILES_URL: url }, /ATTRIBUTION is missing/],
    [
      'with a link that runs scripts',
      { ...ours, GROUNDLINE_TILES_ABOUT: 'javascript:alert(1)' },
      /not an https address/,
    ],
    ['with a zoom that is none', { ...ours, GROUNDLINE_TILES_MAXZOOM: 'deep' }, /whole number/],
  ])('%s fails the build', (_, environment, message) => expect(() => tileSetting(environment)).toThrow(message))
})
