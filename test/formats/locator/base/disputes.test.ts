import { describe, expect, it } from 'vitest'
import { claimants, lineBetween } from '../../../../src/formats/locator/base/disputes.ts'

describe('lineBetween', () => {
  it.each([
    // Crimea and Kherson; Crimea and Krasnodar.
    ['UA-43', 'UA-65', 'neutral', 'disputed'],
    ['UA-43', 'UA-65', 'UA', 'province'],
    ['UA-43', 'UA-65', 'RU', 'province'],
    ['UA-43', 'UA-65', 'ground', 'country'],
    ['UA-43', 'RU-KDA', 'UA', 'country'],
    ['UA-43', 'UA-40', 'neutral', 'province'],
    // Kherson and Mykolaiv: only Russia draws a border here.
    ['UA-65', 'UA-48', 'neutral', 'province'],
    ['UA-65', 'UA-48', 'RU', 'country'],
    ['UA-65', 'UA-48', 'PK', 'province'],
    // Kashmir: the line of control, and each side's view.
    ['IN-JK', 'PK-JK', 'neutral', 'disputed'],
    ['IN-JK', 'PK-JK', 'IN', 'province'],
    ['IN-JK', 'IN-HP', 'PK', 'country'],
    ['IN-JK', 'IN-LA', 'neutral', 'province'],
    ['IN-JK', 'PK-JK', 'ground', 'country'],
    ['IN-LA', 'CN-XJ', 'neutral', 'disputed'],
    ['EH-X01', 'MA-16', 'neutral', 'disputed'],
    ['EH-X01', 'MA-16', 'MA', 'province'],
    ['MA-15', 'MA-14', 'EH', 'country'],
    ['EH-X01', 'MR-01', 'neutral', 'country'],
    ['XK-X01', 'RS-01', 'neutral', 'disputed'],
    ['XK-X01', 'RS-01', 'RS', 'province'],
    ['XK-X01', 'AL-01', 'neutral', 'country'],
    ['PS-WBK', 'IL-JM', 'neutral', 'disputed'],
    ['PS-WBK', 'JO-AM', 'neutral', 'country'],
    ['PS-WBK', 'IL-JM', 'PS', 'country'],
    ['IL-Z', 'SY-QU', 'neutral', 'disputed'],
    ['IL-Z', 'SY-QU', 'ground', 'country'],
    ['IL-Z', 'LB-JA', 'neutral', 'country'],
    ['GE-AB', 'GE-SZ', 'neutral', 'disputed'],
    ['GE-AB', 'GE-SZ', 'GE', 'province'],
    ['GE-AB', 'GE-SZ', 'ground', 'country'],
    ['CY-X04', 'CY-01', 'neutral', 'disputed'],
    ['SO-X11', 'SO-NU', 'neutral', 'disputed'],
    ['TW-TPQ', 'CN-FJ', 'CN', 'province'],
    // Nothing is disputed here, whoever looks.
    ['SY-RA', 'SY-HL', 'RU', 'province'],
    ['SY-HL', 'TR-27', 'neutral', 'country'],
    ['FR-75', 'DE-BE', 'CN', 'country'],
  ] as const)('%s and %s, seen by %s: %s', (a, b, view, kind) => {
    expect(lineBetween(a, b, view)).toBe(kind)
    expect(lineBetween(b, a, view)).toBe(kind)
  })

  it('offers every claimant as a viewpoint, once', () => {
    expect(claimants).toEqual([...new Set(claimants)])
    expect(claimants).toEqual(expect.arrayContaining(['UA', 'RU', 'IN', 'PK', 'MA', 'RS', 'GE', 'CY', 'TW', 'CN']))
  })
})
