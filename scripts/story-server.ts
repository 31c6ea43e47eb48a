import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ownAddress } from './own-address.ts';
import { parsePage } from './page.ts';
import { ROOT } from './root.ts';
import { HOSTNAME, type Page, type Serve } from './world.ts';

const TYPES: Record<string, string> = { '.css': 'text/css', '.png': 'image/png', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg' };

/** Our own stylesheet and pictures, asked for below `/hashiya/`; undefined for any other path. */
export function asset(path: string): Page | undefined {
  const name = path.match(/^\/hashiya\/([a-z0-9-]+\.[a-z]+)$/)?.[1];
  const type = name && TYPES[extname(name)];
  return name && type ? { type, body: readFileSync(join(ROOT, 'test/pages/assets', name)) } : undefined;
}

/** The address a page gives for itself, put on the publisher's host where it names another. */
export function addressOf(html: string): string {
  const own = ownAddress(parsePage(html)) ?? '/saved-page';
  return `https://${HOSTNAME}${new URL(own, `https://${HOSTNAME}`).pathname}`;
}

/** Serves one page at its own address, with our assets beside it. */
export function storyServer(html: string): { address: string; serve: Serve } {
  const address = addressOf(html);
  const { pathname } = new URL(address);
  return { address, serve: (url) => (url.pathname === pathname ? { type: 'text/html; charset=utf-8', body: html } : asset(url.pathname)) };
}
