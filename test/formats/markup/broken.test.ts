/** What programs leave in sources, and what is broken in them. */
import { describe, expect, it } from 'vitest'
import type { TextFormat } from '../../../src/formats/markup/format.ts'
import { readSource } from '../../../src/formats/markup/read.ts'

const read = (format: TextFormat, source: string) => readSource(source, format).rendered

describe('tags of other programs', () => {
  it.each<[TextFormat, string, string]>([
    [
      'html',
      '<p>[vc_column width="1/2"]It is 9 km off.[/vc_column] [sic] [1] [a b]</p>',
      'It is 9 km off.\n\n[sic] [1] [a b]',
    ],
    ['html', '<p>It [su_hl background="#fff" class="row"]is[/su_hl] 9 km off.</p>', 'It is 9 km off.'],
    ['html', '<p>{% if user %}It is 9 km off.{% endif %}</p>{% include x %}', 'It is 9 km off.\n\n\ufffc'],
    [
      'html',
      '<p>It is {% if a %}9{% else %}8{% endif %} km off, {{ x }}.</p>',
      'It is \ufffc9\ufffc8\ufffc km off, \ufffc.',
    ],
    ['html', '<p>It is {% if a %}9 km{% endif %}{% if b %}6 mi{% endif %}</p>', 'It is \ufffc9 km\ufffc6 mi\ufffc'],
    ['markdown', '> [!NOTE]\n> It is **9 km** off.', 'It is 9 km off.'],
    ['markdown', '> [!info]- The title\n> It is 9 km off.', 'The title\n\nIt is 9 km off.'],
    ['markdown', 'a {{< figure src="x" >}} b [!NOTE] c', 'a \ufffc b [!NOTE] c'],
    ['markdown', '{% raw %}It is 9 km off.{% endraw %}', 'It is 9 km off.'],
  ])('%s: %s', (format, source, text) => {
    const rendered = read(format, source)
    expect(rendered.text.trim()).toBe(text)
    for (const { kind, at, end, from, to } of rendered.pieces) {
      if (kind === 'copied') expect(source.slice(from, to)).toBe(rendered.text.slice(at, end))
    }
  })
})

describe('what is broken', () => {
  it.each<[TextFormat, string, string, RegExp]>([
    ['wikitext', 'off [[Erbil. He', 'off Erbil. He', /“\[\[Erbil\. He” is never closed/],
    ['wikitext', 'off [[Erbil|the city.\n\na | b', 'off Erbil the city.\n\na | b', /never closed/],
    ['html', '<p>a</p>\n<!-- oops <p>b</p>', 'a', /^a comment .* line 2/],
    ['html', '<p>a</p><script>x <p>b</p>', 'a', /^an element .* line 1/],
    ['html', '<p>a <a href="x>y</a></p>\n\n<p>b</p>', 'a', /^a tag .* line 1 \(“<a href="x/],
    ['html', '<p>a <a href="x>y</a></p>\n<p>200 <a href="z">b</a> c</p>', 'a\n\nb c', /^the href of <a> on line 1/],
  ])('%s, is said: %s', (format, source, text, fault) => {
    const rendered = read(format, source)
    expect(rendered.text.trim()).toBe(text)
    expect(rendered.faults).toEqual([expect.stringMatching(fault)])
  })

  it.each<[TextFormat, string]>([
    ['html', '<p>a<br>b<p>c <a href=x>d</a> <b title="<i>">e</b> 3 < 4 & f<!-- g -->'],
    ['html', '<!doctype html><html><head><title>a</title><script>b</script><body>c'],
    ['wikitext', 'a [[b]] [[File:x.jpg|thumb|[[c]]]] [x] [[d|e]]'],
  ])('%s, and read by everybody as it was meant, is not said: %s', (format, source) =>
    expect(read(format, source).faults).toEqual([]),
  )
})
