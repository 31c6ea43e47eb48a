/** Markdown (CommonMark): a heading for each article, its names, bullets and selections under it. */

import type { ArticleFacts } from '../kept.ts';
import { articleKey } from '../kept.ts';
import type { ExportLabels } from './labels.ts';
import { isolated, oneLine } from './plain.ts';
import type { ExportRow } from './rows.ts';
import { isGuess } from './rows.ts';

/** Every ASCII punctuation mark that Markdown could read as its own; CommonMark lets a backslash take that away. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&$^:"'=@]/g, '\\$&');

const run = (text: string | undefined): string => (text === undefined ? '' : escaped(isolated(text)));

/** A web address between angle brackets, which end at nothing that an address may hold; undefined for any other address. */
function destination(url: string | undefined): string | undefined {
  if (url === undefined || !URL_FORM.test(url)) return undefined;
  return `<${oneLine(url).replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}
const URL_FORM = /^https?:\/\//i;

function headingOf(article: ArticleFacts, labels: ExportLabels): string {
  const title = run(article.headline) || escaped(labels.untitled);
  const link = destination(article.url);
  const day = article.published === undefined ? '' : ` (${escaped(oneLine(article.published.slice(0, 10)))})`;
  return `## ${link === undefined ? title : `[${title}](${link})`}${day}`;
}

function linesOf(row: ExportRow, labels: ExportLabels): string[] {
  const arabic = run(row.arabic);
  const what = [
    run(row.english),
    row.type === undefined ? '' : escaped(labels.type(row.type)),
    run(row.description),
    isGuess(row) ? escaped(labels.guess) : '',
  ].filter((part) => part !== '');
  const first = [row.kind === 'name' ? `**${arabic}**` : arabic, ...what].join(' · ');
  const note = run(row.note);
  return [
    `- ${first}`,
    ...(row.sentence === undefined ? [] : [`  > ${run(row.sentence)}`]),
    // A line after a quotation without a line between would belong to it.
    ...(note === '' ? [] : ['', `  ${escaped(labels.note)} ${note}`]),
  ];
}

/** The rows by article, in the order in which each article comes first. */
export function markdownOf(rows: readonly ExportRow[], labels: ExportLabels): string {
  const articles = new Map<string, { article: ArticleFacts; lines: string[] }>();
  for (const row of rows) {
    const key = articleKey(row.article);
    const known = articles.get(key) ?? { article: row.article, lines: [] };
    known.lines.push(...linesOf(row, labels));
    articles.set(key, known);
  }
  const parts = [...articles.values()].map(({ article, lines }) => ['', headingOf(article, labels), '', ...lines]);
  return `${[`# ${escaped(labels.title)}`, ...parts.flat()].join('\n')}\n`;
}
