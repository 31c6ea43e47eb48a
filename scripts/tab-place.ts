import type { Page } from 'puppeteer-core';

/** The middle of the tab at the page's edge, in pixels of the window, once the tab is there. */
export async function tabPlace(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForFunction(() => document.querySelector('hashiya-tab'), { polling: 20 });
  const place = await page.evaluate(() => {
    const box = document.querySelector('hashiya-tab')?.shadowRoot?.querySelector('button')?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!place) throw new Error('the tab has no button; is this the end-to-end variant?');
  return place;
}
