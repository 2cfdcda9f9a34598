/** Small files of every kind that is read: what the fuzzer damages. */
import { deflateSync, gzipSync, strToU8, zipSync } from 'fflate'
import { place } from './place.ts'
import { writeIndex } from '../../core/place/index/index-write.ts'
import { emptyProject, writeProject } from '../../formats/project/project.ts'

export interface Seed {
  /** As a file is named. */
  readonly name: string
  readonly bytes: Uint8Array
}

const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 1,
      properties: { name: 'Tabqa', 'a b': [1] },
      geometry: { type: 'Point', coordinates: [38.5, 35.8] },
    },
    {
      type: 'Feature',
      properties: null,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [38, 35],
            [39, 35],
            [39, 36],
            [38, 36],
            [38, 35],
          ],
        ],
      },
    },
  ],
})
const topojson = JSON.stringify({
  type: 'Topology',
  objects: {
    a: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, ~1]] },
        { type: 'LineString', arcs: [1] },
      ],
    },
  },
  arcs: [
    [
      [0, 0],
      [9, 0],
      [9, 9],
    ],
    [
      [0, 0],
      [0, 9],
      [9, 9],
    ],
  ],
  transform: { scale: [0.1, 0.1], translate: [38, 35] },
})
const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style>
<Placemark id="a"><name>A &amp; b</name><styleUrl>#s</styleUrl><description><![CDATA[<b>x</b>]]></description><LineString><coordinates>38,35,1 39 , 36</coordinates></LineString></Placemark>
<Placemark><MultiGeometry><Point><coordinates>38,35</coordinates></Point></MultiGeometry><ExtendedData><Data name="n"><value>1</value></Data></ExtendedData></Placemark></Document></kml>`
const gpx = `<gpx version="1.1"><wpt lat="35" lon="38"><name>W</name></wpt><trk><name>T</name><trkseg>
<trkpt lat="35" lon="38"><ele>1</ele><time>2016-06-22T10:00:00Z</time></trkpt><trkpt lat="36" lon="39"/></trkseg></trk><rte><rtept lat="1" lon="2"/><rtept lat="2" lon="3"/></rte></gpx>`
const csv = 'name;lat;lon;note\n"Tab""qa";35,84;38,55;"two\nlines"\nRaqqa;35°57\'N;39°01\'E;\n'
const project = writeProject(
  { ...emptyProject, text: 'The base, 45 km from Raqqa.', reported: '2016-06-22', pins: { Raqqa: 'x' } },
  { program: '1', savedAt: '2016-06-22T10:00:00Z', data: [] },
)
const link = `p1=${Buffer.from(deflateSync(strToU8(project))).toString('base64url')}`
const dump =
  '170794\tTabqa\tTabqa\tTabaqa,الطبقة\t35.83\t38.54\tP\tPPL\tSY\t\t04\t\t\t\t84000\t\t310\tAsia/Damascus\t2019-01-01\n'
const index = writeIndex([place('own:1', 'Tabqa', 38.5, 35.8), place('own:2', 'الرقة', 39, 35.9)], {
  id: 'own',
  version: '1',
  licence: 'CC0-1.0',
  attribution: 'Own',
})
const jsonl = '{"id":"a","text":"Tabqa lies 45 km west of Raqqa.","date":"2016-06-22"}\n{"text":5}\n\n'

const text = (name: string, content: string): Seed => ({ name, bytes: strToU8(content) })

export const seeds = {
  maps: [
    text('a.geojson', geojson),
    text('a.topojson', topojson),
    text('a.kml', kml),
    text('a.gpx', gpx),
    text('a.csv', csv),
    { name: 'a.kmz', bytes: zipSync({ 'doc.kml': strToU8(kml) }) },
    { name: 'a.geojson.gz', bytes: gzipSync(strToU8(geojson), { mtime: 0 }) },
  ],
  projects: [text('a.json', project)],
  links: [text('link', link)],
  gazetteers: [
    text('SY.txt', dump),
    text('g.csv', 'name,lat,lon,type\nKhirbat,35.5,38.9,village\n'),
    text('g.geojson', geojson),
  ],
  indexes: [{ name: 'own.places', bytes: index }],
  batches: [text('b.jsonl', jsonl)],
} as const satisfies Readonly<Record<string, readonly Seed[]>>
