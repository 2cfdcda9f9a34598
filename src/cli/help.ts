/** The parts of --help beyond the list of options: enough to start with nothing else beside. */

export const mainHelp = `
Start here:
  groundline check draft.md               what in this draft does not match the ground?
  groundline compare a.txt b.txt          where do these reports of one event contradict each other?
  groundline map draft.md -o map.svg      what does this draft claim, on a map?
  groundline lsp                          the same while you write, in an editor that talks LSP
  groundline mcp                          for assistants: check, measure, find places, who held them
  groundline check .                      the drafts of this folder, less what ignore files name
  groundline check --help                 every option, the formats, the exit codes
`

export const checkHelp = `
What it prints:
  text      each finding with line and column, its sign (below), both figures, and a fix where there is one
  json      { "version", "data", "documents": [ { "path", "findings", "mentions" } ] }
            with every finding and every place named, also those that agree
  jsonl     a line for each text: { "id", "findings", "mentions", "notes" }
  geojson, kml   places, claims and the front line of the day, for any map program
  csv, html      a row for each finding, for a spreadsheet or to read
  sarif, github, checkstyle, junit   for continuous integration

What it reads: Markdown, HTML, wikitext, LaTeX, Word (.docx) and plain text, told by name, --input-format or, where
neither says it (standard input, a name without an ending, JSONL without "format"), by what the text holds; a note
says so. Places are those of the source; of a Word document paragraph and offset. Front matter with "date:" gives
the day of reporting.

What .gitignore, .groundlineignore and "ignore" in the settings name is left out, in folders, in globs and where you name
the file itself, which is then said: hooks name every file. --no-ignore checks it all the same.

Settings for a folder stand in .groundlinerc.json: --print-config shows those that hold. For each file the nearest one
says how it is checked (date, lang, strict, kinds, style, dismissed); all else is said by that of the working folder
("runFile" in --print-config, where it is another).

House style ("style" in the settings) is listed with the warnings, marked "style", each with a fix, and counted by itself.
It is info: it fails a run only with --min-severity info, and --max-warnings does not count it.

To silence a finding, write a comment in the form of the format, with kinds or without:
  <!-- groundline-disable-next-line distance -->      % groundline-disable-next-line
  <!-- groundline-disable --> ... <!-- groundline-enable -->
or dismiss it for good: groundline dismiss draft.md --id d-5f3a9c01 (--ids shows the ids)

Batches (JSONL): a line { "id", "text", "date"?, "format"? } in gives a line out, in the same order. A line
that cannot be read gives { "id" or "line", "error" } in its place, and the rest goes on.

Maps of control (--front): GeoJSON, KML, KMZ, a zipped shapefile, uMap, Esri JSON, as people publish them.
Holder, status and day are read from the map where it tells them; what it does not tell is asked for.
The map is of its own day: --date stays the day of the draft.

Signs:
  ✗  wrong          off by more than 98 of 100 published figures are
  ~  loose          off by more than 95 of 100 are
  ±  long, short    agrees within what published figures keep to, but not with its own wording: by road?
  ?  cannot check   and the line says why
  ✓  agrees         (--all lists these)

Exit codes:
  0  nothing at or above --min-severity (wrong is an error, loose a warning, cannot check and house style are info)
  1  findings
  2  something could not be read or checked; the reason is on standard error

Examples:
  groundline check draft.md --date 2016-06-22
  groundline check *.md --min-severity error --format json > report.json
  pbpaste | groundline check - --all
  groundline check archive.jsonl > findings.jsonl
  groundline check draft.md --format geojson > map.geojson
  groundline check draft.md --date 2025-10-26 --front control_2025-10-26.geojson --front-holder russia
  groundline check drafts/ --format sarif -o groundline.sarif
  groundline check draft.html --dry-run           what would --fix change?
  groundline check draft.md --ui-lang ar          findings in Arabic (or fr: French)

No network is used: the text never leaves this machine.
`
