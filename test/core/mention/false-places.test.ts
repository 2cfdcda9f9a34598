import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const world = await builtGround()

/** Each holds a word, a name of a person or a short form that some town of the world bears. */
const sentences = `
Chicago mayor Willard met the police 20 km from Willard.
Officers from Chicago said Willard, 60, was driving 30 miles north of Joliet.
The attack on Dec. 4 took place 30 km south of Springfield.
On Dec. 12, 40 km from Aleppo, the convoy stopped.
No. 3 checkpoint lies 12 km west of Homs.
The No. 2 suspect was held 20 km from Mosul.
Gen. Washington marched 30 km from Trenton.
Gen. Lee camped 20 miles from Richmond.
Lt. Calley stood 10 km from Quang Ngai.
Lt. Col. Houston was 30 km from Kandahar.
Capt. Lincoln said the base is 15 km from Kabul.
Sgt. York fought 20 km north of Verdun.
Mr Lincoln travelled 80 miles from Gettysburg.
Mr. Jackson lives 10 miles from Atlanta.
Mrs Bristol drove 30 km from Cardiff.
Jackson said the village is 20 km from Homs.
Hamilton told reporters that the front runs 10 km west of Bakhmut.
Madison added that the town lies 15 km from Idlib.
St. is short for street, 5 km from Raqqa.
He walked down Main St. 3 km from Boston.
On Monday, 20 km from Raqqa, shells fell.
In March, 15 km east of Aleppo, fighters dug in.
In May the army was 10 km from Palmyra.
By August the rebels stood 25 km from Damascus.
In April, troops were 8 km from Tikrit.
June saw fighting 30 km west of Kirkuk.
Sunday's strike hit 5 km from Gaza City.
Friday prayers were held 4 km from Jerusalem.
Mobile phones were jammed 20 km from Donetsk.
A Mobile launcher stood 30 km from Kharkiv.
Mobile units moved 10 km from Kherson.
Reading the report 10 km from Kyiv, he sighed.
Nice weather held 20 km from Lviv.
Of 300 fighters, 20 were killed 10 km from Sirte.
Victory came 20 km from Misrata.
Victory Day was marked 5 km from Moscow.
Hope faded 12 km from Mariupol.
Hope for a truce grew 15 km south of Hodeidah.
Independence was declared 30 km from Pristina.
Liberty is near, 10 km from Benghazi.
Union forces stood 10 miles from Atlanta.
Enterprise zones lie 20 km from Basra.
Commerce stopped 25 km from Aden.
Police found the body 10 km from Kirkuk.
Media reported shelling 5 km from Taiz.
Opposition fighters advanced to within 10 km of Hama.
Coalition jets struck 15 km south of Mosul.
Border guards fired 2 km from Kobani.
Sources told Reuters that the line is 20 km from Raqqa.
Battle raged 10 km from Manbij.
Friends said he died 30 km from Deir ez-Zor.
Christian militia stood 20 km from Qaraqosh.
Victor flew 100 km from Odesa.
Diana was buried 70 miles from London.
Ivory was seized 40 km from Nairobi.
Male suspects were held 10 km from Colombo.
Split forces stood 20 km from Zagreb.
Bath houses were hit 15 km from Bristol.
Best estimates put them 20 km from Raqqa.
Most fled 30 km from Mosul.
Same day, 10 km from Aleppo, a car blew up.
Man killed 15 km from Basra.
Ten died 30 km south of Baghdad.
Bear attacks rose 20 km from Sofia.
Orange smoke rose 5 km from Kyiv.
Eagle patrols ran 30 km from Kandahar.
Obama spoke 20 km from Cairo.
Bush landed 30 km from Baghdad.
Clinton met rebels 20 km from Pristina.
Trump said the wall is 10 km from San Diego.
Assad's palace is 5 km from Damascus.
Putin spoke 30 km from Moscow.
Sen. Warren stood 15 km from Erbil.
Mayor Rochester spoke 10 km from London.
Prince Albert rode 15 km from Windsor.
Professor Bradford works 12 km from Leeds.
Judge Newport ruled 20 miles from Boston.
Said Khan, a villager, lives 20 km from Herat.
Ali Hassan, 40 km from Tikrit, fled.
Paris Hilton stayed 20 km from Nice.
Jack London wrote 30 km from Oakland.
Florence Nightingale worked 20 km from Istanbul.
Israel Putnam fought 10 miles from Boston.
Georgia Tech students marched 10 miles from Atlanta.
Chelsea beat Arsenal 20 km from Munich.
Turkey dinners were served 10 km from Erbil.
China plates lay 5 km from Limoges.
Phase 2 began 10 km from Raqqa.
Page 4 says the camp is 15 km from Erbil.
Art. 5 applies 20 km from Tallinn.
Fig. 2 shows the front 10 km from Lyman.
Vol. 3 puts the ford 12 km from Varna.
Col. Moscow said that the bridge lies 12 km from Kherson.
Dr. Geneva works 15 km from Bern.
Rev. Lancaster preached 5 miles from Preston.
Capital Economics said the mine is 20 km from Bor.
God willing, we will be 10 km from Aleppo.
Sec. 8 homes stand 5 miles from Newark.
Rep. Orlando lives 30 km from Tampa.
Today, 30 km from Raqqa, a bus burned.
Yesterday 20 km from Sana'a a wedding was hit.
Winter fighting came within 10 km of Kyiv.
Summer rains fell 20 km from Bamako.
Spring came 15 km from Kabul.
Alpha company held 10 km from Fallujah.
Bravo was dug in 5 km from Ramadi.
Task Force Orlando stood 20 km from Mosul.
`
  .trim()
  .split('\n')

describe('words, people and short forms that some town bears', () => {
  it.each(sentences)('bear no verdict: %s', (sentence) => {
    const judged = check(sentence, world).findings.filter(({ verdict }) => verdict !== 'undecided')
    expect(judged.map(({ quote, verdict, subject }) => [quote, verdict, subject?.place?.name])).toEqual([])
  })
})

describe('the same where they stand as places do', () => {
  it.each([
    ['Reading lies 20 km from Slough.', 'Reading'],
    ['Nice, 20 km from Antibes, was calm.', 'Nice'],
    ['The fire is 10 km from Nice.', 'Nice'],
    ['He was shot in Hope, Arkansas.', 'Hope'],
    ['Forces retook Hit, 50 km from Ramadi. Hit had fallen in 2014.', 'Hit'],
    ['The road between Split and Zadar is closed.', 'Split'],
    ['Jackson, Mississippi, has no water.', 'Jackson'],
    ['The city of Mobile was flooded.', 'Mobile'],
    ['Virginia and Phoenix sent help.', 'Phoenix'],
    ['London said that it would help.', 'London'],
  ])('%s', (sentence, name) => {
    const { mentions } = check(sentence, world)
    const found = mentions.filter(({ text }) => text.includes(name))
    expect(found.length).toBeGreaterThan(0)
    for (const { status } of found) expect(['resolved', 'ambiguous']).toContain(status)
  })
})
