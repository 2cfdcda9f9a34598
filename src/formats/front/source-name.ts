/** Which files are days of one series: those whose names differ by their days, numbers and copies alone. */

export const withoutPath = (file: string): string => file.replace(/^.*[\\/]/, '')

const leftOut =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|copy|kopie|copie)$/

/** "control_2025-10-26 (1).geojson" and "Control 2025-10-27.kml" give the same. */
export function sourceKeyOf(file: string): string {
  return withoutPath(file)
    .replace(/(?:\.(?:geo)?jsonl?|\.\w{2,8})+$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .split(' ')
    .filter((word) => !leftOut.test(word))
    .join(' ')
    .trim()
}
