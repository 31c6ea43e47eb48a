/**
 * Every rule that can be the reason for a result. Each code has a message in words in each locale, under the key
 * that `viaKey` gives; a test holds the two lists together.
 */

import { ENTITY_VIA } from './via/entities.ts';
import { EXTRACT_VIA } from './via/extract.ts';
import { SUMMARY_VIA } from './via/summary.ts';

export const VIA_CODES = [...EXTRACT_VIA, ...ENTITY_VIA, ...SUMMARY_VIA] as const;
export type Via = (typeof VIA_CODES)[number];

/** The locale message key of a rule: `via_` and the code with every other character than a letter or digit as `_`. */
export const viaKey = (code: Via): string => `via_${code.replace(/[^a-z0-9]/gi, '_')}`;
