import { defineManifest } from '@crxjs/vite-plugin';
import pkg from './package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** The one host that Hashiya works on unasked. */
export const HOST = 'https://arabic.euronews.com/*';

/** What the reader may allow, one site at a time: asked for on the options page alone. */
export const OTHER_HOSTS = 'https://*/*';

/** The add-on's id in Firefox; an address-like name, not a mailbox. */
export const GECKO_ID = 'hashiya@hashiya.invalid';

/** Commands without a suggested key. */
const COMMANDS = ['next-name', 'previous-name', 'toggle-repeats', 'save-selection', 'open-saved'];

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `extension/icons/icon-${size}.png`]));

// CRXJS knows Firefox's background scripts but not the newest keys of its manifest, hence the cast.
type Manifest = Parameters<typeof defineManifest>[0];

/** The manifest of one browser: the same permissions in both, the background in the form each of them takes. */
export const manifest = (target: Target) =>
  defineManifest({
    manifest_version: 3,
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    version: pkg.version,
    icons,
    action: { default_icon: icons, default_title: '__MSG_action_title__' },
    // One suggested key; the rest are the reader's to choose, as any key is somebody's already.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+J', mac: 'MacCtrl+Shift+J' } },
      ...Object.fromEntries(COMMANDS.map((name) => [name, { description: `__MSG_command_${name.replaceAll('-', '_')}__` }])),
    },
    options_ui: { page: 'extension/options/index.html', open_in_tab: true },
    // The button reads the page it is pressed on (activeTab), by a file put into it (scripting).
    // The context menu explains a selected name and adds it to the reader's own (contextMenus); it is on the publisher's pages alone.
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: [HOST],
    optional_host_permissions: [OTHER_HOSTS],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    background:
      target === 'firefox'
        ? { scripts: ['extension/background/index.ts'], type: 'module' }
        : { service_worker: 'extension/background/index.ts', type: 'module' },
    content_scripts: [
      { matches: [HOST], js: ['extension/content/entry.ts'], css: ['extension/content/page.css'], run_at: 'document_idle' },
    ],
    ...(target === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '138' }),
  } as unknown as Manifest);
