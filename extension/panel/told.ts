/** Having the panel's one status line say what a view shows. */

import { useLayoutEffect } from 'preact/hooks';
import type { PanelModel } from './model.ts';

/** Tells the text when it is another than before; nothing for an empty one. */
export function useTold({ tell }: Pick<PanelModel, 'tell'>, text: string): void {
  useLayoutEffect(() => {
    if (text !== '') tell(text);
  }, [text, tell]);
}
