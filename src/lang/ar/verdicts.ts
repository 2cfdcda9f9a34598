import type { ReportWords } from '../engine/report.ts'

/** For the page and for what the command prints: Arabic has no capitals to tell the two apart. */
export const verdicts: ReportWords['verdicts'] = {
  disagrees: 'خطأ',
  loose: 'غير دقيق',
  undecided: 'يتعذّر التحقق',
  agrees: 'مطابق',
  long: 'أطول؛ بالطريق؟',
  short: 'أقصر',
}
