import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Via, viaKey } from '../src/via.ts';
import { ROOT } from './root.ts';

const folder = join(ROOT, 'extension/_locales/en');
const messages: Record<string, { message: string }> = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);

/** A rule's message in English, from the interface's own words; the bare code where the locale has none. */
export const ruleWords = (code: Via): string => messages[viaKey(code)]?.message ?? code;
