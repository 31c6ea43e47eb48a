/** Codes of the rules that read and clean a page. */
export const EXTRACT_VIA = ['text:line'] as const;
