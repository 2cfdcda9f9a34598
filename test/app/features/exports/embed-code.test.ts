import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { embedCode } from '../../../../src/app/features/exports/embed-code.ts'
import { emptyProject } from '../../../../src/formats/project/project.ts'
import type { Project } from '../../../../src/formats/project/project.ts'
import { longestLink, readShareLink } from '../../../../src/formats/project/share.ts'

const page = 'https://news.example/groundline/?x=1#p1=old'
const about = { program: '1.0.0', savedAt: '', data: [] }
const look = { title: 'Raqqa', height: 500, theme: 'light' } as const

function codeOf(project: Partial<Project>, title: string = look.title) {
  return embedCode(page, { ...emptyProject, ...project }, about, 'raqqa.groundline.json', { ...look, title })
}

/** The attributes of the one element that an HTML parser sees in it. */
function attributes(code: string): Record<string, string> {
  const { childNodes } = parseFragment(code)
  expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['iframe'])
  const [frame] = childNodes
  return Object.fromEntries(frame && 'attrs' in frame ? frame.attrs.map(({ name, value }) => [name, value]) : [])
}

describe('embedCode', () => {
  it('is one frame whose address holds the draft', () => {
    const { src = '', title, style } = attributes(codeOf({ text: 'Tabqa, 145 km from Raqqa.' }).code)
    expect(src).toMatch(/^https:\/\/news\.example\/groundline\/embed\.html\?theme=light#p1=/)
    expect([title, style]).toEqual(['Raqqa', 'width:100%;height:500px;border:0'])
    expect(readShareLink(new URL(src).hash)).toMatchObject({ project: { text: 'Tabqa, 145 km from Raqqa.' } })
  })

  it('lets no title out of its attribute', () => {
    const title = '"></iframe><script>alert(1)</script>&quot;'
    expect(attributes(codeOf({ text: 'x' }, title).code)['title']).toBe(title)
  })

  it('keeps back what was corrected: readers need not see the mistakes', () => {
    const entry = {
      time: '',
      key: 'k',
      kind: 'distance',
      quote: 'q',
      verdict: 'disagrees',
      message: 'm',
      action: 'fixed',
      reason: '',
      before: '145',
      after: '45',
      dataVersion: '',
    } as const
    const { url } = codeOf({ text: 'x', trail: [entry] })
    expect(readShareLink(new URL(url ?? '').hash)).toMatchObject({ project: { trail: [] } })
  })

  it('names the project file where the draft is too large for an address', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('')
    const { code, url, letters } = codeOf({ text })
    expect(url).toBeNull()
    expect(letters).toBeGreaterThan(longestLink)
    const { src = '' } = attributes(code)
    expect(new URL(src).searchParams.get('file')).toBe('./raqqa.groundline.json')
    expect(new URL(src).hash).toBe('')
  })
})
