/** What commands and environments of LaTeX leave in the text: https://latexref.xyz */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The words of their last argument stand in a block of their own. */
export const headings = names(
  'part chapter section subsection subsubsection paragraph subparagraph caption title subtitle',
)

/** Begin a block, without an argument. */
export const breaks = names(
  'item par maketitle newpage clearpage bigskip medskip smallskip noindent indent hline toprule midrule bottomrule tableofcontents',
)

/** Left out with so many arguments: references, lengths, definitions, words that are deleted. */
export const without: ReadonlyMap<string, number> = new Map([
  ...[...names('label ref eqref pageref autoref cref Cref vref nameref bibliography bibliographystyle')].map(
    (name) => [name, 1] as const,
  ),
  ...[
    ...names('usepackage documentclass includegraphics index glossary vspace hspace setlength pagestyle thispagestyle'),
  ].map((name) => [name, 1] as const),
  ...[...names('graphicspath hypersetup sisetup todo sout st deleted xout author date thanks affil email phantom')].map(
    (name) => [name, 1] as const,
  ),
  ...[...names('setcounter addtocounter definecolor newenvironment newglossaryentry DeclareAcronym')].map(
    (name) => [name, 2] as const,
  ),
  ...[...names('newacronym longnewglossaryentry acrodef newacro')].map((name) => [name, 3] as const),
])

/** "\cite", "\citep", "\textcite", "\parencite" and their kin. */
export const isCitation = (name: string): boolean => /^(?:[a-z]*cite[a-z]*|footcite[a-z]*|nocite)\*?$/i.test(name)

/** The last of so many arguments is the text. */
export const lastOf: ReadonlyMap<string, number> = new Map([
  ['href', 2],
  ['glslink', 2],
  ['glsdisp', 2],
  ['hyperref', 1],
  ['textcolor', 2],
  ['colorbox', 2],
  ['foreignlanguage', 2],
  ['parbox', 2],
  ['raisebox', 2],
  ['scalebox', 2],
  ['multicolumn', 3],
  ['multirow', 3],
])

/** Left out whole. */
export const unread = names(`
  verbatim Verbatim lstlisting minted equation equation* align align* gather gather* multline multline* eqnarray
  eqnarray* displaymath math tikzpicture thebibliography filecontents comment algorithm algorithmic
`)

/** Environments whose first argument says how they look. */
export const withLayout = names(
  'tabular tabular* tabularx array longtable minipage multicols wrapfigure thebibliography',
)

/** Those in which a line break ends a row. */
export const tables = names('tabular tabular* tabularx array longtable tabulary supertabular tblr')

export const symbols: ReadonlyMap<string, string> = new Map([
  ...[...'&%$#_{}'].map((sign) => [sign, sign] as const),
  ...['ldots', 'dots', 'textellipsis'].map((name) => [name, '…'] as const),
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textdegree', '°'],
  ['degree', '°'],
  ['textasciitilde', '~'],
  ['textbackslash', '\\'],
  ['slash', '/'],
  ['ss', 'ß'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  ['quad', ' '],
  ['qquad', ' '],
  ['textquoteright', '’'],
  ['textquoteleft', '‘'],
  [',', '\u202f'],
  ['thinspace', '\u202f'],
  [';', ' '],
  [':', ' '],
  ['>', ' '],
  ['medspace', ' '],
  ['thickspace', ' '],
  ['enspace', ' '],
  ['enskip', ' '],
  ['space', ' '],
  ['!', ''],
  ['-', ''],
  ['/', ''],
  ['@', ''],
  ['negthinspace', ''],
  ['nobreakdash', ''],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['og', '« '],
  ['fg', ' »'],
  ['guillemotleft', '«'],
  ['guillemotright', '»'],
  ['glqq', '„'],
  ['grqq', '“'],
  ['textperiodcentered', '·'],
  ['textsim', '~'],
  ['textapprox', '≈'],
  ['textpm', '±'],
  ['texttimes', '×'],
  ['textnumero', '№'],
  ['euro', '€'],
  ['pounds', '£'],
  ['copyright', '©'],
  ['S', '§'],
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
  ['nobreakspace', '\u00a0'],
])

/** Accents as combining marks: "\'e" is é. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
])

const prefixes: Readonly<Record<string, string>> = { kilo: 'k', centi: 'c', milli: 'm', hecto: 'h' }
const bases: Readonly<Record<string, string>> = {
  metre: 'm',
  meter: 'm',
  m: 'm',
  km: 'km',
  mile: 'mi',
  nauticalmile: 'nmi',
  foot: 'ft',
  yard: 'yd',
  hectare: 'ha',
  degree: '°',
}

/** "\kilo\metre" and "km" alike: "km"; "\square\kilo\metre": "km²"; what is not known as it stands. */
export function unitOf(written: string): string {
  const square = /\\(?:square|squared)\b|\^\{?2\}?/.test(written)
  const parts = written.match(/[a-z]+/gi) ?? []
  const unit = parts
    .filter((part) => part !== 'square' && part !== 'squared')
    .map((part) => (written.includes('\\') ? (prefixes[part] ?? bases[part] ?? part) : part))
    .join('')
  return square ? `${unit}²` : unit
}

/** Say how what follows is set, and leave nothing in the text. */
export const settings = names(`
  bf it rm sf tt em sl sc bfseries mdseries itshape slshape scshape upshape rmfamily sffamily ttfamily normalfont tiny
  scriptsize footnotesize small normalsize large Large LARGE huge Huge centering raggedright raggedleft flushleft
  flushright justify sloppy fussy xspace protect relax selectfont nobreak allowbreak break linebreak nolinebreak
  pagebreak nopagebreak newline strut null boldmath unboldmath frenchspacing nonfrenchspacing appendix frontmatter
  mainmatter backmatter listoffigures listoftables printbibliography makeatletter makeatother leavevmode ignorespaces
  unskip doublespacing singlespacing onehalfspacing footnotemark hfill vfill dotfill hrulefill par
  left right big Big begingroup endgroup bgroup egroup global long columnbreak cleardoublepage printindex makeindex
  today hss vss fill phantomsection balance
`)

/** Lengths stand behind them without braces: "\\kern1pt", "\\hskip 1em plus 1fil". */
export const skips = names('kern hskip vskip mskip mkern')

/** Names of entries in a list, of which a command prints the words. */
export const isEntry = (name: string): boolean =>
  /^(?:gls|Gls|GLS|glspl|Glspl|glstext|Glstext|glsname|acrshort|acrlong|acrfull|acrshortpl)$/.test(name)

/** Stand beside the text, and are read behind its paragraph. */
export const isNote = (name: string): boolean =>
  /^(?:footnote|footnotetext|endnote|marginpar|marginnote|sidenote|sidepar)$/.test(name)

/** Bring in another file. */
export const isPart = (name: string): boolean =>
  /^(?:input|include|subfile|subimport|import|includefrom|inputfrom)$/.test(name)
