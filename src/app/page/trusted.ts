/**
 * Trusted Types: the page's policy refuses text where a browser would make elements or scripts of it
 * (require-trusted-types-for), unless it went through here. Browsers without them have nothing to ask.
 * https://w3c.github.io/trusted-types/dist/spec/
 */

/** Parsed apart from the page, where nothing is loaded and nothing runs. */
const isApart = (sink: string): boolean => sink.startsWith('DOMParser')

/** One character by its name, which a library of Markdown has the browser look up. */
const isEntity = (html: string): boolean => /^&#?\w{1,40};$/.test(html)

/** What is to be made elements of, or null: refused. */
export function htmlFor(html: string, sink: string): string | null {
  return isApart(sink) || isEntity(html) || !html.includes('<') ? html : null
}

/** Scripts of this page's own origin, which is where its workers lie; or null: refused. */
export function scriptFor(url: string, page: string): string | null {
  const { origin, protocol } = new URL(url, page)
  return origin === new URL(page).origin && /^https?:$/.test(protocol) ? url : null
}

interface Factory {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML: (html: string, type: string, sink: string) => string | null
      readonly createScriptURL: (url: string) => string | null
    },
  ): unknown
}

/** Called before anything of the page is made. */
export function trustOwn(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory }
  trustedTypes?.createPolicy('default', {
    createHTML: (html, _type, sink) => htmlFor(html, sink),
    createScriptURL: (url) => scriptFor(url, location.href),
  })
}

trustOwn()
