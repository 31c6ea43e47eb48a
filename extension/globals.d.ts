/** The browser that this bundle is built for. */
declare const __TARGET__: 'chrome' | 'firefox';

/** `closed` in what is shipped; `open` in the end-to-end variant, whose tests look inside. */
declare const __SHADOW_MODE__: 'closed' | 'open';
