import { fileURLToPath } from 'node:url';

/** The project's own folder, whatever folder npm was called from; bundles stand three levels below it. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
