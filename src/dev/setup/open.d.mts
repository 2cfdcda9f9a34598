/** The program that opens addresses here, with its arguments; null where there is no display. */
export function opener(
  address: string,
  platform?: string,
  env?: Readonly<Record<string, string | undefined>>,
): readonly [string, readonly string[]] | null
export function openBrowser(address: string): void
