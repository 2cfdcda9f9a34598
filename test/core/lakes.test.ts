import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const judged = (text: string) =>
  check(text, ground)
    .findings.filter(({ kind }) => kind !== 'identity')
    .map(({ kind, verdict, why }) => `${kind} ${why ?? verdict}`)

describe('lakes', () => {
  it.each([
    ['The town of Kalemie, on the shores of Lake Tanganyika, was hit.', ['adjacency agrees']],
    ['Bukavu lies on Lake Kivu.', ['adjacency agrees']],
    ['Ntoroko is a town on Lake Albert.', ['adjacency agrees']],
    ['Tiberias lies on the Sea of Galilee.', ['adjacency agrees']],
    ['Tabqa, on Lake Assad, was shelled.', ['adjacency agrees']],
    ['Kisumu, on the shore of Victoria Nyanza, is in Kenya.', ['adjacency agrees', 'containment agrees']],
    ['Kigali lies 150 km west of Lake Victoria.', ['distance agrees']],
    ['Maiduguri is 150 km from Lake Chad.', ['distance agrees']],
    ['Baku lies on the Caspian Sea.', ['adjacency agrees']],
  ])('agrees: %s', (text, found) => expect(judged(text)).toEqual(found))

  it.each([
    ['Nairobi, on the shores of Lake Victoria, was hit.', ['adjacency disagrees']],
    ['Kampala lies on Lake Tanganyika.', ['adjacency disagrees']],
    ['Goma, on Lake Victoria, fell.', ['adjacency disagrees']],
    ['Kigali lies 150 km east of Lake Victoria.', ['distance disagrees']],
    ['Tehran lies on the Caspian Sea.', ['adjacency disagrees']],
  ])('flags: %s', (text, found) => expect(judged(text)).toEqual(found))

  it.each([
    'Fighters attacked an island in Lake Chad.',
    'The Lake Chad basin and the Lake Chad region are poor.',
    'Goma lies in Lake Kivu.',
    'Idjwi is an island in Lake Kivu.',
    'Abu Simbel lies on Lake Nasser.',
    'Nikopol lies on the Kakhovka Reservoir.',
    'Kelheim lies on Bear Lake.',
    'Lake Chad lies in Chad.',
    'Lake Charles lies in Louisiana.',
    'The lake was calm. Goma lies on the lake.',
    'Bosso, 5 km from Lake Chad, was attacked.',
    'Baga lies on Lake Chad.',
    'Bosso, on the shores of Lake Chad, was shelled.',
  ])('does not flag: %s', (text) => expect(judged(text).filter((one) => /disagrees|loose/.test(one))).toEqual([]))

  it('takes “Lake Albert” for the water rather than the suburb of that name', () => {
    const { mentions } = check('Boats sank in Lake Albert.', ground)
    expect(mentions.map(({ place }) => place?.id)).toEqual(['lake:lake-albert'])
    const town = check('Lake Forest is a suburb of Chicago.', ground).mentions[0]
    expect(town?.place?.type).toBe('town')
  })

  it('leaves open what lies on a shore that has moved', () => {
    expect(judged('Bosso, on the shores of Lake Chad, was shelled.')).toEqual(['adjacency too-coarse'])
    expect(judged('Moynaq lies on the Aral Sea.')).toEqual(['adjacency too-coarse'])
  })

  it('says which shore it measured to', () => {
    const [finding] = check('Nairobi, on the shores of Lake Victoria, was hit.', ground).findings
    expect(finding).toMatchObject({
      messageId: 'adjacency.measured',
      values: { line: { place: { name: 'Lake Victoria' }, line: 'shore' } },
    })
    expect(finding!.message).toMatch(/^Nairobi is 2\d\d km from the shore of Lake Victoria\.$/)
  })
})
