/**
 * The draft that a newcomer sees. Our own words; the facts and figures are those of the agency report datelined
 * Beirut, 22 June 2016 (AP): the two distances, the oilfield seized on Sunday and lost on Tuesday, the province.
 */
export const exampleParagraphs: readonly string[] = [
  'Beirut: The Syrian army’s drive on Raqqa has been thrown back, three weeks after it set out across the desert.',
  'Government troops took Thawra, an oilfield that Daesh had held, on Sunday and kept it for two days. On Tuesday the militants counter-attacked, seized it again and pushed the army out of much of the province of Raqqa, Syria.',
  'At its furthest, on Sunday, the column advanced to within 10 kilometres of the Tabqa base. The base, located 45km from Raqqa, is the prize of the campaign.',
  'Raqqa, the group’s main bastion in the country, is also the capital of a Syrian province with the same name. Monitors said aircraft struck the city late on Tuesday and killed at least 25 civilians, six of them children.',
  'The campaign to retake Raqqa was launched on June 2.',
]

export const exampleText = `${exampleParagraphs.join('\n\n')}\n`

export const exampleDate = '2016-06-22'
