import type { Feature, Position } from 'geojson'

const number = String.raw`\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*`
const attributes = `(?:lat="${number}"\\s+lon="${number}"|lon="${number}"\\s+lat="${number}")`
const inside = String.raw`\s*(?:<ele>${number}</ele>\s*)?(?:<time>([^<&\s]+)</time>\s*)?`
const point = new RegExp(`\\s*<(trkpt|rtept)\\s+${attributes}\\s*(?:/>|>${inside}</\\1>)`, 'y')

/**
 * A run of points that hold nothing but their position, height and time, as togeojson makes a line of them: most points
 * of most tracks, at a fiftieth of what a document of them costs. Null where any holds more, or there are fewer than two.
 */
export function plainLine(text: string): Feature | null {
  const positions: Position[] = []
  const times: string[] = []
  let tag = 'trkpt'
  let at = 0
  for (let match = matchAt(text, at); match; match = matchAt(text, at)) {
    const [whole, name = tag, lat1, lon1, lon2, lat2, metres, time] = match
    tag = name
    positions.push([Number(lon1 ?? lon2), Number(lat1 ?? lat2), ...(metres === undefined ? [] : [Number(metres)])])
    if (time !== undefined) times.push(time)
    at += whole.length
  }
  if (positions.length < 2 || text.slice(at).trim() !== '') return null
  const geometry = { type: 'LineString' as const, coordinates: positions }
  const first = times[0] === undefined ? {} : { time: times[0] }
  if (tag === 'rtept') return { type: 'Feature', geometry, properties: { _gpxType: 'rte', ...first } }
  const coordinateProperties = times.length > 0 ? { times } : {}
  return { type: 'Feature', geometry, properties: { _gpxType: 'trk', ...first, coordinateProperties } }
}

function matchAt(text: string, at: number): RegExpExecArray | null {
  point.lastIndex = at
  return point.exec(text)
}
