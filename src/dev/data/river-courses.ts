/**
 * Rivers that Natural Earth does not draw and the World Data Bank II does, without their names: each by two points, near
 * where its course begins and where it ends, longitude and latitude, general knowledge, rounded. The river is the way
 * between them along the drawn waters. The codes are those of rivers-without-line.ts. Towns on each hold it to its course
 * (test/data/river-flow.test.ts).
 */
import type { LonLat } from '../../core/model.ts'

export const courses: Readonly<Record<string, readonly [from: LonLat, to: LonLat]>> = {
  ubangi: [
    [22.4, 4.1],
    [17.7, -0.5],
  ],
  khabur: [
    [40.1, 36.8],
    [40.4, 35.1],
  ],
  orontes: [
    [36.4, 34.4],
    [36, 36],
  ],
  'litani-lebanon': [
    [36, 33.9],
    [35.2, 33.3],
  ],
  'great-zab': [
    [44.2, 37.4],
    [43.3, 36],
  ],
  'little-zab': [
    [45.4, 36],
    [43.4, 35.2],
  ],
  diyala: [
    [45.9, 35.2],
    [44.5, 33.2],
  ],
  karun: [
    [49.8, 32],
    [48.2, 30.4],
  ],
  oskil: [
    [37.8, 50.9],
    [37.4, 49.1],
  ],
  inhulets: [
    [33, 48.6],
    [32.8, 46.7],
  ],
  terek: [
    [44.7, 43.1],
    [46, 43.6],
  ],
  kabul: [
    [69, 34.5],
    [72.2, 33.9],
  ],
  kunar: [
    [71.8, 35.9],
    [70.6, 34.4],
  ],
  kunduz: [
    [68.9, 36],
    [68.3, 37],
  ],
  arghandab: [
    [66.5, 32.4],
    [64.4, 31.4],
  ],
  murghab: [
    [63.8, 35.2],
    [62.6, 36.4],
  ],
  kurram: [
    [70.2, 33.8],
    [71.4, 32.6],
  ],
  farah: [
    [63.5, 33],
    [61.6, 31.6],
  ],
  baro: [
    [35.2, 8.2],
    [33.2, 8.4],
  ],
  sokoto: [
    [6.6, 12.4],
    [4.2, 11.4],
  ],
  kaduna: [
    [8, 10.2],
    [5.8, 8.8],
  ],
  gongola: [
    [10, 10.6],
    [12.1, 9.5],
  ],
  imjin: [
    [127, 38.4],
    [126.7, 37.8],
  ],
  shweli: [
    [98.2, 24.5],
    [96.2, 23.9],
  ],
  artibonite: [
    [-71.8, 19],
    [-72.8, 19.2],
  ],
  catatumbo: [
    [-73, 8.6],
    [-71.8, 9.4],
  ],
}
