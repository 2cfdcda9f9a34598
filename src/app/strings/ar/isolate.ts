/** A piece of the draft, a name, or a label in English within an Arabic sentence: it keeps its own direction. */
export const own = (text: string): string => `\u2068${text}\u2069`
