/** Text that keeps its own lines, as in `<pre>`. */

import { endsSentence } from '../line-forms.ts';
import { collapse } from '../whitespace.ts';

/** A line this much shorter than the longest was not ended by the margin. */
const SHORT = 0.7;

/** The paragraphs of a text: what blank lines part; without blank lines, lines that the margin alone ended are joined. */
export function paragraphsOf(raw: string): string[] {
  const text = raw.replace(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(text.trim()) ? text.split(/\n[^\S\n]*\n/) : unwrapped(text.split('\n'));
  return parts.map(collapse).filter((part) => part !== '');
}

function unwrapped(lines: readonly string[]): string[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else paragraphs.push(line);
    open = !endsSentence(line.trim()) && line.trim().length >= widest * SHORT;
  }
  return paragraphs;
}
