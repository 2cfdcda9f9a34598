import { count } from './count.ts'

export const packs = {
  opened: (title: string) => `Control data opened: ${title}`,
  openedDetail: (places: number, records: number) =>
    `${count(places, 'place')}, ${count(records, 'record')} of control. It stays in this browser until you remove it.`,
  taken: (id: string) => `A theatre pack called ${id} comes with the page`,
  takenDetail: 'Give yours another "id" in pack.json, and open it again.',
  removed: (title: string) => `Removed: ${title}`,
  removedDetail: 'Open its file again to have it back.',
  remove: (title: string) => `Remove ${title}`,
  notKept: 'The control data is in use, but could not be kept in this browser',
  tooLarge: (megabytes: number) => `That is more than the ${megabytes} MB that a theatre pack may have`,
  faults: (name: string) => `${name} cannot be used as a theatre pack`,
  more: (n: number) => `and ${count(n, 'more fault')}.`,
  faultsDetail: 'What a pack holds is described step by step in data/README.md.',
}
