import { count } from './count.ts'

/** Of lists of dismissed findings, which the command reads too: they come with the list, and with none of the page. */
export const dismissed = {
  save: 'Save kept findings for the command',
  saveDetail:
    'Put it beside the drafts as .groundline-dismissed.json, or name it with --dismissed. It can be opened here, too.',
  taken: (file: string, n: number) => `${count(n, 'finding')} of this draft kept as ${file} says`,
  takenDetail: 'Its other entries are about other texts, or about words that have changed.',
}
