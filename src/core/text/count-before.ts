/** How many leading items satisfy `isBefore`, which holds for a first part of them and for none behind it (binary search). */
export function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
