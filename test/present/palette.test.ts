import { describe, expect, it } from 'vitest'
import { mapPalette } from '../../src/formats/locator/palette.ts'
import {
  drawnAs,
  holderColour,
  namedHolders,
  spareHolders,
  verdictColours,
  verdictColoursDark,
} from '../../src/present/palette.ts'
import { verdictMarks } from '../../src/present/verdict-marks.ts'

type Rgb = readonly [number, number, number]

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB. */
const sights: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'a grey print': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

/** Distance in Oklab (Ottosson 2020) as seen with a deficiency; 0.02 is about what one can tell apart. */
function seenApart(a: string, b: string, matrix: readonly Rgb[]): number {
  const [one, other] = [a, b].map((hex) => {
    const rgb = linear(hex)
    return oklab(matrix.map((row) => Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])))
  })
  return Math.hypot(...(one ?? []).map((value, index) => value - (other?.[index] ?? 0)))
}

function oklab([r = 0, g = 0, b = 0]: readonly number[]): readonly number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const whole: readonly Rgb[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const))
}

/** A colour laid over a ground at some opacity, as a canvas mixes them. */
function mixed(colour: string, ground: string, share: number): string {
  const at = (hex: string, from: number) => parseInt(hex.slice(from, from + 2), 16)
  const channels = [1, 3, 5].map((from) => Math.round(at(colour, from) * share + at(ground, from) * (1 - share)))
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

describe('palette', () => {
  const theatres = [
    ['government', 'isis', 'sdf', 'opposition', 'contested'],
    ['russia', 'ukraine', 'contested'],
  ]

  it.each(Object.entries(sights))('keeps the holders of one theatre apart with %s', (_name, matrix) => {
    for (const [a, b] of theatres.flatMap(pairs)) {
      expect(seenApart(holderColour(a), holderColour(b), matrix), `${a} ${b}`).toBeGreaterThan(0.1)
    }
  })

  it.each(Object.entries(sights))('keeps the spare colours apart with %s', (_name, matrix) => {
    for (const [a, b] of pairs([...spareHolders, 'contested'])) {
      expect(seenApart(holderColour(a), holderColour(b), matrix), `${a} ${b}`).toBeGreaterThan(0.06)
    }
  })

  it.each(['light', 'dark', 'print'] as const)('keeps reported areas apart as tints on %s land', (medium) => {
    const {
      holder,
      land,
      tint: [reported],
    } = mapPalette(medium)
    for (const [a, b] of theatres.flatMap(pairs)) {
      for (const matrix of [sights['protanopia']!, sights['deuteranopia']!, sights['tritanopia']!]) {
        const [one, other] = [a, b].map((name) => mixed(holder(name), land, reported))
        expect(seenApart(one!, other!, matrix), `${a} ${b}`).toBeGreaterThan(0.02)
      }
    }
  })

  it('draws inferred ground paler than reported ground, on every medium', () => {
    for (const medium of ['light', 'dark', 'print'] as const) {
      const { holder, land, tint, texture } = mapPalette(medium)
      expect(texture[1]).toBeLessThan(texture[0])
      for (const name of namedHolders) {
        const [reported, inferred] = tint.map((share) => seenApart(mixed(holder(name), land, share), land, whole))
        expect(inferred, name).toBeLessThan(reported! / 1.5)
      }
    }
  })

  it('gives a holder that only a pack knows one of the spares, always the same', () => {
    expect(drawnAs('isis')).toBe('isis')
    expect(spareHolders).toContain(drawnAs('houthis'))
    expect(drawnAs('houthis')).toBe(drawnAs('houthis'))
    expect(holderColour('houthis')).toBe(holderColour(drawnAs('houthis')))
  })

  it('writes verdicts legibly on light and on dark', () => {
    for (const colour of Object.values(verdictColours)) expect(contrast(colour, '#ffffff')).toBeGreaterThan(4.5)
    for (const colour of Object.values(verdictColoursDark)) expect(contrast(colour, '#1b1f24')).toBeGreaterThan(4.5)
  })

  it('gives each verdict a sign of its own', () => {
    expect(new Set(Object.values(verdictMarks)).size).toBe(5)
  })
})
