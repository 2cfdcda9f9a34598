import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureTypes } from '../../../../src/core/model.ts'
import { readProject, emptyProject, writeProject } from '../../../../src/formats/project/project.ts'
import { emptyForm, formAt, formOf } from '../../../../src/app/features/places/form-fields.ts'
import type { PlaceForm } from '../../../../src/app/features/places/form-fields.ts'
import { placeOf } from '../../../../src/app/features/places/form.ts'
import { readPosition } from '../../../../src/app/kernel/position.ts'

const form: PlaceForm = { ...emptyForm, name: 'Post 7', position: '35.7547, 38.5668', source: 'Field notes' }

describe('a typed position', () => {
  it.each<[string, number, number]>([
    ['35.7547, 38.5668', 38.5668, 35.7547],
    ['35.7547 38.5668', 38.5668, 35.7547],
    ['35;38', 38, 35],
    ['-35.5, −38.25', -38.25, -35.5],
    ['35.7547° N, 38.5668° E', 38.5668, 35.7547],
    ['35°45′16.9″ N 38°34′00.5″ E', 38.566806, 35.754694],
    ['35°45\'16.9"N 38°34\'00.5"E', 38.566806, 35.754694],
    ['33°52′ S, 70°40′ W', -70.666667, -33.866667],
    ['37S DV 60821 56789', 38.566797, 35.754707],
    ['37sdv6082156789', 38.566797, 35.754707],
  ])('%s', (text, lon, lat) => {
    const read = readPosition(text)
    expect(read).toMatchObject({ lon: expect.closeTo(lon, 3), lat: expect.closeTo(lat, 3) })
  })

  it.each<[string, object]>([
    ['', { fault: 'empty' }],
    ['here', { fault: 'unreadable' }],
    ['NaN, NaN', { fault: 'unreadable' }],
    ['1e999, 5', { fault: 'unreadable' }],
    ['95, 38', { fault: 'range', lat: 95, lon: 38, swapped: true }],
    ['95, 181', { fault: 'range', lat: 95, lon: 181, swapped: false }],
    ['37S DV 60821 567', { fault: 'grid' }],
    ['99Z ZZ 1 1', { fault: 'grid' }],
    ['35.7547, 38.5668 and much more text behind it', { fault: 'unreadable' }],
  ])('%j is refused', (text, fault) => expect(readPosition(text)).toEqual(fault))

  it('is known as well as its digits say', () => {
    expect(readPosition('35.75, 38.57')).toMatchObject({ precisionMetres: expect.closeTo(556, 0) })
    expect(readPosition('35, 38')).toMatchObject({ precisionMetres: expect.closeTo(55_597.5, 1) })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readPosition(text)))
  })
})

describe('a place from a form', () => {
  it('has its names, its source and the draft as its layer', () => {
    const place = placeOf({ ...form, nameAr: 'نقطة', others: 'Post Seven, P7, Post 7', note: ' by phone ' }, [], 'me')
    expect(place).toMatchObject({
      id: 'draft:post-7',
      name: 'Post 7',
      nameAr: 'نقطة',
      aliases: ['Post Seven', 'P7'],
      layer: 'draft',
      source: 'Field notes',
      note: 'by phone',
      accuracyMetres: 6,
    })
  })

  it('names its author where no source is given', () =>
    expect(placeOf({ ...form, source: ' ' }, [], 'the author')).toMatchObject({ source: 'the author' }))

  it('gets an id that is free', () =>
    expect(placeOf(form, ['draft:post-7', 'draft:post-7-2'], '')).toMatchObject({ id: 'draft:post-7-3' }))

  it('keeps its id when it is edited', () => {
    const place = placeOf({ ...form, note: 'n' }, [], 'me')
    if ('fault' in place) throw new Error(place.fault)
    expect(placeOf(formOf(place), [place.id], 'me')).toEqual(place)
  })

  it.each<[string, Partial<PlaceForm>, string]>([
    ['no name', { name: ' \u200b\n' }, 'name'],
    ['no position', { position: '' }, 'empty'],
    ['an accuracy that is none', { accuracy: 'near' }, 'accuracy'],
    ['a negative accuracy', { accuracy: '-5' }, 'accuracy'],
    ['an accuracy wider than a country', { accuracy: '1e9' }, 'accuracy'],
  ])('is refused with %s', (_, change, fault) =>
    expect(placeOf({ ...form, ...change }, [], '')).toMatchObject({ fault }),
  )

  it('takes script for letters and cuts what is no name', () => {
    const name = `<script>alert(1)</script>${'x'.repeat(5000)}\u202e`
    const place = placeOf({ ...form, name }, [], '')
    expect(place).toMatchObject({ name: name.slice(0, 200) })
  })

  it('lies on the globe wherever the map was clicked', () => {
    const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(coordinate, coordinate, fc.constantFrom(...featureTypes), fc.string(), (lon, lat, type, text) => {
        const place = placeOf({ ...formAt([lon, lat], 30, 'X'), type, others: text, note: text }, [], 'a')
        if ('fault' in place) throw new Error(place.fault)
        const about = { program: '1', savedAt: '', data: [] }
        expect(readProject(writeProject({ ...emptyProject, places: [place] }, about))).not.toHaveProperty('errors')
      }),
    )
  })
})
