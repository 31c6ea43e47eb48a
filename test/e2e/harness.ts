/** A real browser with the extension's end-to-end variant in it, on our pages at the publisher's address. */

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Target } from '../../manifest.config.ts';
import { FIREFOX_UUID, type LaunchOptions, launch, pressToolbarButton, STOPPABLE, stopBackground } from '../../scripts/browser.ts';
import { addressOf, asset } from '../../scripts/story-server.ts';
import { HOSTNAME, type Serve, startWorld, type World } from '../../scripts/world.ts';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'test/pages');

/** A publisher that the extension has no permission for, and that no network knows. */
export const ELSEWHERE = 'https://news.hashiya.example';

/** Our pages by name, each with the path it is served at. */
const pages = new Map(
  readdirSync(PAGES)
    .filter((name) => existsSync(join(PAGES, name, 'page.html')))
    .map((name) => {
      const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8');
      return [name, { html, path: new URL(addressOf(html)).pathname }];
    }),
);

/** The strictest policy that a page can have; its own style sheet does not load under it either. */
const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };

const serve: Serve = ({ pathname, searchParams }) => {
  const found = [...pages.values()].find(({ path }) => path === pathname);
  if (!found) return asset(pathname);
  const headers = { ...(searchParams.has('strict') && STRICT), ...(searchParams.has('cached') && { 'cache-control': 'max-age=60' }) };
  return { type: 'text/html; charset=utf-8', body: found.html, headers };
};

