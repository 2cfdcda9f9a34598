import type { Plugin } from 'vite'

const within = 'if (!root.head && root.adoptedStyleSheets && win.CSSStyleSheet)'
const first = 'root.adoptedStyleSheets = [this.sheet, ...root.adoptedStyleSheets]'

/**
 * Lets the editor's library (style-mod) hand its styles to the page as style sheets, which it does only within a shadow
 * tree by itself: as <style> elements they would need a policy that lets anyone's styles in ('unsafe-inline').
 */
export function styleSheets(): Plugin {
  return {
    name: 'groundline-style-sheets',
    // While developing, Vite itself brings styles as elements, and shows faults as markup.
    transformIndexHtml: (html, { server }) =>
      server
        ? html
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace(/; require-trusted-types-for 'script'; trusted-types [^"]*/, '')
        : html,
    transform(code, id) {
      if (!/\/style-mod\/src\/style-mod\.js$/.test(id.split('?')[0]!)) return null
      if (!code.includes(within) || !code.includes(first)) {
        throw new Error(`${id} is written otherwise than style-sheets.ts expects`)
      }
      return code.replace(within, 'if (root.adoptedStyleSheets && win.CSSStyleSheet)')
    },
  }
}
