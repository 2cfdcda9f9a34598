/** Small sources of every kind of markup: what the fuzzer damages. */
import { strToU8, zipSync } from 'fflate'
import type { Seed } from './seeds.ts'

const html = `<!doctype html><html lang="en"><head><title>T</title><meta name="date" content="2016-06-22"></head><body>
<article><h1>Tabqa</h1><p>Tabqa&nbsp;lies <b>45</b>&thinsp;km <a href="x?a=1&amp;b">west</a> of <span data-x='y'>Raq</span>qa.<!-- groundline-ignore-next-line --></p>
<pre> a
 b</pre><ul><li>One<li>Two</ul><table><tr><td>1</td><td>2</td></tr></table><script>if (a<b) "x"</script><br>R&eacute;<img alt="no"></article></body></html>`
const wikitext = `{{Infobox settlement|name=Tabqa|coordinates={{coord|35|50|12|N|38|32|53|E|display=inline}}}}
'''Tabqa''' ({{lang-ar|الطبقة}}) lies {{convert|45|km|mi|abbr=on}} [[West|west]] of [[Raqqa]].<ref name="a">{{cite web|url=http://x}}</ref>
== Head ==
* One {{nowrap|12 km}} from [http://x Homs]<br/>
# Two <nowiki>[[x]]</nowiki> &nbsp;{{formatnum:1200}}
{| class="wikitable"
! a !! b
|-
| 1 || 2
|}
<!-- groundline-ignore-line --> [[File:x.jpg|thumb|A [[b]] c]] {{cvt|10|to|15|mi|km}}`
const latex = `\\documentclass{article}\\usepackage[ngerman]{babel}\\newcommand{\\rq}[1]{Raqqa #1}
\\begin{document}\\section{Tabqa}\\textbf{Tabqa} lies \\SI{45}{\\km} west of \\rq{now}~\\cite[p.~4]{a}. % groundline-ignore-line
$x^2 = 45$ \\"a \\'{e} --- \`\`quoted'' \\verb|a b| \\footnote{About 10\\,km.}
\\begin{itemize}\\item One\\item Two\\end{itemize}\\begin{tabular}{ll}a & b \\\\ c & d\\end{tabular}\\input{x}
\\end{document}`
const markdown = `---
title: T
date: 2016-06-22
---
# Tabqa

**Tabqa** lies [45 km](http://x "t") *west* of \`code\` Raqqa.[^1] ~~no~~ <b>x</b>

> quote
> - [ ] one
1. two
   \`\`\`
   code
   \`\`\`

| a | b |
|---|--:|
| 1 | 2 |

[^1]: About 10 km.
<!-- groundline-disable distance -->`
const words =
  'Tabqa lies 45 km (28 miles) west of Raqqa. It fell on 22 June 2016.\n\n<!-- groundline-ignore-line -->\nHoms.\n'
const config =
  '{"$schema":"x","date":"2016-06-22","kinds":{"distance":true},"style":{"miles":"first"},"ignore":["a/**"],"extends":["b.json"],"data":"d","dismissed":"e"}'

const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:tab/><w:t>km</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`
const inWord = (root: string, inner: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`,
  )
const relations = strToU8(
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
)
/** Stored, not packed: damage reaches the XML, and a changed checksum alone is no reason to refuse it. */
const docx = zipSync(
  {
    '_rels/.rels': relations,
    'word/document.xml': inWord(
      'document',
      `<w:body>${paragraph('Tabqa lies 45')}${paragraph('of Raqqa &amp; on')}</w:body>`,
    ),
    'word/footnotes.xml': inWord('footnotes', `<w:footnote w:id="1">${paragraph('About 10')}</w:footnote>`),
    'word/comments.xml': inWord('comments', `<w:comment w:id="1">${paragraph('groundline-ignore')}</w:comment>`),
  },
  { level: 0 },
)

const text = (name: string, content: string): Seed => ({ name, bytes: strToU8(content) })

/** A shapefile of one point with its table, stored in a zip archive. */
function shapefile(): Uint8Array {
  const shp = new DataView(new ArrayBuffer(128))
  shp.setInt32(0, 9994)
  shp.setInt32(24, 64)
  for (const [at, value] of [
    [28, 1000],
    [32, 1],
    [108, 1],
  ] as const)
    shp.setInt32(at, value, true)
  shp.setInt32(100, 1)
  shp.setInt32(104, 10)
  for (const [at, value] of [
    [36, 38.5],
    [44, 35.8],
    [52, 38.5],
    [60, 35.8],
    [112, 38.5],
    [120, 35.8],
  ] as const)
    shp.setFloat64(at, value, true)
  const dbf = new Uint8Array(32 + 32 + 1 + 9 + 1)
  const view = new DataView(dbf.buffer)
  dbf.set([3, 116, 6, 22])
  view.setUint32(4, 1, true)
  view.setUint16(8, 65, true)
  view.setUint16(10, 9, true)
  dbf.set(strToU8('NAME'), 32)
  dbf.set(strToU8('C'), 43)
  dbf[48] = 8
  dbf[64] = 13
  dbf.set(strToU8(' Tabqa   '), 65)
  dbf[74] = 26
  const prj = strToU8(
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  )
  return zipSync(
    { 'a.shp': new Uint8Array(shp.buffer), 'a.dbf': dbf, 'a.prj': prj, 'a.cpg': strToU8('UTF-8') },
    { level: 0 },
  )
}

export const sourceSeeds = {
  html: [text('a.html', html)],
  wikitext: [text('a.wiki', wikitext)],
  latex: [text('a.tex', latex)],
  markdown: [text('a.md', markdown)],
  text: [text('a.txt', words)],
  docx: [{ name: 'a.docx', bytes: docx }],
  config: [text('.groundlinerc.json', config)],
  shapefiles: [{ name: 'a.zip', bytes: shapefile() }],
} as const satisfies Readonly<Record<string, readonly Seed[]>>
