/** The two real browsers, with the extension in them. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID, type Target } from '../manifest.config.ts';

/** The host part of the extension's addresses in Firefox, fixed for the run. */
export const FIREFOX_UUID = '6c0f5b2e-7d0e-4d5e-9f3a-686173686979';

const NAMES: Record<Target, readonly string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};
const VARIABLES: Record<Target, string> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, from `CHROME_BIN` or `FIREFOX_BIN`, else the first that the PATH has; undefined when there is none. */
export function findBrowser(target: Target): string | undefined {
  const chosen = process.env[VARIABLES[target]];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES[target].flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export interface LaunchOptions {
  target: Target;
  /** Folder of the unpacked extension; none for a browser without it. */
  extension?: string;
  /** Port of the proxy on the loopback interface; none for the real network. */
  proxy?: number;
  headless?: boolean;
  dark?: boolean;
  width?: number;
  height?: number;
  /** Further Firefox preferences. */
  preferences?: Record<string, unknown>;
}

/** A running browser with the extension installed. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser(options.target);
  if (!executablePath) throw new Error(`no ${options.target} found; set ${VARIABLES[options.target]}, or run scripts/ensure-browsers.sh`);
  const { headless = true, width = 1280, height = 900 } = options;
  const common = { executablePath, headless, acceptInsecureCerts: true, defaultViewport: headless ? { width, height } : null };
  return options.target === 'chrome' ? launchChrome(options, common) : launchFirefox(options, common);
}

type Common = {
  executablePath: string;
  headless: boolean;
  acceptInsecureCerts: boolean;
  defaultViewport: { width: number; height: number } | null;
};

/** Chrome drops a press of the button that comes before a newly installed extension has run once. */
async function untilListening(browser: Browser): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const isListening = async () =>
    (await session.send('Runtime.evaluate', { expression: 'chrome.action.onClicked.hasListeners()' })).result.value === true;
  while (!(await isListening())) await new Promise((resolve) => setTimeout(resolve, 20));
  // An attached worker would never be stopped.
  await session.detach();
}

async function launchChrome({ extension, proxy, dark }: LaunchOptions, common: Common): Promise<Browser> {
  const args = ['--no-first-run', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (common.headless) args.push('--disable-gpu');
  if (dark) args.push('--force-dark-mode');
  if (proxy) args.push(`--proxy-server=http://127.0.0.1:${proxy}`);
  const browser = await puppeteer.launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    args,
  });
  if (extension) await untilListening(browser);
  return browser;
}

async function launchFirefox({ extension, proxy, dark, preferences }: LaunchOptions, common: Common): Promise<Browser> {
  const proxied = proxy && {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.no_proxies_on': '',
  };
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...proxied,
      ...preferences,
    },
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** Presses the extension's toolbar button for a page, as the reader would. */
export async function pressToolbarButton(browser: Browser, page: Page, target: Target): Promise<void> {
  await page.bringToFront();
  if (target === 'chrome') {
    const extension = [...(await browser.extensions()).values()][0];
    if (!extension) throw new Error('the extension is not installed');
    await page.triggerExtensionAction(extension);
    return;
  }
  await pressInFirefox(browser);
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** What an expression gives in Firefox's own window, where its commands for extensions are; a text, a number, or undefined. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const parameters = { expression, target: { context: tree.contexts[0]?.context }, awaitPromise: true };
  const { result } = (await connection.send('script.evaluate', parameters)).result as { result?: { value?: unknown } };
  return result?.value;
}

/** Firefox has no command for it: the browser's own window is asked to trigger the button. */
const pressInFirefox = (browser: Browser): Promise<unknown> =>
  inFirefoxWindow(
    browser,
    `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension;
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`,
  );

/** Has the browser stop the background, as it does by itself when that is idle; a Firefox needs an idle time of half a second for it. */
export async function stopBackground(browser: Browser, target: Target): Promise<void> {
  if (target === 'firefox') {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return;
  }
  const worker = browser.targets().find((found) => found.type() === 'service_worker');
  await (await worker?.worker())?.close();
}

/** The preferences of a Firefox whose background is to be stopped. */
export const STOPPABLE = { 'extensions.background.idle.timeout': 500 };
