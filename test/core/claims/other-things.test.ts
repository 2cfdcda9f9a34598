/** A figure that is said of another thing than the place named: never wrong, never right. And what may stand in between. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/index.ts'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const distancesIn = (text: string): readonly Finding[] =>
  check(text, ground, { date: '2016-06-22' }).findings.filter(({ kind }) => kind === 'distance' || kind === 'direction')

/** Tabqa lies 43 km from Raqqa: some of the figures would be right, most would be wrong. */
const ofOtherThings = [
  'Tabqa lies 5 km from a village near Raqqa.',
  'Tabqa lies 45 km from a village near Raqqa.',
  'Tabqa lies 45 km from the last checkpoint before Raqqa.',
  'Tabqa is 120 km from the outpost that shells Raqqa.',
  'Tabqa is where convoys stop 45 km from Raqqa.',
  'Tabqa, whose farms begin 45 km from Raqqa, is quiet.',
  'Tabqa, whose farms begin 5 km from Raqqa, is quiet.',
  'Tabqa was said to be supplied from depots 45 km from Raqqa.',
  'Tabqa was said to be supplied from depots 105 km from Raqqa.',
  'Manbij is home to families who fled villages 20 km from Raqqa.',
  'Manbij is home to families who fled villages 110 km from Raqqa.',
  'Tabqa governs hamlets as far away as 45 km from Raqqa.',
  'Tabqa has a pumping station 90 km from Raqqa.',
  'Tabqa has a pumping station 45 km from Raqqa.',
  'Tabqa is the largest market for towns 10 km from Raqqa.',
  'Tabqa was never 120 km from Raqqa.',
  'Tabqa is nowhere near 120 km from Raqqa.',
  'Tabqa is often confused with a town 10 km from Raqqa.',
  'Tabqa is often confused with a town 45 km from Raqqa.',
  'Tabqa recently got a checkpoint 45 km west of Raqqa.',
  'Tabqa recently got a checkpoint 10 km west of Raqqa.',
  'Tabqa controls a road that ends 12 km from Raqqa.',
  'Tabqa is governed by a council that sits 45 km from Raqqa.',
  'Tabqa is governed by a council that sits 200 km from Raqqa.',
  'Tabqa still draws its water from an intake 45 km from Raqqa.',
  'Tabqa still draws its water from an intake 4 km from Raqqa.',
  'Tabqa is twinned with a village 90 km from Raqqa.',
  'Tabqa once stood on a road 10 km from Raqqa.',
  'Tabqa lies 45 km from what used to be a garrison of Raqqa.',
  'Tabqa lies 10 km from where the Raqqa road ends.',
  "Tabqa's northern suburb is 90 km from Raqqa.",
  "Tabqa's mayor lives 45 km from Raqqa.",
  'Residents of Tabqa work in fields 90 km from Raqqa.',
  'The bridge that Tabqa lost was 90 km from Raqqa.',
  'Tabqa is a town with an airfield 90 km from Raqqa.',
  'Tabqa is administered from an office 90 km from Raqqa.',
  'Tabqa is administered from an office 45 km from Raqqa.',
  'Tabqa was founded by settlers from a village 90 km from Raqqa.',
  'Tabqa was founded by settlers from a village 45 km from Raqqa.',
  'Tabqa is known for its battle 90 km from Raqqa.',
  'Tabqa is known for a dam 45 km from Raqqa.',
  'Tabqa is popular with soldiers posted 45 km from Raqqa.',
  'Tabqa was built to serve a mine 90 km from Raqqa.',
  'Tabqa is connected to a terminal 90 km from Raqqa.',
  'Tabqa is served by an airport 90 km from Raqqa.',
  'Tabqa is served by an airport 45 km from Raqqa.',
  'Tabqa is bordered by fields 10 km from Raqqa.',
  'Tabqa contains villages 90 km from Raqqa.',
  'Tabqa extends to hamlets 45 km from Raqqa.',
  'Tabqa is crossed by a canal 10 km from Raqqa.',
  'Tabqa is a town with an airfield 90 km from Raqqa.',
  'Tabqa is a town with an airfield 45 km from Raqqa.',
  'Tabqa is the largest market for towns 10 km from Raqqa.',
  'Tabqa is the largest market for towns 45 km from Raqqa.',
  'Tabqa is a supply hub for the garrison 90 km from Raqqa.',
  'Tabqa is a suburb of a town 90 km from Raqqa.',
  'Tabqa is the seat of a district 10 km from Raqqa.',
  'Tabqa borders fields and depots 10 km from Raqqa.',
  'Tabqa includes hamlets 10 km from Raqqa.',
  'Tabqa is near a dam and a depot 90 km from Raqqa.',
  'Tabqa residents fled and are 90 km from Raqqa.',
  'Tabqa residents say the front has moved and is 90 km from Raqqa.',
  'Tabqa officials said the convoy is late and is 45 km from Raqqa.',
  'Tabqa is a village next to a base 10 km from Raqqa.',
  'Tabqa is linked with a Russian base 90 km from Raqqa.',
  'Tabqa has 90,000 people and a depot 10 km from Raqqa.',
  'Tabqa is exactly as far as a village 10 km from Raqqa.',
  'Tabqa is merely a stop before a village 45 km from Raqqa.',
  'Manbij is a town with a bridge 110 km from Raqqa.',
  'Manbij is a town for traders from places 110 km from Raqqa.',
  'Kobani lies close to a village exactly 10 km from Raqqa.',
  'Kobani is pronounced like a village 10 km from Raqqa.',
  'Palmyra is a city with ruins 10 km from Homs.',
  'Palmyra is a city known for the tombs 150 km from Homs.',
  'Palmyra serves as a base for units 10 km from Homs.',
  'Bakhmut is a town with a salt mine 10 km from Donetsk.',
  'Bakhmut is a town with salt mines 70 km from Donetsk.',
  'Bakhmut is the gate to villages 10 km from Donetsk.',
  'Goma is a city with an airport that lies 10 km from Bukavu.',
  'Goma is a city of camps 10 km from Bukavu.',
  'El Fasher is a market for farmers 10 km from Nyala.',
  'El Fasher is fed from a reservoir 10 km from Nyala.',
]

/** Words that change nothing: what is claimed is wrong, and is said to be. */
const ofThePlace = [
  'Tabqa lies exactly 145 km from Raqqa.',
  'Tabqa has a population of about 9,300 and is 145 km from Raqqa.',
  'Tabqa neighbours the province of Aleppo and is situated around 145 km from Raqqa.',
  'Tabqa is officially a city 145 km west of Raqqa.',
  'Tabqa lies at an altitude of 310 m in the plain 145 km from Raqqa.',
  'Tabqa is a town with 500 inhabitants, 145 km from Raqqa.',
  'Tabqa is a town in a valley 145 km from Raqqa.',
  'Tabqa is a town at the foot of the Bishri mountains 145 km from Raqqa.',
]

describe('a figure of another thing', () => {
  it.each(ofOtherThings)('decides nothing: %s', (text) => {
    expect(distancesIn(text).filter(({ verdict }) => verdict !== 'undecided')).toEqual([])
  })
})

describe('a figure of the place itself', () => {
  it.each(ofThePlace)('is judged: %s', (text) => {
    expect(distancesIn(text).map(({ verdict }) => verdict)).toContain('disagrees')
  })
})
