export const compareHelp = `
Who printed a report, and when, stands above its text, or is given by --outlet and --date:
  ---
  outlet: AP
  date: 2016-06-19
  ---
  Government forces came within 10 km of the Tabqa base on Sunday ...

What it prints:
  text      by topic, conflicts first: what each report says, its verdict, and why they do not fit
              ≠ conflict   the figures, days or sides cannot all hold
              ≈ differ     not the same, but both can hold, or no further apart than print often is
              = agree      listed with --all only
  json      { "version", "data", "reports", "topics", "alone", "notes" }
  geojson   where each statement puts what it speaks of, in a colour for each outlet
  csv       a row for each statement
  html      the table as a file that opens anywhere, offline

Without reports, --front says what changed hands over the days of maps of control, in square kilometres, as text, csv or json:
  groundline compare --front control_2025-10-26.geojson --front control_2025-10-27.geojson --format csv

Exit codes:
  0  nothing in conflict (with --strict: nothing differs either)
  1  reports are in conflict
  2  something could not be read or checked; the reason is on standard error

Examples:
  groundline compare ap.txt afp.txt reuters.txt --date 2016-06-20
  groundline compare a.txt b.txt --outlet AP --outlet AFP --format geojson > map.geojson
  groundline compare reports.jsonl --all

No network is used: the texts never leave this machine.
`
