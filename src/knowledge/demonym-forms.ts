/**
 * Regular endings of a nisba, on its masculine singular: روسي → روسية, روسيا (روسياً), روسيان, روسيين, روسيتان, روسيتين, روسيون,
 * روسيات. The article is no form of its own: matching sets it aside.
 */
const ENDINGS = ['', 'ة', 'ا', 'ان', 'ين', 'تان', 'تين', 'ون', 'ات'] as const;

/** Words in ـي agree with one another, others stay: كوري جنوبي → كورية جنوبية, جنوب أفريقي → جنوب أفريقية. */
const inflected = (nisba: string) =>
  ENDINGS.map((ending) =>
    nisba
      .split(' ')
      .map((word) => (word.endsWith('ي') ? word + ending : word))
      .join(' '),
  );

/** All forms of a nisba. A further form in ـي is inflected like it (أوربي), any other is taken as it is (روس). */
export const demonymForms = (nisba: string, further: readonly string[]): string[] => [
  ...new Set([...inflected(nisba), ...further.flatMap((form) => (form.endsWith('ي') ? inflected(form) : [form]))]),
];
