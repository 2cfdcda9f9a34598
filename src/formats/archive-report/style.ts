/** The style of the archive's report, on a screen and on paper. */
export const reportStyle = `
:root{color-scheme:light;--ink:#17191c;--ink-2:#42474d;--rule:#d5d9d8;--disagrees:#b3123a;--loose:#855700;
--undecided:#595959;--agrees:#00538a}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1.5rem 4rem;color:var(--ink);background:#fff;
font:400 .9375rem/1.5 'Noto Sans','Noto Sans Arabic',system-ui,sans-serif}
h1{font:600 1.75rem/1.25 'Source Serif 4',Georgia,'Times New Roman',serif;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.0625rem;margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
.meta{color:var(--ink-2);font-size:.8125rem}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:0 0 .5rem;padding:0}
.scroll{overflow:auto;max-height:40rem}
table{border-collapse:collapse;width:100%;font-size:.8125rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
th{font-weight:600}
thead th{position:sticky;top:0;background:#fff;border-bottom-color:#85898e;overflow-wrap:normal}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.zero{color:var(--undecided)}
.verdict{font-weight:600;white-space:nowrap}
.disagrees{color:var(--disagrees)}.loose{color:var(--loose)}.undecided{color:var(--undecided)}.agrees{color:var(--agrees)}
figure{margin:0}
svg{display:block;width:100%;height:auto;border:1px solid var(--rule)}
.sea{fill:#f4f6f6}
.border{fill:none;stroke:#8f9794;stroke-width:.6}
circle{fill-opacity:.7;stroke:#fff;stroke-width:.6}
circle.disagrees{fill:#b3123a}circle.loose{fill:#c98a1b}circle.undecided{fill:#8a8f94}circle.agrees{fill:#00538a}
form{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;margin-bottom:.75rem}
form[hidden],tr[hidden]{display:none}
tr.done td{opacity:.55}
@media print{.scroll{max-height:none;overflow:visible}form{display:none}body{max-width:none;padding:0}tr{break-inside:avoid}}
`
