import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'manifest.config.ts'))) return folder;
  if (dirname(folder) === folder) throw new Error('the project’s folder was not found');
  return rootAbove(dirname(folder));
}

/** The project's own folder, whatever folder npm was called from and wherever this code was bundled to. */
export const ROOT: string = rootAbove(dirname(fileURLToPath(import.meta.url)));
