import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUESSER_FILES, type Guesser, guesserOf } from '../src/entities/guesser.ts';
import { type Knowledge, loadKnowledge } from '../src/knowledge/load.ts';
import { buildPack } from './knowledge-pack.ts';
import { ROOT } from './root.ts';

/** The folder of the hand-edited lists. */
const NAMES = join(ROOT, 'src/knowledge/names');

/** The knowledge pack, from the ignored folder while that is newer than every list and than this program. */
function readPack(): string {
  const cached = join(ROOT, '.cache/knowledge.tsv');
  const newest = Math.max(
    ...readdirSync(NAMES).map((file) => statSync(join(NAMES, file)).mtimeMs),
    statSync(NAMES).mtimeMs,
    statSync(process.argv[1] ?? NAMES).mtimeMs,
  );
  if (existsSync(cached) && statSync(cached).mtimeMs > newest) return readFileSync(cached, 'utf8');
  const pack = buildPack(NAMES, join(ROOT, 'node_modules'));
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  // Two commands may start at once: each writes its own file and puts it in place in one step.
  writeFileSync(`${cached}.${process.pid}`, pack);
  renameSync(`${cached}.${process.pid}`, cached);
  return pack;
}

/** Everything Hashiya knows, loaded for use in Node. */
export const knowledge = (): Knowledge => loadKnowledge(readPack());

/** What finds and spells names that no list has, loaded for use in Node. */
export function guesser(known: Knowledge): Guesser {
  const textOf = (name: keyof typeof GUESSER_FILES) => readFileSync(join(ROOT, 'src/knowledge', GUESSER_FILES[name]), 'utf8');
  const [recogniser, transliterator, nameParts] = [textOf('recogniser'), textOf('transliterator'), textOf('nameParts')];
  return guesserOf({ recogniser, transliterator, nameParts }, known);
}
