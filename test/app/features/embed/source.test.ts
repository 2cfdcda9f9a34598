import { describe, expect, it } from 'vitest'
import { projectAt } from '../../../../src/app/features/embed/source.ts'
import { emptyProject, writeProject } from '../../../../src/formats/project/project.ts'
import { writeShareLink } from '../../../../src/formats/project/share.ts'

const page = 'https://news.example/groundline/embed.html'
const about = { program: '1.0.0', savedAt: '2016-06-22T12:00:00Z', data: [] }
const project = { ...emptyProject, text: 'Tabqa airbase, 145 km from Raqqa.' }

/** Answers every request with this, and notes what was asked for. */
function server(body: string | ReadableStream, status = 200): { asked: string[]; get: typeof fetch } {
  const asked: string[] = []
  const get = async (url: unknown) => {
    asked.push(String(url))
    return new Response(body, { status })
  }
  return { asked, get: get as typeof fetch }
}

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000).fill(32)) })
}

describe('projectAt', () => {
  it('takes the project out of the fragment, and asks for nothing', async () => {
    const { asked, get } = server('')
    const { url } = writeShareLink(`${page}?file=other.json`, project, about)
    expect(await projectAt(url, get)).toMatchObject({ project: { text: project.text } })
    expect(asked).toEqual([])
  })

  it('takes a project file of its own site', async () => {
    const { asked, get } = server(writeProject(project, about))
    expect(await projectAt(`${page}?file=./raqqa.groundline.json`, get)).toMatchObject({
      project: { text: project.text },
    })
    expect(asked).toEqual(['https://news.example/groundline/raqqa.groundline.json'])
  })

  it.each([
    'https://evil.example/x.json',
    '//evil.example/x.json',
    'http://news.example/x.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://evil.example/1',
    'https://news.example:444/x.json',
    'http://[',
    '\\\\evil.example\\x.json',
  ])('asks nobody else: %s', async (file) => {
    const { asked, get } = server(writeProject(project, about))
    expect(await projectAt(`${page}?file=${encodeURIComponent(file)}`, get)).toEqual({
      fault: expect.stringContaining('same site'),
    })
    expect(asked).toEqual([])
  })

  it.each([
    ['no project named', page, 'names no draft', server('')],
    ['another fragment', `${page}#top`, 'names no draft', server('')],
    ['a damaged fragment', `${page}#p1=%%%`, 'damaged', server('')],
    ['a missing file', `${page}?file=a.json`, 'a.json could not be loaded', server('no', 404)],
    ['another file', `${page}?file=a.json`, 'no Groundline project', server('{"a":1}')],
    ['no JSON', `${page}?file=a.json`, 'Not valid JSON', server('<script>')],
    ['an endless file', `${page}?file=a.json`, 'too large', server(endless())],
  ])('says what is wrong: %s', async (_name, address, words, { get }) => {
    expect(await projectAt(address, get)).toEqual({ fault: expect.stringContaining(words) })
  })

  it('says so where the network fails', async () => {
    const get = (() => Promise.reject(new TypeError('offline'))) as typeof fetch
    expect(await projectAt(`${page}?file=a.json`, get)).toEqual({ fault: expect.stringContaining('a.json') })
  })
})
