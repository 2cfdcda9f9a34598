/** The options of `groundline check`. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { severities } from '../../present/diagnostics.ts'
import { addArchiveOptions } from '../archive/options.ts'
import { withControlOptions } from './control-options.ts'
import { dateArgument } from './date-argument.ts'
import { didYouMean } from '../../formats/ignore/kinds.ts'
import { textFormatOf } from '../../formats/markup/format.ts'
import type { InputFormat } from '../documents.ts'
import { inputFormats } from '../documents.ts'
import { languages } from './languages.ts'
import { uiLanguageOption } from '../ui-language.ts'
import { outputFormats } from '../output/writers.ts'

export function withCheckOptions(command: Command): Command {
  return addArchiveOptions(withControlOptions(withFileOptions(command)))
    .addOption(
      new Option(
        '-s, --min-severity <severity>',
        'exit with 1 for findings of this severity or worse (default: warning)',
      ).choices(severities),
    )
    .option('--max-warnings <count>', 'exit with 1 only where there are more warnings than this', wholeNumber)
    .addOption(
      new Option(
        '-l, --lang <language>',
        'read all paragraphs in one language (default: auto, each in its own)',
      ).choices(languages),
    )
    .addOption(uiLanguageOption())
    .option('--strict', 'hold the text to its wording, not to what published claims commonly do')
    .option('-a, --all', 'in text output: also list what agrees and what cannot be checked')
    .option('--ids', 'in text output: show the id of each finding, by which it can be dismissed')
    .option('-x, --explain', 'in text output: show why each sentence was read as it was: classes, frames, vetoes')
    .option('-q, --quiet', 'list errors only, in every format; the exit code stays as it would be without')
    .option('--fix', 'correct files where a finding offers a fix, and report what is left')
    .option('--dry-run', 'print the corrections as a diff, and change nothing')
    .option('-w, --watch', 'check again whenever a file changes, until you press Ctrl+C')
    .option('--no-ignore', 'check what .gitignore, .groundlineignore and "ignore" in the settings leave out, too')
    .option('--dismissed <file>', 'list of dismissed findings (default: .groundline-dismissed.json)')
    .option('-c, --config <file>', 'settings file (default: the nearest .groundlinerc.json)')
    .option('--no-config', 'use no settings file')
    .option('--print-config', 'print the settings in use, and check nothing')
    .option('--no-progress', 'show no progress bar')
    .option('--color', 'use colours, even when the output is no terminal')
    .option('--no-color', 'use no colours')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
}

function withFileOptions(command: Command): Command {
  return command
    .argument(
      '[file...]',
      'files, folders or globs: text, Markdown, HTML, wikitext, LaTeX, Word; "-" reads standard input',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print (default: text; jsonl for JSONL input)').choices(
        outputFormats,
      ),
    )
    .option('-o, --output <file>', 'write the report to a file instead of printing it')
    .addOption(
      new Option('-i, --input-format <format>', 'how to read the input (default: told by name or content)')
        .choices(inputFormats)
        .argParser(inputFormat),
    )
    .option(
      '-d, --date <date>',
      'day of reporting of drafts that do not say theirs: 2016-06-22, 2016-06 or 2016',
      dateArgument,
    )
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.')
  return Number(value)
}

/** By its name, or as people shorten it: "md". */
function inputFormat(value: string): InputFormat {
  const lower = value.toLowerCase()
  const found = inputFormats.find((one) => one === lower) ?? textFormatOf(lower) ?? others[lower]
  if (found) return found
  const advice = didYouMean(value, inputFormats).slice(2)
  throw new InvalidArgumentError(
    advice === '' ? `Allowed choices are ${inputFormats.join(', ')}.` : `${advice[0]!.toUpperCase()}${advice.slice(1)}`,
  )
}

const others: Readonly<Record<string, InputFormat>> = { docm: 'docx', word: 'docx', ndjson: 'jsonl' }
