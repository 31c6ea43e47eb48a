import { readFileSync } from 'node:fs';

/** The lines of a gold story by the heading (`# paragraphs`) that they stand under. */
export function partsOf(path: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      part = [];
      parts.set(line.slice(2), part);
    } else if (line) part.push(line);
  }
  return parts;
}
