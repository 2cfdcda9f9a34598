/** What HTML elements are to a reader: https://html.spec.whatwg.org/multipage/rendering.html */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Never read: no text of the page, code, or what a reader cannot see. */
export const unread = names(`
  script style template noscript head iframe object embed svg math canvas audio video map select textarea button
  datalist code samp kbd tt var xmp listing plaintext title rp rt
`)

/** Words that the page says are deleted. */
export const deleted = names('del s strike')

/** Stand apart from what is before and behind them. */
export const blockTags = names(`
  address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
  search section summary table tbody td tfoot th thead tr ul
`)
