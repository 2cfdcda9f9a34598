/** What can be wrong with what was typed: the words of every language cover all of it. */

export type PositionFault =
  | { readonly fault: 'empty' | 'unreadable' | 'grid' }
  | { readonly fault: 'range'; readonly lat: number; readonly lon: number; readonly swapped: boolean }

/** Of a place. */
export type FormFault = { readonly fault: 'name' | 'accuracy' } | PositionFault

export type DrawingFault =
  | { readonly fault: 'from' | 'to' | 'order' | 'few' | 'hole' | 'many' | 'colour' }
  | { readonly fault: 'point'; readonly line: number; readonly text: string }
