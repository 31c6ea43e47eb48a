import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeepingModel } from './keeping.ts';

export const KeepingContext = createContext<KeepingModel | null>(null);

/** The reader's library for the calling view; null where nothing can be kept. */
export const useKeeping = (): KeepingModel | null => useContext(KeepingContext);
