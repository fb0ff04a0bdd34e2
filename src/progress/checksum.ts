/** CRC-32 (ISO-HDLC, as in zip and PNG) of ASCII text, in base 36. */
export function checksum(text: string): string {
  let crc = 0xffffffff
  for (let place = 0; place < text.length; place += 1) {
    crc ^= text.charCodeAt(place) & 0xff
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(36)
}
