import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'

type Bundle = Rollup.OutputBundle

/** The page's script is imported by a small one that begins the checker first: the browser is told of it at once. */
export function earlyHints(): Plugin {
  return {
    name: 'groundline-early-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { chunk, bundle }) {
        if (!chunk || !bundle || chunk.name !== 'index') return []
        const scripts = withImports(chunk.dynamicImports, bundle)
        const named = new Set([chunk.fileName, ...chunk.imports])
        return [
          ...scripts.filter((name) => !named.has(name)).map((name) => link('modulepreload', name)),
          ...stylesOf(
            scripts.filter((name) => !named.has(name)),
            bundle,
          ).map((name) => link('stylesheet', name)),
        ]
      },
    },
  }
}

function withImports(names: readonly string[], bundle: Bundle): readonly string[] {
  const found = new Set<string>()
  const add = (name: string) => {
    const one = bundle[name]
    if (one?.type !== 'chunk' || found.has(name)) return
    found.add(name)
    one.imports.forEach(add)
  }
  names.forEach(add)
  return [...found]
}

function stylesOf(scripts: readonly string[], bundle: Bundle): readonly string[] {
  const all = scripts.flatMap((name) => {
    const one = bundle[name]
    return one?.type === 'chunk' ? [...(one.viteMetadata?.importedCss ?? [])] : []
  })
  return [...new Set(all)]
}

function link(rel: string, name: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: '', href: `./${name}` }, injectTo: 'head' }
}
