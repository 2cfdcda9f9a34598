import ts from 'typescript'
import type { Plugin } from 'vite'

const frames = /\/src\/lang\/[a-z]+\/frames\/[\w-]+\.ts$/
const descriptions = /\/src\/core\/model\/(?:words|slots)\.ts$/
const lexicon = /\/src\/lang\/[a-z]+\/lexicon\/[\w-]+\.ts$/
const tables: ReadonlySet<string> = new Set(['wordClasses', 'valueClasses', 'slots'])

interface Cut {
  readonly from: number
  readonly to: number
  readonly put: string
}

/** An example of a frame with the comma behind it; null where a property stays. */
function exampleOf(file: string, node: ts.PropertyAssignment, code: string, source: ts.SourceFile): Cut | null {
  if (!frames.test(file) || !/^(?:fires|silent)$/.test(node.name.getText())) return null
  return {
    from: node.getStart(source),
    to: node.end + (/^\s*,\s*/.exec(code.slice(node.end))?.[0].length ?? 0),
    put: '',
  }
}

/** A table of names and what they mean: lexicon and frames use no other names, as the check before the build holds. */
const isNamesOnly = (node: ts.Node): node is ts.VariableDeclaration & { readonly initializer: ts.Expression } =>
  ts.isVariableDeclaration(node) && tables.has(node.name.getText()) && node.initializer !== undefined

const isTemplate = (node: ts.Node): boolean =>
  ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

/** Line breaks within patterns and lists of words, which only lay them out. */
const breaksIn = (node: ts.Node, source: ts.SourceFile): readonly Cut[] =>
  [...node.getText(source).matchAll(/\n\s*/g)].map(({ index, 0: { length } }) => {
    const from = node.getStart(source) + index
    return { from, to: from + length, put: ' ' }
  })

/** What is cut at a node; null where its parts are looked at. */
function cutsAt(file: string, node: ts.Node, code: string, source: ts.SourceFile): readonly Cut[] | null {
  if (isNamesOnly(node)) return [{ from: node.initializer.getStart(source), to: node.initializer.end, put: '{}' }]
  if (!descriptions.test(file) && isTemplate(node)) return breaksIn(node, source)
  const cut = ts.isPropertyAssignment(node) ? exampleOf(file, node, code, source) : null
  return cut && [cut]
}

/** The code of a language's file without what only its writers and its tests read; null for other files. */
export function leanCode(code: string, file: string): string | null {
  if (![frames, descriptions, lexicon].some((one) => one.test(file))) return null
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true)
  const cuts: Cut[] = []
  const visit = (node: ts.Node): void => {
    const found = cutsAt(file, node, code, source)
    if (found === null) ts.forEachChild(node, visit)
    else cuts.push(...found)
  }
  visit(source)
  return cuts.reverse().reduce((rest, { from, to, put }) => rest.slice(0, from) + put + rest.slice(to), code)
}

/** Leaves the examples of frames and the tables of classes and slots out of the page. */
export function leanLanguage(): Plugin {
  return {
    name: 'groundline-lean-language',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => leanCode(code, id),
  }
}
