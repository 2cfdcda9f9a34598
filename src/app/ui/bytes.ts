import { language, number } from '../strings/language.ts'

/** "1.2 MB", "1,2 Mo". */
export function bytesInWords(bytes: number): string {
  const [value, size] = bytes < 1e6 ? [bytes / 1e3, 'k'] : bytes < 1e9 ? [bytes / 1e6, 'M'] : [bytes / 1e9, 'G']
  const unit = language() === 'fr' ? `\u00a0${size}o` : ` ${size}B`
  return number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)) + unit
}
