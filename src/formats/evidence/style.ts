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
th{font-weight:600}
thead th{border-bottom-color:#85898e}
tr{break-inside:avoid}
thead{display:table-header-group}
.findings{min-width:34rem}
.findings th:first-child{min-width:0;width:2.5rem}
.findings :is(th,td):nth-child(n+3){width:20%}
.findings tbody{break-inside:avoid}
.findings tbody tr:first-child td{border-bottom:0;padding-bottom:.2rem}
.findings td p{margin:0 0 .15rem}
.findings .quote{font-weight:600}
tbody:target{background:#dbe8f3}
.grounds td{padding-top:0}
td .small{font-size:.92em}
[dir=rtl] .findings :is(th,td):nth-child(n+3) p{text-align:right}
dl{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.1rem .7rem;margin:0;color:var(--ink-2);font-size:.75rem;
line-height:1.45}
dt{font-weight:600}
dd{margin:0}
dd p{margin:0}
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
table{font-size:8.5pt}dl{font-size:7.5pt}.findings{min-width:0}section:has(figure){break-inside:avoid}
.scroll:focus{outline:0}img{max-height:200mm;width:auto}h2{margin-top:1.4rem}p,li{orphans:2;widows:2}}
`

/** SHA-256 of the style, for the report's own policy: a test holds the two together. */
export const reportStyleHash = 'kIrXqrdskY7pCtAGpf1DCMMaEJ7gG8A/6JdwIN9BWfQ='
