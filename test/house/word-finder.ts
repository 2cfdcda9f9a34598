/** Finds the words of a language in TypeScript files: what counts as one, words.test.ts says. */
import ts from 'typescript'

export interface FoundWord {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly word: string
}

/** Closed values that the contract types as text, as something open may stand behind them: "taken-by:government". */
const closedProperties: ReadonlySet<string> = new Set(['relation'])

/** A union of strings, with or without nothing. */
function isClosed(type: ts.Type | undefined): boolean {
  const parts = type === undefined ? [] : type.isUnion() ? type.types : [type]
  return parts.some((part) => part.isStringLiteral()) && parts.every((part) => !(part.flags & ts.TypeFlags.String))
}

const isComparison = ({ kind }: ts.Node): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken

/** `frame.means['says']`: what a frame means stands beside its pattern, and is named by whoever writes it. */
const isMeaning = (node: ts.Node): boolean => ts.isElementAccessExpression(node) && endsWith(node.expression, 'means')

const endsWith = (node: ts.Node, name: string): boolean =>
  ts.isNonNullExpression(node)
    ? endsWith(node.expression, name)
    : (ts.isPropertyAccessExpression(node) ? node.name : node).getText() === name

const namesClosed = (node: ts.Node): boolean =>
  isMeaning(node) ||
  (ts.isPropertyAccessExpression(node) && closedProperties.has(node.name.text)) ||
  (ts.isIdentifier(node) && closedProperties.has(node.text))

/** Functions that take names of a pattern or tags of a locale, and those that tell people why something was read so. */
const takeNames: ReadonlySet<string> = new Set([
  ...['captured', 'allCaptured', 'keptAs', 'keptAllAs', 'framesOf'],
  ...['step', 'veto', 'toLocaleString'],
])

/** What a pattern keeps, the frames of a kind, what a frame means; a step for the trace. */
function isNameOfFrame(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isElementAccessExpression(parent)) return isMeaning(parent)
  if (!ts.isCallExpression(parent)) return false
  const { expression } = parent
  return takeNames.has((ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText())
}

/** One of several reasons, which people are told. */
const isReason = ({ parent: list }: ts.Node): boolean =>
  ts.isArrayLiteralExpression(list) && ts.isPropertyAssignment(list.parent) && list.parent.name.getText() === 'reasons'

/** Whether a string goes into a text for people: over choices and brackets, part of a template, a value, a result. */
function isShown(node: ts.Node): boolean {
  const { parent } = node
  if (isReason(node)) return true
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return isShown(parent)
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken
    return kind === ts.SyntaxKind.PlusToken || (kind === ts.SyntaxKind.QuestionQuestionToken && isShown(parent))
  }
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return ts.isTemplateSpan(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent)
}

/** A list that a type is made of: `const sections = [...] as const`, `(typeof sections)[number]`. */
function makesType(node: ts.Node): boolean {
  const { parent: list } = node
  const declared = ts.isArrayLiteralExpression(list) && ts.isAsExpression(list.parent) ? list.parent.parent : null
  if (!declared || !ts.isVariableDeclaration(declared) || !ts.isIdentifier(declared.name)) return false
  const { text } = declared.name
  const asks = (one: ts.Node): boolean =>
    (ts.isTypeQueryNode(one) && one.exprName.getText() === text) || (ts.forEachChild(one, asks) ?? false)
  return asks(node.getSourceFile())
}

/** What names a property and not a text: a key, "nearest" in region. */
function isPropertyName(node: ts.Node): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword)
  )
}

const isNoCode = (node: ts.Node): boolean =>
  ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)

/** The letters that a regular expression spells out; what stands in brackets or behind a backslash are single signs. */
const spelt = (source: string): readonly string[] =>
  source
    .replace(/\\[pPu]\{[^}]*\}|\\.|\[[^\]]*\]|\(\?<\w+>|\/[a-z]*$/g, ' ')
    .replaceAll('?', '')
    .match(/\p{L}{2,}/gu) ?? []

/** Looks through the files of a program for entries of a lexicon, in lower case, the words of phrases apart. */
export class WordFinder {
  readonly #checker: ts.TypeChecker
  readonly #program: ts.Program
  readonly #entries: ReadonlySet<string>

  constructor(program: ts.Program, entries: ReadonlySet<string>) {
    this.#program = program
    this.#checker = program.getTypeChecker()
    this.#entries = entries
  }

  in(file: string): readonly FoundWord[] {
    const source = this.#program.getSourceFile(file)
    const found: FoundWord[] = []
    const visit = (node: ts.Node): void => {
      if (isNoCode(node)) return
      for (const word of this.#wordsIn(node)) {
        const { line } = source!.getLineAndCharacterOfPosition(node.getStart(source))
        found.push({ file, line: line + 1, word: word.trim().replace(/\s+/g, ' ') })
      }
      ts.forEachChild(node, visit)
    }
    if (source) visit(source)
    return found
  }

  #wordsIn(node: ts.Node): readonly string[] {
    if (ts.isRegularExpressionLiteral(node)) return spelt(node.text).filter((word) => this.#isEntry(word))
    if (ts.isStringLiteralLike(node)) {
      const isRead = !isPropertyName(node) && !isNameOfFrame(node) && !isShown(node) && !this.#isExpected(node)
      return isRead && this.#holdsWords(node.text) ? [node.text] : []
    }
    if (!ts.isObjectLiteralExpression(node) || !this.#isOpenTable(node)) return []
    return node.properties.flatMap(({ name }) =>
      name && 'text' in name && this.#isEntry(name.text) ? [name.text] : [],
    )
  }

  /** An entry of two letters or more: single letters are signs. */
  #isEntry(text: string): boolean {
    return /\p{L}{2}/u.test(text) && this.#entries.has(text.toLowerCase())
  }

  /** An entry, or a list of nothing but entries. */
  #holdsWords(text: string): boolean {
    const parts = text.trim().split(/\s+/)
    const isList = parts.every((part) => this.#entries.has(part.toLowerCase()))
    return this.#isEntry(text.trim()) || (isList && parts.some((part) => this.#isEntry(part)))
  }

  /** Whether the compiler expects one of a closed set: on the other side of a comparison, as the subject of a switch. */
  #isExpected(node: ts.Expression): boolean {
    const { parent } = node
    if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken)) {
      const other = parent.left === node ? parent.right : parent.left
      return isClosed(this.#checker.getTypeAtLocation(other)) || namesClosed(other)
    }
    if (ts.isCaseClause(parent)) return isClosed(this.#checker.getTypeAtLocation(parent.parent.parent.expression))
    return isClosed(this.#checker.getContextualType(node)) || makesType(node)
  }

  /** A table that any text may look up. */
  #isOpenTable(node: ts.ObjectLiteralExpression): boolean {
    const type = this.#checker.getContextualType(node)
    return type !== undefined && this.#checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined
  }
}
