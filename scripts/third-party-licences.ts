import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code is in the extension. */
const SHIPPED = ['preact', '@preact/signals', '@preact/signals-core', 'webextension-polyfill'] as const;

function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

/** Our own licence and notice, and the licences of all packages whose code is in the extension, as one text; throws where one has none. */
export function thirdPartyLicences(root: string): string {
  const own = ['LICENSE', 'NOTICE']
    .filter((name) => existsSync(join(root, name)))
    .map((name) => readFileSync(join(root, name), 'utf8').trim());
  return `${[...own, ...SHIPPED.map((name) => licenceOf(root, name))].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
