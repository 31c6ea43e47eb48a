/** Light or dark, as the page is, else as the system is. */

import { own } from './own.ts';

/** Luminance under which a background counts as dark; the middle between black and white in the eye's measure. */
const DARK = 0.18;

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The relative luminance (WCAG 2) of a computed colour, 0 to 1; absent for a transparent one or another notation. */
export function luminance(color: string): number | undefined {
  const [r, g, b, a = 1] =
    /^rgba?\(([^)]*)\)$/
      .exec(color)?.[1]
      ?.split(/[,/\s]+/)
      .map(Number) ?? [];
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b) || a < 0.5) return undefined;
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

/** The page's own background decides; the system where the page paints none. */
export function schemeOf(view: Window): 'light' | 'dark' {
  const [body, documentElement] = [own(view.document, 'body'), own(view.document, 'documentElement')];
  const painted =
    luminance(view.getComputedStyle(body).backgroundColor) ?? luminance(view.getComputedStyle(documentElement).backgroundColor);
  const isDark = painted === undefined ? view.matchMedia('(prefers-color-scheme: dark)').matches : painted < DARK;
  return isDark ? 'dark' : 'light';
}
