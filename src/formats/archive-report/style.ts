/** The style of the archive's report: on screens wide and narrow, light and dark, and on paper. */
export const reportStyle = `
:root{color-scheme:light dark;--paper:light-dark(#ffffff,#15181b);--ink:light-dark(#17191c,#e9ebec);
--ink-2:light-dark(#42474d,#bcc2c7);--rule:light-dark(#d5d9d8,#2c3136);--rule-strong:light-dark(#85898e,#747c84);
--disagrees:light-dark(#b3123a,#ff8fa3);--loose:light-dark(#855700,#ffc266);--undecided:light-dark(#595959,#bdbdbd);
--agrees:light-dark(#00538a,#7cc4ff);--sea:light-dark(#f4f6f6,#1a1d20);--border:light-dark(#8f9794,#616a70)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1.5rem 4rem;color:var(--ink);background:var(--paper);
font:400 .9375rem/1.5 'Noto Sans','Noto Sans Arabic',system-ui,sans-serif}
h1{font:600 1.75rem/1.25 'Source Serif 4',Georgia,'Times New Roman',serif;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.0625rem;margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
a{color:var(--agrees)}
.meta{color:var(--ink-2);font-size:.8125rem}
.counts,nav{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:0 0 .5rem;padding:0}
nav{font-size:.8125rem;gap:.4rem 1.1rem}
.scroll{overflow:auto;max-height:40rem}
table{border-collapse:collapse;width:100%;font-size:.8125rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--rule);overflow-wrap:break-word}
th{font-weight:600}
#findings td{overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:var(--paper);border-bottom-color:var(--rule-strong)}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.zero{color:var(--undecided)}
.bar{width:11rem}
.bar svg{height:.6rem;margin-top:.35rem;border:0}
.verdict{font-weight:600;white-space:nowrap}
.disagrees{color:var(--disagrees)}.loose{color:var(--loose)}.undecided{color:var(--undecided)}.agrees{color:var(--agrees)}
figure{margin:0}
svg{display:block;width:100%;height:auto;border:1px solid var(--rule)}
.sea{fill:var(--sea)}
.border{fill:none;stroke:var(--border);stroke-width:.6}
circle{fill-opacity:.7;stroke:var(--paper);stroke-width:.6}
circle.disagrees,rect.disagrees{fill:var(--disagrees)}circle.loose,rect.loose{fill:light-dark(#c98a1b,#ffc266)}
circle.undecided,rect.undecided{fill:light-dark(#8a8f94,#9aa0a5)}circle.agrees,rect.agrees{fill:var(--agrees)}
form{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;margin-bottom:.75rem}
form[hidden],tr[hidden]{display:none}
select,input{font:inherit;max-width:100%}
tr.done td{opacity:.55}
@media(max-width:40rem){
body{padding:1.25rem 1rem 3rem}
.bar{display:none}
th,td{padding:.35rem .3rem}
.groups thead th{font-size:.75rem;vertical-align:bottom;white-space:normal}
#findings,#findings tbody,#findings tr,#findings td{display:block}
#findings thead{display:none}
#findings tr{position:relative;padding:.6rem 0 .6rem 2rem;border-bottom:1px solid var(--rule)}
#findings tr[hidden]{display:none}
#findings td{border:0;padding:.1rem 0}
#findings td:first-child{position:absolute;inset:.6rem auto auto 0}
#findings td br{display:none}
#findings td .meta{margin-inline-start:.5rem}
}
@media print{:root{color-scheme:light}.scroll{max-height:none;overflow:visible}form,nav{display:none}
body{max-width:none;padding:0}tr{break-inside:avoid}}
`
