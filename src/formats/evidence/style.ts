/** The style of the evidence report: the page's light look, and as well on paper. */
export const reportStyle = `
:root{color-scheme:light;--ink:#17191c;--ink-2:#42474d;--rule:#d5d9d8;--disagrees:#b3123a;--loose:#855700;
--undecided:#595959;--agrees:#00538a}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:2rem 1.5rem 4rem;color:var(--ink);background:#fff;
font:400 .9375rem/1.5 'Noto Sans','Noto Sans Arabic',system-ui,sans-serif}
h1{font:600 1.75rem/1.25 'Source Serif 4 Variable',
'Source Serif 4',Georgia,'Times New Roman','Liberation Serif','Noto Sans Arabic',serif;margin:0 0 .25rem}
h2{font-size:1.0625rem;margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule);break-after:avoid}
.meta,.small{color:var(--ink-2);font-size:.8125rem}
.draft{max-width:42rem;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;
font:400 1.125rem/1.65 'Source Serif 4 Variable',
'Source Serif 4',Georgia,'Times New Roman','Liberation Serif','Noto Sans Arabic',serif}
.draft mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-thickness:2px;
text-underline-offset:.2em}
mark.disagrees{text-decoration-style:solid;text-decoration-color:var(--disagrees)}
mark.loose{text-decoration-style:dashed;text-decoration-color:var(--loose)}
mark.undecided{text-decoration-style:dotted;text-decoration-color:var(--undecided)}
mark.agrees{text-decoration-style:solid;text-decoration-color:var(--agrees);text-decoration-thickness:1px}
sup{font:600 .7em/0 'Noto Sans',system-ui,sans-serif;unicode-bidi:isolate}
sup a{text-decoration:none;padding:0 .15em}
a{color:#00538a}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.8125rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--rule);
overflow-wrap:break-word;min-width:5rem}
th:first-child,td:first-child{min-width:0}
th{font-weight:600;border-bottom-color:#85898e}
tr{break-inside:avoid}
thead{display:table-header-group}
tr:target{background:#dbe8f3}
.verdict{font-weight:600;white-space:nowrap}
.verdict.disagrees{color:var(--disagrees)}
.verdict.loose{color:var(--loose)}
.verdict.undecided{color:var(--undecided)}
.verdict.agrees{color:var(--agrees)}
td p{margin:0 0 .3rem}
figure{margin:0 0 1.5rem;break-inside:avoid}
img{display:block;max-width:100%;height:auto;border:1px solid var(--rule)}
figcaption{margin-top:.4rem;color:var(--ink-2);font-size:.8125rem}
ul{padding-inline-start:1.2rem}
@page{margin:18mm 16mm}
@media print{body{max-width:none;padding:0;font-size:10pt}.draft{font-size:11.5pt}.scroll{overflow:visible}
a{color:inherit}
.findings tr{display:grid;grid-template-columns:2.4rem 6rem 2.2fr 1.2fr 1.3fr 1.4fr 1.8fr;border-bottom:1px solid var(--rule)}
.findings :is(th,td){min-width:0;padding:.3rem .4rem;border:0}
.findings :is(th,td):last-child{grid-column:3/-1;font-size:.92em}.findings td:last-child p{margin:0}}
`

/** SHA-256 of the style, for the report's own policy: a test holds the two together. */
export const reportStyleHash = '9Q3NsMPOdnyTAjVVo4QwEdf7inOC44bFDn1qlvwvmrI='
