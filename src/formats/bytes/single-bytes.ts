/**
 * Decoders by label. Node 20 reads windows-1252 as ISO 8859-1: its dashes and quotation marks come out as controls.
 * https://github.com/nodejs/node/issues/56542, https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const behindAscii = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** As `TextDecoder`; right for windows-1252 too. Throws a RangeError for a label that nobody knows. */
export function decoderOf(label: string, options: { readonly fatal?: boolean } = {}): Decoder {
  const decoder = new TextDecoder(label, options)
  if (decoder.encoding !== 'windows-1252') return { decode: (bytes, how) => decoder.decode(bytes, how) }
  return {
    decode: (bytes, how) =>
      decoder.decode(bytes, how).replace(/[\u0080-\u009f]/g, (control) => behindAscii[control.charCodeAt(0) - 128]!),
  }
}
