export const compareHelp = `
The outlet and the day of a report can stand above its text, or be given by --outlet and --date:
  ---
  outlet: AP
  date: 2016-06-19
  ---
  Government forces came within 10 km of the Tabqa base on Sunday ...

What it prints:
  text      one topic after another, conflicts first: what each report says, its verdict, and why they do not fit
              ≠ conflict   the figures, days or sides cannot all be right
              ≈ differ     they are not the same, but all can be right, or are as close as reports usually are
              = agree      listed with --all only
  json      { "version", "data", "reports", "topics", "alone", "notes" }
  geojson   where each statement places its subject, with a colour for each outlet
  csv       a row for each statement
  html      the same table as one file, to open in a browser offline

With --front and no reports, it prints how much land changed hands between the days of these maps, in square
kilometres, as text, csv or json:
  groundline compare --front control_2025-10-26.geojson --front control_2025-10-27.geojson --format csv

Exit codes:
  0  no reports are in conflict (with --strict: none differ)
  1  reports are in conflict
  2  something could not be read or checked; the reason is on standard error

Examples:
  groundline compare ap.txt afp.txt reuters.txt --date 2016-06-20
  groundline compare a.txt b.txt --outlet AP --outlet AFP --format geojson > map.geojson
  groundline compare reports.jsonl --all

No network is used: the texts never leave this machine.
`
