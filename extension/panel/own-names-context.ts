import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OwnNamesModel } from './own-names.ts';

export const OwnNamesContext = createContext<OwnNamesModel | null>(null);

/** The reader's own names for the calling view; null where none can be kept. */
export const useOwnNames = (): OwnNamesModel | null => useContext(OwnNamesContext);
