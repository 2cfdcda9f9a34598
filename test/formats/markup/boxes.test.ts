/** What stands beside the text of a wiki page: boxes, captions, templates that nobody here knows. */
import { describe, expect, it } from 'vitest'
import { readWikitext } from '../../../src/formats/markup/wikitext/read.ts'

const settlement = (...lines: readonly string[]) => `{{Infobox settlement\n| ${lines.join('\n| ')}\n}}\nText.`

describe('a template', () => {
  it.each([
    [
      'a box with coordinates: those of what it is named',
      settlement('name = Raqqa', 'coordinates = {{coord|35|57|N|39|1|E|display=title}}', 'population = 220,488'),
      'Raqqa (35°57′N 39°1′E)\n\nText.',
    ],
    [
      'the areas that it lies in, for which place of the name is meant',
      settlement(
        'name = Tripoli',
        'coord = {{coord|34.4|35.8}}',
        'subdivision_name = [[Lebanon]]',
        'subdivision_name1 = North',
      ),
      'Tripoli (34.4°N 35.8°E), North; Lebanon\n\nText.',
    ],
    [
      'no name: what the page sets in bold first',
      "{{Infobox village|coordinates={{coord|1|N|2|E}}}}\n'''Tell [[x]]''' or '''Tabqa''' is",
      'Tell x (1°N 2°E)\n\nTell x or Tabqa is',
    ],
    [
      'no name, and bold words that are one',
      "{{Infobox village|coordinates={{coord|1|N|2|E}}}}\n'''Tabqa''' is",
      'Tabqa (1°N 2°E)\n\nTabqa is',
    ],
    [
      'the scene of a battle, the course of a river',
      '{{Infobox river|name=A|coord={{coord|1|N|2|E}}}}{{Infobox military conflict|name=A|coord={{coord|1|N|2|E}}}}x',
      'x',
    ],
    [
      'coordinates that are none, and a name that is markup',
      settlement('name = {{x}}', 'coordinates = {{coord|here}}') + settlement('name=A', 'coordinates = {{coord|x}}'),
      'Text.\n\nText.',
    ],
    [
      'sentences in a box, and none of its figures and files',
      settlement(
        'image_caption = The base, 90 km from Tabqa',
        'image = Raqqa 90 km from Tabqa.jpg',
        'location = Tabqa, 92 km from Raqqa<ref>x</ref>',
        'website = a b c d e',
        'image2 = {{multiple image|caption1=A road}}',
        'area_km2 = 35',
      ),
      'The base, 90 km from Tabqa\n\nTabqa, 92 km from Raqqa\n\nA road\n\nText.',
    ],
    ['a map with its caption', '{{Location map many|Iraq|caption=It is 9 km off|lat=3}}', 'It is 9 km off'],
    ['a quotation by its name', '{{quote box|quote=It is 9 km off.|source=A}}', 'It is 9 km off.'],
    ['one that is not known, on its own line', 'a\n{{Nutshell|It is 9 km off.}}\nb', 'a\n\nIt is 9 km off.\n\nb'],
    ['one that is not known, in a sentence', 'a {{xt|It is 9 km off}} b', 'a \ufffc b\n\nIt is 9 km off'],
    ['doubted words', 'It is {{citation needed span|text=9 km|date=May}} off', 'It is 9 km off'],
    ['a source that it names', 'a{{Literatur|Titel=x y z a b|title=It is 9 km off}} b', 'a\ufffc b'],
  ])('%s', (_name, source, text) => expect(readWikitext(source).text.trim()).toBe(text))

  it('whose figures are not read is named', () => {
    const { faults } = readWikitext('It is {{dist|230|km}} off, {{dist|2|km}} {{flagicon|SYR}} {{lost}}.')
    expect(faults).toEqual([expect.stringMatching(/\{\{dist\}\}$/)])
  })
})
