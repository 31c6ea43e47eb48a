/** Showing the extension's own pages. */

import { isRecord } from '../../src/record.ts';
import type { ShowRequest } from '../platform/messages.ts';
import { EXPORT_KEY } from '../platform/pages.ts';

export const PAGES = {
  saved: 'extension/saved/index.html',
  export: 'extension/export/index.html',
  options: 'extension/options/index.html',
  welcome: 'extension/welcome/index.html',
} as const;
export type OwnPage = keyof typeof PAGES;

export interface ShowPorts {
  /** Memory that only the extension's own parts read, and that ends with the browser. */
  session: { set(items: Record<string, unknown>): Promise<void> };
  open(path: string): Promise<unknown>;
}

export interface ShowPage {
  (page: OwnPage): Promise<unknown>;
  /** The answer to a page's request: true when it was done; undefined for any other message. */
  answer(message: unknown, isOwn: boolean): Promise<boolean> | undefined;
}

/** What a panel may ask for. */
const ASKABLE = ['saved', 'export', 'options'] as const;

/** A function that shows a page of the extension's in a new tab. */
export function createShowPage({ session, open }: ShowPorts): ShowPage {
  const show = (page: OwnPage) => open(PAGES[page]);
  async function shown(page: OwnPage, rows: unknown): Promise<boolean> {
    if (page === 'export') await session.set({ [EXPORT_KEY]: rows });
    await show(page);
    return true;
  }
  return Object.assign(show, {
    answer(message: unknown, isOwn: boolean) {
      if (!isOwn || !isRecord(message) || message.type !== ('content-to-background:show' satisfies ShowRequest['type'])) return undefined;
      const page = ASKABLE.find((known) => known === message.page);
      return page && shown(page, message.rows);
    },
  });
}
