/** What the fuzzers found, each in its shortest form and with its neighbours: none may come back. */
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileTargets } from '../../../src/dev/fuzz/targets.ts'

describe('a find of the fuzzers', () => {
  it.each([
    // A comment that the end of the source breaks off ended behind it.
    ['html', '<p>Tabqa</p><!-- groundline-ignore --'],
    ['html', '<p>Tabqa</p><!-- groundline-ignore -'],
    ['html', '<p>Tabqa</p><!-- groundline-ignore --!'],
    ['html', '<p>Tabqa</p><!--'],
    ['html', '<!-- a -->b<!---'],
    ['markdown', 'Tabqa.\n\n<!-- groundline-ignore --'],
    ['markdown', 'Tabqa.\n\n<!-- groundline-ignore --!'],
    ['markdown', '<!-- a --'],
  ])('in %s: %j', async (name, source) => {
    const target = fileTargets.find((one) => one.name === name)
    expect(target).toBeDefined()
    await target!.run(name, strToU8(source))
  })
})
