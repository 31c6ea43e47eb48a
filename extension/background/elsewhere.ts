/** Pages of other sites: read at a press of the button, by files that are put into them and rules that are taken out again. */

/** The part of the browser's `scripting` that is used. */
export interface Scripting {
  executeScript(
    injection: { target: { tabId: number }; files: string[] } | { target: { tabId: number }; func: () => string },
  ): Promise<{ result?: unknown }[]>;
  insertCSS(injection: { target: { tabId: number }; files: string[] }): Promise<void>;
  removeCSS(injection: { target: { tabId: number }; files: string[] }): Promise<void>;
}

/** `forbidden`: the browser lets no extension in; `not_a_page`: a picture, a PDF or other file that is no web page. */
export type Opened = 'opened' | 'forbidden' | 'not_a_page';

export interface Elsewhere {
  /** Reads the page in a tab where nobody of ours listens. */
  open(tabId: number): Promise<Opened>;
  /** Puts the panel's script into a page; false when the browser does not allow it. */
  load(tabId: number): Promise<boolean>;
  /** Puts the rules for marks and hidden repeats into a page, or takes them out; false when the browser does not allow it. */
  style(tabId: number, wanted: boolean): Promise<boolean>;
}

/** The one script that reads and shows everything by itself, and its rules; both made by the build. */
const SCRIPT = 'elsewhere.js';
const STYLES = 'elsewhere.css';

const PAGES = ['text/html', 'application/xhtml+xml'];

/** The pages of other sites by this `scripting`. */
export function createElsewhere(scripting: Scripting): Elsewhere {
  const isDone = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch {
      // The reader has gone on, or has taken the permission back: there is nothing to put right, only to say so.
      return false;
    }
  };
  const load = (tabId: number) => isDone(scripting.executeScript({ target: { tabId }, files: [SCRIPT] }));
  return {
    load,
    async open(tabId) {
      let kind: unknown;
      try {
        kind = (await scripting.executeScript({ target: { tabId }, func: () => document.contentType }))[0]?.result;
      } catch {
        // The browser's own pages, its store, a page with an error in it: the reason is in no language of the reader's.
        return 'forbidden';
      }
      if (!PAGES.some((page) => page === kind)) return 'not_a_page';
      return (await load(tabId)) ? 'opened' : 'forbidden';
    },
    style: (tabId, wanted) => isDone(scripting[wanted ? 'insertCSS' : 'removeCSS']({ target: { tabId }, files: [STYLES] })),
  };
}
