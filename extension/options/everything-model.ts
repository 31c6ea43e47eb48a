/** Everything that is kept, as a whole: into a file, out of a file, and away. */

import { type Backup, readBackup } from '../platform/backup.ts';
import type { Notices } from './notice.ts';

export interface EverythingPorts {
  /** The text of a file with everything that is kept. */
  write(): Promise<string>;
  /** Joins what a file holds to what is there; all of it or, rejecting, nothing. */
  apply(backup: Backup): Promise<void>;
  /** Deletes all that the extension has stored, and gives back the permissions for other sites. */
  clear(): Promise<void>;
  /** Gives the reader a file. */
  download(text: string, name: string, type: string): void;
  /** The day, `2026-01-31`. */
  today(): string;
  isTouch: boolean;
}

export interface Everything {
  exportAll(): Promise<void>;
  importAll(text: string): Promise<void>;
  deleteAll(): Promise<boolean>;
}

/** The acts over these ports. */
export function createEverything(ports: EverythingPorts, notices: Notices): Everything {
  return {
    async exportAll() {
      await notices.act(async () => {
        ports.download(await ports.write(), `hashiya-${ports.today()}.json`, 'application/json');
        return { key: 'options_exported' };
      });
    },
    async importAll(text) {
      const backup = readBackup(text, ports.isTouch);
      if (typeof backup === 'string') {
        notices.say({ key: `options_import_${backup.replace(/-/g, '_')}` });
        return;
      }
      await notices.act(async () => {
        await ports.apply(backup);
        return backup.leftOut > 0 ? { key: 'options_imported_without', count: backup.leftOut } : { key: 'options_imported' };
      });
    },
    deleteAll: () =>
      notices.act(async () => {
        await ports.clear();
        return { key: 'options_deleted_all' };
      }),
  };
}
