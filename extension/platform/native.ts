/** What the content script's entry needs of the browser, by its own promise API: no polyfill where nothing is open. */

export interface NativeApi {
  i18n: { getMessage(key: string): string };
  runtime: {
    /** Undefined once the extension has been updated or removed under the page. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => void): void };
  };
  storage: {
    local: { get(keys: readonly string[]): Promise<Record<string, unknown>> };
    onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
  };
}

/** The extension API of this browser: `browser` in Firefox, `chrome` in Chrome. */
export const nativeApi = (): NativeApi => {
  const scope = globalThis as unknown as { browser?: NativeApi; chrome: NativeApi };
  return scope.browser?.runtime ? scope.browser : scope.chrome;
};
