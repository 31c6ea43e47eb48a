import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The rules of axe that a page of the extension's own breaks. */
export async function axeOnPage(page: Page): Promise<string[]> {
  // The policy of extension pages lets in no text that is put into a script element; the driver evaluates it beside the page.
  await page.evaluate(`${axe.source}; undefined`);
  return page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await injected.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
