const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1
  return code
})

/** The CRC-32 of gzip and zip (RFC 1952, section 8): tells every change of up to 32 bits in a row. */
export function crc32(bytes: Uint8Array): number {
  let code = 0xffffffff
  for (const byte of bytes) code = table[(code ^ byte) & 0xff]! ^ (code >>> 8)
  return ~code >>> 0
}
