import { escaped } from './escape.ts'

export interface HtmlHead {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly direction: string
  /** Content security policy. */
  readonly policy: string
  readonly style: string
}

/** The lines of an HTML file up to its body: found by no search engine, and telling no address where it came from. */
export const htmlHead = ({ title, language, direction, policy, style }: HtmlHead): readonly string[] => [
  '<!doctype html>',
  `<html lang="${language}" dir="${direction}">`,
  '<head>',
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="referrer" content="no-referrer">',
  '<meta name="robots" content="noindex">',
  `<title>${escaped(title)}</title>`,
  `<style>${style}</style>`,
  '</head>',
  '<body>',
]
