/** Patterns that several frames use. */
export const parts: Readonly<Record<string, string>> = {}
