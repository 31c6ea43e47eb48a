/** The options page: each choice is stored at once and holds in all open pages. */

import { message, readSettings, writeSettings } from '../platform/browser.ts';
import { TOUCH_QUERY } from '../platform/settings.ts';
import { showOptions } from './form.ts';

showOptions(document, { message, read: () => readSettings(matchMedia(TOUCH_QUERY).matches), write: writeSettings });
