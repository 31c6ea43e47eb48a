/** An analysis as text for a terminal, Arabic beside English. */

import type { Analysis, GlossaryEntry } from '../src/analysis.ts';
import type { Article } from '../src/article.ts';
import { ruleWords } from './rule-words.ts';

/** An Arabic run that a terminal cannot pull into the line around it (first-strong isolate). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
/** The first characters of a text, with a mark where it was cut. */
export const shortened = (text: string, length = 90): string => (text.length > length ? `${text.slice(0, length)}…` : text);

function nameLine(entry: GlossaryEntry): string {
  const english = entry.english ?? entry.readings?.map((reading) => reading.english).join(' or ') ?? '(no English known)';
  const doubt = entry.confidence === 'known' ? '' : `, ${entry.confidence}`;
  const explained = entry.description ? `: ${entry.description}` : '';
  return `  ${isolated(entry.arabic)}\n      ${english} (${entry.type}${doubt}, ${entry.mentions.length}×)${explained}`;
}

/** The whole report: names, bullets, captions, and what was removed and why. */
export function report(article: Article, analysis: Analysis): string {
  const lines = [isolated(article.headline ?? '(no headline)'), `${article.blocks.length} paragraphs, read as ${article.site}`, ''];
  lines.push(`Names (${analysis.glossary.length})`, ...analysis.glossary.map(nameLine), '');
  lines.push(`Summary (${analysis.bullets.length})`);
  for (const bullet of analysis.bullets) {
    const names = bullet.entities.map((index) => analysis.glossary[index]?.english).filter(Boolean);
    lines.push(`  • ${isolated(bullet.text)}`, `      ${names.join(', ')}`, `      why: ${bullet.via.map(ruleWords).join('; ')}`);
  }
  lines.push('', `Pictures (${article.figures.length})`);
  for (const figure of article.figures) lines.push(`  ${isolated(figure.caption)}${figure.credit ? ` [${isolated(figure.credit)}]` : ''}`);
  lines.push('', `Removed (${article.removed.length})`);
  for (const { reason, text, via } of article.removed)
    lines.push(`  ${reason}: ${isolated(shortened(text))}`, `      why: ${via.map(ruleWords).join('; ')}`);
  return lines.join('\n');
}
