/** The smallest shapefiles there are, made by hand from the "ESRI Shapefile Technical Description" (July 1998). */
type Point = readonly [number, number]

const wgs84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
  'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'
export const prj = {
  wgs84,
  utm37:
    `PROJCS["WGS_1984_UTM_Zone_37N",${wgs84},PROJECTION["Transverse_Mercator"],` +
    'PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",39.0],' +
    'PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
}

export function pointShp(points: readonly Point[]): Uint8Array {
  return shp(
    1,
    points,
    points.map(([x, y]) => {
      const view = new DataView(new ArrayBuffer(20))
      view.setInt32(0, 1, true)
      view.setFloat64(4, x, true)
      view.setFloat64(12, y, true)
      return new Uint8Array(view.buffer)
    }),
  )
}

/** One polygon of one ring. */
export function polygonShp(ring: readonly Point[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(48 + 16 * ring.length))
  view.setInt32(0, 5, true)
  box(ring).forEach((value, index) => view.setFloat64(4 + 8 * index, value, true))
  view.setInt32(36, 1, true)
  view.setInt32(40, ring.length, true)
  ring.flat().forEach((value, index) => view.setFloat64(48 + 8 * index, value, true))
  return shp(5, ring, [new Uint8Array(view.buffer)])
}

function box(points: readonly Point[]): readonly number[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function shp(type: number, points: readonly Point[], records: readonly Uint8Array[]): Uint8Array {
  const length = 100 + records.reduce((sum, one) => sum + 8 + one.length, 0)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 9994)
  view.setInt32(24, length / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, type, true)
  box(points).forEach((value, index) => view.setFloat64(36 + 8 * index, value, true))
  let at = 100
  records.forEach((record, index) => {
    view.setInt32(at, index + 1)
    view.setInt32(at + 4, record.length / 2)
    bytes.set(record, at + 8)
    at += 8 + record.length
  })
  return bytes
}

/** One text column of 20 letters. */
export function nameDbf(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(66 + 21 * names.length).fill(32, 65)
  const view = new DataView(bytes.buffer)
  const put = (text: string, at: number) => bytes.set(new TextEncoder().encode(text), at)
  view.setUint8(0, 3)
  view.setUint32(4, names.length, true)
  view.setUint16(8, 65, true)
  view.setUint16(10, 21, true)
  put('NAME', 32)
  put('C', 43)
  view.setUint8(48, 20)
  view.setUint8(64, 13)
  names.forEach((name, index) => put(name, 66 + 21 * index))
  view.setUint8(bytes.length - 1, 26)
  return bytes
}
