/** What pages ask of the background besides the analysis. */

import type { PageRequest } from '../platform/messages.ts';
import type { Elsewhere } from './elsewhere.ts';

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

export interface PageRequestPorts {
  /** The extension's own id: nobody else is heard. */
  ownId: string;
  elsewhere: Pick<Elsewhere, 'load' | 'style'>;
  warm(): void;
  /** Shows the options with this site filled in. */
  showSiteOptions(site: string): void;
}

/** The answer to a request of a page; undefined where there is none to give. */
export function answerPage(message: unknown, { id, url, tab }: Sender, ports: PageRequestPorts): Promise<boolean> | undefined {
  if (id !== ports.ownId || typeof message !== 'object' || message === null) return undefined;
  const request = message as PageRequest;
  switch (request.type) {
    case 'content-to-background:warm':
      ports.warm();
      return undefined;
    case 'content-to-background:panel':
      return tab?.id === undefined ? undefined : ports.elsewhere.load(tab.id);
    case 'content-to-background:styles':
      return tab?.id === undefined ? undefined : ports.elsewhere.style(tab.id, request.wanted === true);
    case 'content-to-background:site-options':
      if (url !== undefined && URL.canParse(url)) ports.showSiteOptions(new URL(url).hostname);
      return undefined;
    default:
      return undefined;
  }
}
