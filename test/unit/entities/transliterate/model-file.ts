import { readFileSync } from 'node:fs';
import { loadTransliterationModel, type TransliterationModel } from '../../../../src/entities/transliterate/model.ts';

const knowledge = new URL('../../../../src/knowledge/', import.meta.url);

/** The text of one file of the knowledge folder. */
export const knowledgeText = (file: string): string => readFileSync(new URL(file, knowledge), 'utf8');

export const MODEL_TEXT: string = knowledgeText('models/transliterator.generated.txt');
export const NAME_PARTS: string = knowledgeText('names-parts/given-names.tsv');

/** The model that is shipped. */
export const MODEL: TransliterationModel = loadTransliterationModel(MODEL_TEXT, NAME_PARTS);
