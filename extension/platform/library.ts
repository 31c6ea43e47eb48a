/** Where the library stands in the extension's storage. Only the background writes it; other parts ask the background. */

import type { Library } from '../../src/keeping/library.ts';
import { libraryFrom } from '../../src/keeping/library.ts';
import type { Met } from '../../src/keeping/met.ts';
import { metFrom } from '../../src/keeping/met.ts';
import type { StoreForm } from './store.ts';

/** What the reader has kept and pinned. */
export const LIBRARY: StoreForm<Library> = { key: 'library', version: 1, migrations: [], read: libraryFrom };

/** Names met; there only while the reader wants them marked. */
export const MET: StoreForm<Met> = { key: 'met', version: 1, migrations: [], read: metFrom };
