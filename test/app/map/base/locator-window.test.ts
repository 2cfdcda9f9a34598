import { describe, expect, it } from 'vitest'
import { locatorWindow } from '../../../../src/formats/locator/base/locator-window.ts'
import { projection } from '../../../../src/formats/locator/base/locator-map.ts'
import { readSettings, usualSettings } from '../../../../src/app/map/map-view.svelte.ts'

describe('the locator map', () => {
  it('shows a theatre amid its surroundings, and stays while the view is near its middle', () => {
    const wanted = locatorWindow([38, 35, 39, 36], null)
    expect(wanted).toEqual([27.5, 28, 49.5, 43])
    expect(locatorWindow([39, 35.5, 40, 36.5], wanted)).toBeNull()
    expect(locatorWindow([48, 35, 49, 36], wanted)).not.toBeNull()
    expect(locatorWindow([20, 20, 60, 50], wanted)).not.toBeNull()
  })

  it('puts corners at corners, to half pixels, and cuts off what lies far outside', () => {
    const onto = projection([0, 0, 20, 10], 66)
    expect([onto([0, 10]), onto([20, 0]), onto([10.04, 5])]).toEqual([
      [0, 0],
      [132, 66],
      [66.5, 33],
    ])
    expect(onto([-170, 80])).toEqual([-20, -20])
  })
})

describe('readSettings', () => {
  it('takes from what was stored only what is of its kind', () => {
    expect(readSettings({ graticule: true, viewpoint: 'UA' })).toEqual({
      ...usualSettings,
      graticule: true,
      viewpoint: 'UA',
    })
    expect(readSettings({ graticule: 'yes', viewpoint: '<b>' })).toEqual(usualSettings)
    expect([readSettings(null), readSettings([]), readSettings('x')]).toEqual([
      usualSettings,
      usualSettings,
      usualSettings,
    ])
  })
})
