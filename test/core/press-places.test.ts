import { describe, expect, it } from 'vitest'
import { inverse } from '../../src/core/geo/geodesic.ts'
import { check } from '../../src/core/index.ts'
import { pressRows } from '../../src/dev/data/world/press-rows.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const placesOf = (text: string) => check(text, ground).mentions.map(({ place }) => place?.id ?? null)

const verdicts = (text: string) =>
  check(text, ground)
    .findings.filter(({ kind }) => kind !== 'identity')
    .map(({ verdict, why }) => why ?? verdict)

describe('places of conflict reporting', () => {
  it('are found under every name of the list, where the list has them', () => {
    const missing = pressRows().flatMap(({ name, aliases, lon, lat, country }) =>
      [name, ...aliases].filter((one) => {
        const found = ground.gazetteer.lookup(one).map(({ place }) => place)
        const near = found.some((place) => inverse([lon, lat], [place.lon, place.lat]).metres < 11_000)
        return !near && `${country} ${one}` !== 'UA New York'
      }),
    )
    expect(missing).toEqual([])
  })

  it('are not told twice: none lies within 3 km of another of its name', () => {
    const twice = pressRows()
      .filter(({ geonames }) => geonames === '')
      .filter(({ name, type, lon, lat }) => {
        const same = ground.gazetteer
          .lookup(name)
          .filter(({ place, match }) => match !== 'variant' && place.type === type && place.layer === 'world')
        return same.filter(({ place }) => inverse([lon, lat], [place.lon, place.lat]).metres < 3000).length > 1
      })
    expect(twice.map(({ name }) => name)).toEqual([])
  })

  it.each([
    ['Samarra lies in Salahuddin province.', 'agrees'],
    ['Samarra lies in Salah al-Din.', 'agrees'],
    ['Dhusamareb, in Galgaduud, fell.', 'agrees'],
    ['Fallujah lies in Anbar province.', 'agrees'],
    ['Mosul lies in Anbar province.', 'disagrees'],
    ['Masisi lies 50 km northwest of Goma.', 'agrees'],
    ['Zamzam camp lies 15 km south of El Fasher.', 'agrees'],
    ['Lashio lies 150 km south of Muse.', 'agrees'],
    ['Lashio lies 150 km north of Muse.', 'disagrees'],
    ['Humera lies in Tigray.', 'agrees'],
    ['Shire lies in Amhara.', 'disagrees'],
    ['Minova lies on Lake Kivu.', 'agrees'],
    ['Krynky lies on the Dnieper.', 'agrees'],
    ['Baga lies on Lake Chad.', 'too-coarse'],
    ['Shusha lies in Nagorno-Karabakh.', 'too-coarse'],
  ])('%s', (text, verdict) => expect(verdicts(text)).toEqual([verdict]))
})

describe('seats and territories of one name', () => {
  it('takes “Nabatieh, a city” for the seat of the province', () => {
    expect(placesOf('Nabatieh, a city in southern Lebanon, was hit.')[0]).toMatch(/^geonames:/)
    expect(placesOf('Nabatieh province lies in Lebanon.')[0]).toBe('province:LB-NA')
  })

  it.each([
    ['Israeli tanks moved in central Gaza.', ['region:gaza-strip']],
    ['Strikes hit northern Gaza.', ['region:gaza-strip']],
    ['The hospital in Gaza City was hit.', [expect.stringMatching(/^geonames:/)]],
    ['Floods hit Gaza province in Mozambique.', ['province:MZ-G', 'country:MZ']],
    ['Clashes went on in northern Aleppo.', ['aleppo']],
  ])('reads %s', (text, ids) => expect(placesOf(text)).toEqual(ids))

  it.each([
    ['Nuseirat lies in central Gaza.', ['agrees']],
    ['Deir al-Balah is located in Gaza.', ['agrees']],
    ['Khan Younis is a city in southern Gaza.', ['agrees']],
    ['Ashkelon is located in southern Gaza.', ['disagrees']],
    ['Nuseirat is 8 km from Gaza.', ['agrees']],
  ])('%s', (text, found) => expect(verdicts(text)).toEqual(found))
})
