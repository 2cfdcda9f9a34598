import { number } from '../language.ts'

export const embed = {
  menu: 'Embed…',
  heading: 'This draft in another page',
  lead: 'The map and what was found, for an article or a content system. Put this code where the map is to stand.',
  holds: 'The code holds the draft itself: whoever reads that page can read all of it.',
  code: 'Code',
  height: 'Height',
  theme: 'Colours',
  themes: { system: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  local:
    'This page runs on your own machine: other people’s browsers cannot reach it. Put the site on a web server first.',
  long: (letters: number) =>
    `The draft is large: the code has ${number(letters)} letters. Save the project file beside embed.html instead; the code names it. It holds the corrections and opened map files too.`,
  copy: 'Copy the code',
  copied: 'The code is on the clipboard',
  look: 'See it',
  close: 'Close',

  label: 'What was found',
  reading: 'The draft is being checked…',
  nothing: 'Nothing in the text could be checked.',
  agreeing: (n: number) => (n === 1 ? 'One claim agrees with the ground.' : `${n} claims agree with the ground.`),
  reported: (day: string) => `Reported ${day}`,
  front: (day: string) => `Front of ${day}`,
  open: 'Open in Groundline',
  by: (version: string) => `Checked by Groundline ${version}`,
  faultHeading: 'There is nothing to show here',
  none: 'This address names no draft. “Embed…” in Groundline’s Download menu makes the code.',
  stranger: 'The project file must lie on the same site as this page.',
  gone: (name: string) => `${name} could not be loaded. It must lie beside this page, or where ?file= says.`,
  large: (name: string) => `${name} is too large to be shown in a page.`,
  broken: (why: string) => `The draft could not be read. ${why}`,
}
