/**
 * What programs that make pages leave in their sources: shortcodes of WordPress, tags of Liquid, Jinja and Hugo, callouts.
 * Each is blanked by as many characters that nobody sees, so that all else stays in its place.
 */

/** Nothing that a reader sees, and dropped from the text (`TextWriter.copy`). */
const unseen = '\u200b'

const blank = (found: string): string => unseen.repeat(found.length)

/** "[vc_column width="1/2"]", "[/caption]": with an underscore, an attribute or as an end; "[sic]" and "[1]" are words. */
const shortcode =
  /\[\/[a-z][\w-]{1,40}\]|\[[a-z]\w{0,40}_\w{1,40}(?:\s[^\]\n]{0,500})?\/?\]|\[[a-z][\w-]{1,40}(?:\s+[\w-]{1,40}\s?=\s?(?:"[^"\]\n]{0,300}"|'[^'\]\n]{0,300}'|[^\s"'\]]{1,100})){1,20}\s*\/?\]/gi

const nameOf = (found: string): string => found.split(/[\s=]/)[0]!.replace(/\]$/, '')

/** These stand around paragraphs; others within them. */
const around =
  /(?:row|column|col|section|text|tab|accordion|box|caption|gallery|container|half|third|fourth|block)s?(?=[\s\]_]|\d)/i

/** "{% if user %}", "{{ site.title }}", "{{< figure src="x" >}}". */
const tag = /\{%[^\n]{0,300}?%\}|\{\{[^{}\n]{1,300}\}\}/g
const printsNothing =
  /^\{%-?\s{0,5}(?:if|unless|for|endif|endunless|endfor|raw|endraw|comment|endcomment|block|endblock|assign|set|with|endwith|load|extends|autoescape|endautoescape|verbatim|endverbatim)\b/

/** "[!NOTE]" and "[!info]- Title" are the heading of a quotation on GitHub and in Obsidian. */
const callout = /^([ \t]{0,3}(?:>[ \t]?){1,9})(\[!\w{2,20}\][-+]?)/gm

/** Of HTML. What prints something leaves its mark (an element of mathematics), as long as what it stands for. */
export function withoutBuildersTags(html: string): string {
  return html
    .replace(shortcode, (found) =>
      around.test(`${nameOf(found)}]`) ? `<p${' '.repeat(found.length - 3)}>` : blank(found),
    )
    .replace(tag, (found, at: number) =>
      isSilent(html, found, at) || found.length < 7 ? blank(found) : `<math${' '.repeat(found.length - 7)}/>`,
    )
}

/** Of Markdown: the mark is that of code in a line. */
export function withoutBuilderTags(markdown: string): string {
  return markdown
    .replace(callout, (_found, marks: string, name: string) => `${marks}#${' '.repeat(name.length - 1)}`)
    .replace(tag, (found, at: number) =>
      isSilent(markdown, found, at) ? blank(found) : `\`${'x'.repeat(found.length - 2)}\``,
    )
}

/** Of two branches only one is printed: within a sentence, or where there is an "else", nothing is read across its tags. */
function isSilent(text: string, found: string, at: number): boolean {
  const isApart = /(?:^|[>.!?:”"}\n])\s*$/.test(text.slice(Math.max(0, at - 40), at))
  return isApart && printsNothing.test(found) && !/\{%-?\s{0,5}(?:else|elsif|elif)\b/.test(text)
}