/** A copy of the extension's end-to-end variant with more of a permission, as after the reader has allowed it. */
function allowed(target: Target, hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-allowed-'));
  cpSync(join(ROOT, 'dist', `${target}-e2e`), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

export type Host = 'hashiya-tab' | 'hashiya-panel';

/** One browser, one page, and what a reader does with them. */
export class Session {
  readonly target: Target;
  readonly browser: Browser;
  readonly page: Page;
  readonly world: World;
  /** Errors that reached the page's console or its error event. */
  readonly errors: string[] = [];
  readonly #elsewhere = new Map<string, { contentType: string; body: string }>();
  #isIntercepting = false;

  constructor(target: Target, browser: Browser, page: Page, world: World) {
    this.target = target;
    this.browser = browser;
    this.page = page;
    this.world = world;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Opens one of our pages; resolves when it is loaded. */
  async visit(name: string, query = ''): Promise<void> {
    const found = pages.get(name);
    if (!found) throw new Error(`no page ${name}`);
    await this.page.goto(`https://${HOSTNAME}${found.path}${query}`, { waitUntil: 'load' });
  }

  /** Opens one of our pages, or another document, at an address of another publisher. */
  async visitElsewhere(
    name: string,
    path = '/story',
    body = pages.get(name)?.html,
    contentType = 'text/html; charset=utf-8',
  ): Promise<void> {
    if (body === undefined) throw new Error(`no page ${name}`);
    if (!this.#isIntercepting) {
      this.#isIntercepting = true;
      await this.page.setRequestInterception(true);
      this.page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        const file = asset(pathname);
        const found = this.#elsewhere.get(pathname) ?? (file && { contentType: file.type, body: file.body });
        if (origin !== ELSEWHERE) void request.continue();
        else void request.respond(found ? { status: 200, ...found } : { status: 204 });
      });
    }
    this.#elsewhere.set(path, { contentType, body });
    await this.page.goto(ELSEWHERE + path, { waitUntil: 'load' });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.stop();
  }

  press(): Promise<void> {
    return pressToolbarButton(this.browser, this.page, this.target);
  }

  /** Waits until the panel shows what the selector names. */
  async untilShown(selector: string, timeout = 10_000): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => Boolean(document.querySelector('hashiya-panel')?.shadowRoot?.querySelector(wanted)),
      { timeout, polling: 50 },
      selector,
    );
  }

  async untilClosed(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('hashiya-panel'), { timeout: 10_000, polling: 50 });
  }

  async untilTab(): Promise<void> {
    await this.page.waitForFunction(() => Boolean(document.querySelector('hashiya-tab')), { timeout: 10_000, polling: 50 });
  }

  /** A trusted click in the middle of an element of ours, scrolled into view first. */
  async click(selector: string, host: Host = 'hashiya-panel'): Promise<void> {
    const place = await this.page.evaluate(
      (hostName, wanted) => {
        const element = document.querySelector(hostName)?.shadowRoot?.querySelector(wanted);
        if (!element) return undefined;
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      host,
      selector,
    );
    if (!place) throw new Error(`nothing at ${host} ${selector}`);
    await this.page.mouse.click(place.x, place.y);
  }

  /** Opens the panel by the tab and waits for its names. */
  async open(): Promise<void> {
    await this.untilTab();
    await this.click('button', 'hashiya-tab');
    await this.untilShown('.names .card');
  }

  /** The texts of the panel's elements. */
  texts(selector: string): Promise<string[]> {
    return this.page.evaluate(
      (wanted) =>
        [...(document.querySelector('hashiya-panel')?.shadowRoot?.querySelectorAll(wanted) ?? [])].map((e) => e.textContent ?? ''),
      selector,
    );
  }

  /** The rules of axe that the open panel breaks. */
  async axe(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async () => {
      const { axe: injected } = window as unknown as {
        axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await injected.run({ include: [['hashiya-panel']] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  }

  /** Opens the options page in the session's page, or in another one. */
  visitOptions(page = this.page): Promise<void> {
    return this.visitOwn('extension/options/index.html', page);
  }

  /** Opens one of the extension's own pages. */
  async visitOwn(path: string, page = this.page): Promise<void> {
    if (this.target === 'chrome') {
      const id = [...(await this.browser.extensions()).keys()][0];
      await page.goto(`chrome-extension://${id}/${path}`);
      return;
    }
    // Firefox never reports the load event of an extension page to the driver.
    await page.goto(`moz-extension://${FIREFOX_UUID}/${path}`, { timeout: 1500 }).catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error;
    });
    await page.waitForFunction(() => document.readyState === 'complete');
  }

  /** Stores values under keys of the extension's storage, beside the open page; undefined forgets a key. */
  async store(items: Record<string, unknown>): Promise<void> {
    const beside = await this.browser.newPage();
    await this.visitOptions(beside);
    await beside.evaluate(
      async (json) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Local } } | undefined>;
        interface Local {
          set(items: object): Promise<void>;
          remove(key: string): Promise<void>;
        }
        const local = (browser ?? chrome)?.storage.local;
        for (const [key, value] of Object.entries(JSON.parse(json) as Record<string, unknown>))
          await (value === null ? local?.remove(key) : local?.set({ [key]: value }));
      },
      JSON.stringify(items, (_, value: unknown) => (value === undefined ? null : value)),
    );
    await beside.close();
    await this.page.bringToFront();
  }

  /** On the options page: switches the tab at the page's edge on or off, and waits until that is stored. */
  async toggleTabOption(): Promise<void> {
    await this.page.waitForSelector('input[name="tab"]');
    await this.page.click('input[name="tab"]');
    await this.page.waitForFunction(() => document.querySelector('#outcome')?.textContent);
  }

  stopBackground(): Promise<void> {
    return stopBackground(this.browser, this.target);
  }
}

/** Starts a browser; without the extension where `extension` is false. */
export async function startSession(
  target: Target,
  {
    extension = true,
    allow = [],
    ...options
  }: { extension?: boolean; allow?: readonly string[] } & Omit<Partial<LaunchOptions>, 'extension'> = {},
): Promise<Session> {
  const world = await startWorld(serve);
  const browser = await launch({
    target,
    proxy: world.port,
    ...(extension && { extension: allow.length > 0 ? allowed(target, allow) : join(ROOT, 'dist', `${target}-e2e`) }),
    ...options,
    preferences: { ...STOPPABLE, ...options.preferences },
  });
  const [page = await browser.newPage()] = await browser.pages();
  return new Session(target, browser, page, world);
}
