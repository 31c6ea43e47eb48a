/** What the extension's own side does and sees, asked on one of its pages beside the open one. */

import type { Page } from 'puppeteer-core';
import type { PanelAct } from '../../extension/platform/panel-act.ts';
import { HOSTNAME } from '../../scripts/world.ts';
import type { Session } from './harness.ts';

interface Api {
  tabs: { query(about: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: unknown): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<object> } };
  runtime: { reload(): void };
}
type Scope = Record<'browser' | 'chrome', Api | undefined>;

async function beside<T>(session: Session, ask: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.browser.newPage();
  try {
    await session.visitOptions(page);
    return await ask(page);
  } finally {
    await page.close();
    await session.page.bringToFront();
  }
}

/** Sends an act to the panel of the publisher's page, as the context menu and the browser's keys do. */
export const askOpenPanel = (session: Session, act: PanelAct): Promise<void> =>
  beside(session, (page) =>
    page.evaluate(
      async (url, json) => {
        const { browser, chrome } = globalThis as unknown as Scope;
        const tabs = (browser ?? chrome)?.tabs;
        const [tab] = (await tabs?.query({ url })) ?? [];
        if (!tab) throw new Error('no page of the publisher is open');
        await tabs?.sendMessage(tab.id, { type: 'background-to-content:do', act: JSON.parse(json) as unknown });
      },
      `https://${HOSTNAME}/*`,
      JSON.stringify(act),
    ),
  );

/** The keys of the extension's storage. */
export const storedKeys = (session: Session): Promise<string[]> =>
  beside(session, (page) =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return Object.keys((await (browser ?? chrome)?.storage.local.get(null)) ?? {});
    }),
  );

/** Has the browser replace the running extension by a new copy of itself, as an update does. */
export async function reloadExtension(session: Session): Promise<void> {
  const page = await session.browser.newPage();
  await session.visitOptions(page);
  // The page goes away with the copy that it belongs to, and may do so before it has answered.
  await page
    .evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Scope;
      setTimeout(() => (browser ?? chrome)?.runtime.reload());
    })
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  if (!page.isClosed()) await page.close().catch(() => undefined);
  await session.page.bringToFront();
}
