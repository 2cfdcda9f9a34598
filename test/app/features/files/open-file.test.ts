import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyProject, writeProject } from '../../../../src/formats/project/project.ts'
import { openFile, openFiles } from '../../../../src/app/features/files/open-file.ts'
import { Notices } from '../../../../src/app/kernel/notices.svelte.ts'
import { Exports } from '../../../../src/app/features/exports/exports.svelte.ts'
import { areFronts } from '../../../../src/app/features/fronts/offer.ts'
import { openGazetteer } from '../../../../src/app/features/gazetteers/open.ts'
import { openPack } from '../../../../src/app/features/packs/open.ts'
import type { Session } from '../../../../src/app/kernel/session.ts'

beforeEach(() => {
  // The rune, as the compiler of the page would have it: a plain value will do here.
  const plain = <T>(value: T) => value
  vi.stubGlobal('$state', Object.assign(plain, { raw: plain }))
})
afterEach(() => vi.unstubAllGlobals())

/** What a page does with files, written down. */
function page() {
  const done: string[] = []
  const notices = new Notices()
  const session: object = {
    notices,
    document: {
      open: ({ text, annotations }: { text: string; annotations: { reported: string | null } }) =>
        void done.push(`draft ${JSON.stringify(text)} ${annotations.reported ?? ''}`.trim()),
    },
    exports: new Exports((): Session => session as unknown as Session),
    drafts: { list: [] },
    layers: { open: ([{ name }]: [File]) => void done.push(`map ${name}`), replace: () => void done.push('layers') },
    basemap: { open: ({ name }: File) => void done.push(`tiles ${name}`) },
    gazetteers: {
      add: ({ name }: File) => void done.push(`places ${name}`),
      set asked({ file }: { file: File }) {
        done.push(`asks about ${file.name}`)
      },
      open(file: File, asLayer: () => void) {
        return openGazetteer(this as unknown as Parameters<typeof openGazetteer>[0], file, asLayer)
      },
    },
    fronts: {
      open: async (files: readonly File[]) => {
        const opens = await areFronts(files)
        if (opens) done.push(`fronts ${files.map(({ name }) => name).join(' ')}`)
        return opens
      },
    },
    packs: {
      open: (files: readonly File[]) =>
        openPack({ packs: { add: () => Promise.resolve(false) }, notices, choose: () => {} }, files),
    },
  }
  return { session: session as unknown as Session, done, said: () => notices.list.map(({ title }) => title).join() }
}

const geojson = '{"type": "FeatureCollection", "features": []}'
const project = writeProject({ ...emptyProject, text: 'Kept.' }, { program: '1', savedAt: '', data: [] })

describe('a file that is opened', () => {
  it.each<[string, BlobPart, readonly string[]]>([
    ['a.txt', 'Raqqa\r\nfell.', ['draft "Raqqa\\nfell."']],
    ['notes', 'No name says what this is.', ['draft "No name says what this is."']],
    ['a.html', '<p>Tabqa lies <b>145</b>&nbsp;km west of Raqqa.', ['draft "Tabqa lies 145 km west of Raqqa."']],
    ['a.md', '---\ndate: 2016-06-22\n---\nIt lies **145** km off.', ['draft "It lies 145 km off." 2016-06-22']],
    ['a.wiki', "It lies '''145''' km off [[Raqqa|the city]].", ['draft "It lies 145 km off the city."']],
    ['page', '<!doctype html><p>Raqqa &amp; Homs', ['draft "Raqqa & Homs"']],
    ['a.txt', 'It lies **145** km off.', ['draft "It lies **145** km off."']],
    ['a.txt', '{"type": "no map"}', ['draft "{\\"type\\": \\"no map\\"}"']],
    ['a.geojson', geojson, ['map a.geojson']],
    ['a', geojson, ['map a']],
    ['a', '\ufeff<?xml version="1.0"?><kml/>', ['map a']],
    ['a.KMZ', 'PK', ['map a.KMZ']],
    ['front-line.geojson', geojson, ['fronts front-line.geojson']],
    ['shopfronts-old.txt', 'Raqqa fell.', ['draft "Raqqa fell."']],
    ['control.json', project, ['draft "Kept."', 'layers']],
    ['a.pmtiles', 'x', ['tiles a.pmtiles']],
    ['a', 'PMTiles\x03', ['tiles a']],
    ['p.json', project, ['draft "Kept."', 'layers']],
    ['renamed.txt', project, ['draft "Kept."', 'layers']],
  ])('%s, beginning %j', async (name, content, expected) => {
    const { session, done } = page()
    await openFile(session, new File([content], name))
    expect(done).toEqual(expected)
  })

  it.each<[string, string, BlobPart]>([
    ['that is empty', 'a.txt', ''],
    ['of spaces', 'a.txt', ' \n '],
    ['that is no text', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])],
    ['that is too large', 'a.txt', new Uint8Array(64_000_001)],
    ['of a project that is cut off', 'p.json', project.slice(0, -9)],
  ])('%s leaves the draft, and is named', async (_, name, content) => {
    const { session, done, said } = page()
    await openFile(session, new File([content], name))
    expect(done).toEqual([])
    expect(said()).toContain(name)
  })

  it('adds nothing where it is a project that is among the drafts already', async () => {
    const { session, done, said } = page()
    const twin = { id: 'd1', text: 'Kept.', savedAt: 1 }
    const drafts = { list: [twin], find: () => ({ id: 'd1', text: 'Kept.', annotations: {} }) }
    const document = { ...session.document, draft: { id: 'd1' } }
    const now = Object.assign(session as object, { drafts, document }) as unknown as Session
    Object.assign(now.layers, { small: [] })
    await openFile(now, new File([project], 'p.json'))
    expect(done).toEqual([])
    expect(said()).toContain('open already')
  })

  it('is a map of control of its day where several of different days are opened together', async () => {
    const { session, done } = page()
    const days = ['2024-05-01.geojson', '2024-05-02.geojson']
    await openFiles(
      session,
      days.map((name) => new File([geojson], name)),
    )
    expect(done).toEqual([`fronts ${days.join(' ')}`])
  })

  it('comes as one shapefile where its parts are opened together', async () => {
    const { session, done } = page()
    await openFiles(
      session,
      ['roads.shp', 'roads.dbf', 'a.geojson'].map((name) => new File([name === 'a.geojson' ? geojson : 'x'], name)),
    )
    expect(done).toEqual(['map a.geojson', 'map roads.zip'])
  })
})
