/** Codes of the rules that choose and edit bullets. */
export const SUMMARY_VIA = ['lead', 'headline-match'] as const;
