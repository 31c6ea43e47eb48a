/** The words of the reader's language that an export for people needs. */

import type { EntityType } from '../../analysis.ts';

export interface ExportLabels {
  title: string;
  /** Over what comes from an article without a headline. */
  untitled: string;
  guess: string;
  note: string;
  type(type: EntityType): string;
}
