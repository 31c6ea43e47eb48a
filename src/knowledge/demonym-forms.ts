import { fold } from '../text/fold.ts';

/**
 * Regular endings of a nisba, on its folded masculine singular: روسي → روسيه (f), روسيا (روسياً), روسيان, روسيين, روسيتان,
 * روسيتين, روسيون, روسيات. The article is no form of its own: matching sets it aside.
 */
const ENDINGS = ['', 'ه', 'ا', 'ان', 'ين', 'تان', 'تين', 'ون', 'ات'] as const;

/**
 * All folded forms of a nisba. Of several words those in ـي agree with one another: كوري جنوبي → كوريه جنوبيه; جنوب أفريقي
 * changes its last word alone. Irregular forms (روس) are taken as they are.
 */
export function demonymForms(nisba: string, irregular: readonly string[]): string[] {
  const words = fold(nisba).split(' ');
  const regular = ENDINGS.map((ending) => words.map((word) => (word.endsWith('ي') ? word + ending : word)).join(' '));
  return [...new Set([...regular, ...irregular.map(fold)])];
}
