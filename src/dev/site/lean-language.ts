import ts from 'typescript'
import type { Plugin } from 'vite'

const frames = /\/src\/lang\/[a-z]+\/frames\/[\w-]+\.ts$/
const descriptions = /\/src\/core\/model\/(?:words|slots)\.ts$/
const tables: ReadonlySet<string> = new Set(['wordClasses', 'valueClasses', 'slots'])

/** The name of the constant that a property stands in, or ''. */
function tableOf(node: ts.Node): string {
  for (let at: ts.Node = node; at.parent; at = at.parent) if (ts.isVariableDeclaration(at)) return at.name.getText()
  return ''
}

/** What goes into the page in place of a property's value; null where it stays. */
function leanValue(file: string, node: ts.PropertyAssignment): string | null {
  if (frames.test(file)) return /^(?:fires|silent)$/.test(node.name.getText()) ? '[]' : null
  return ts.isStringLiteralLike(node.initializer) && tables.has(tableOf(node)) ? "''" : null
}

/** The code of a language's file without what only its writers and its tests read; null for other files. */
export function leanCode(code: string, file: string): string | null {
  if (!frames.test(file) && !descriptions.test(file)) return null
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true)
  const cuts: { readonly from: number; readonly to: number; readonly put: string }[] = []
  const visit = (node: ts.Node): void => {
    const put = ts.isPropertyAssignment(node) ? leanValue(file, node) : null
    if (put === null) ts.forEachChild(node, visit)
    else if (ts.isPropertyAssignment(node))
      cuts.push({ from: node.initializer.getStart(source), to: node.initializer.end, put })
  }
  visit(source)
  return cuts.reverse().reduce((rest, { from, to, put }) => rest.slice(0, from) + put + rest.slice(to), code)
}

/** Leaves the examples of frames and the descriptions of classes and slots out of the page. */
export function leanLanguage(): Plugin {
  return {
    name: 'groundline-lean-language',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => leanCode(code, id),
  }
}
