/** The panel's model for views deep inside it. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelModel } from './model.ts';

export const ModelContext = createContext<PanelModel | null>(null);

/** The model of the panel that the calling view stands in. */
export function useModel(): PanelModel {
  const model = useContext(ModelContext);
  if (model === null) throw new Error('a view of the panel stands outside it');
  return model;
}
