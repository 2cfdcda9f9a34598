import { englishMap } from '../../../lang/en/map.ts'

export const map = {
  wheel: 'Hold Ctrl and scroll to zoom the map',
  wheelMac: 'Hold ⌘ and scroll to zoom the map',
  fingers: 'Move the map with two fingers',
  compared: 'Reports on the map',
  label: 'Map of the claims',
  help: 'Arrow keys move the map, plus and minus zoom. Everything on it is also in the list of claims and places.',
  failed: 'The map cannot be drawn here',
  failedDetail:
    'It needs WebGL 2, which this browser does not offer or has switched off. Everything else works: claims, figures ' +
    'and downloads.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all claims',
  legend: 'Legend',
  sources: 'Sources',
  close: 'Close',
  inferred: 'Inferred, not reported',
  inferredNote: 'Areas are derived from who held which place; paler and hatched where that is inferred.',
  frontLine: englishMap.frontLine,
  drawnLine: englishMap.drawnLine,
  contested: englishMap.contested,
  changedGround: 'Changed hands since',
  disputedLine: englishMap.disputedLine,
  signs: { ...englishMap.signs },
  shownFile: (name: string) => `On the map: ${name}`,
  closeFile: 'Take it off the map',
  tools: 'Map tools',
  closePopup: 'Close',
  held: (holder: string, day: string, since: string | null, basis: string) =>
    `Held by ${holder} on ${day}${since === null ? '' : `, since ${since}`} (${basis})`,
}
