const before =
  /^(?:the\s+)?(?:(?:village|town|city|hamlet|district|camp|hill|dam|port|oilfield|crossing|neighbou?rhood|suburb|area)s?\s+of\s+|the\s+)/i

/** The name in words that mean a place: "Zarqoub" of "the village of Zarqoub", which is what a check looks up. */
export function bareName(text: string): string {
  const bare = text.replace(before, '').trim()
  return /\p{Lu}|\p{Lo}/u.test(bare) ? bare : text.trim()
}
