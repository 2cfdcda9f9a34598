/** Words for what comes with the map, and is no dialog: see strings.ts. */
export { withMap as strings } from './strings/with-map.ts'
