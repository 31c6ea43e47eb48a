/** The part of the browser's own promise API that the page's side needs: no polyfill there. */

interface Heard<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

type Changed = (changes: Record<string, { newValue?: unknown }>) => void;

export interface NativeApi {
  i18n: { getMessage(key: string, substitutions?: readonly string[]): string };
  runtime: {
    /** Undefined once the extension has been updated or removed under the page. */
    id?: string;
    getManifest(): { version: string };
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Heard<(message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => void>;
  };
  storage: {
    local: {
      get(keys: readonly string[]): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      onChanged: Heard<Changed>;
    };
    onChanged: Heard<Changed>;
  };
}

/** The extension API of this browser: `browser` in Firefox, `chrome` in Chrome. */
export const nativeApi = (): NativeApi => {
  const scope = globalThis as unknown as { browser?: NativeApi; chrome: NativeApi };
  return scope.browser?.runtime ? scope.browser : scope.chrome;
};
