const marks = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Control characters and lone surrogates, which XML 1.0 (section 2.2) and HTML do not allow. */
const disallowed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu

/** Text for XML and HTML, inside elements and quoted attributes alike. */
export function escaped(text: string): string {
  return text.replace(disallowed, '').replace(/[&<>"']/g, (mark) => marks.get(mark) ?? mark)
}

/** The same for an attribute whose line breaks and tabs are to stay: readers turn bare ones into blanks. */
export const escapedWhole = (text: string): string =>
  escaped(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`)
