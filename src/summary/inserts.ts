/** What may be taken out of the middle of a long sentence. */

import { brackets, type Enclosure, quotations } from '../text/quotations.ts';
import type { Token } from '../text/words.ts';
import { CONCEDES, OPENS_SCENE } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { isVerb } from './verbs.ts';
import { LONGEST_APPOSITION } from './weights.ts';
import { ACCUSATIVE, NO_SUBJECT, OPENS_CLAUSE } from './wordlists.ts';

/** A sentence as the shortening sees it. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  /** True for an offset at which a known name ends. */
  endsName: (offset: number) => boolean;
}

/** Prepositions, joined ones too, and particles: no noun. */
const PARTICLE = /^(?:(?:في|من|الي|علي|عن|مع|بعد|قبل|خلال|عند|لدي|حول|ضد|عبر|امام|قد|لم|لن|لا)$|[وفبل].{3})/;

/** Offices and callings whose first letter looks like a particle joined on: وزيرة النقل, لاعب الفريق. */
const OFFICE = /^(?:وزير|وكيل|والي|والد|وريث|وسيط|لاعب|لواء|باحث|بطل|بروفيسور|فنان|فيلسوف)/;

/** True for a word that surely takes the sentence up again after something put in: أعلن, على, إن; not سيدة nor أهمها. */
const takesUp = (folded: string) => folded[0] !== 'و' && (isVerb(folded) || OPENS_CLAUSE.has(folded) || PARTICLE.test(folded));

/** كتاب (…), قناة (…): the bracket holds the name. */
const NAMED_IN_BRACKET = /(?:^|\s)(?:(?:ال)?(?:كتاب\S*|رواية|فيلم|قناة|ديوان|مسرحية|صحيفة|شركة|فرقة)|[بل]ـ?)\s*$/;

/** خسر الفريق (1-3) في مدريد → خسر الفريق في مدريد; not in a quotation. */
function looseBrackets(text: string): Enclosure[] {
  const quoted = quotations(text);
  return brackets(text)
    .filter(
      ({ start, end }) => !NAMED_IN_BRACKET.test(text.slice(0, start)) && !quoted.some((part) => part.start < start && end < part.end),
    )
    .map(({ start, end }) => ({ start: /\s/.test(text[start - 1] ?? '') ? start - 1 : start, end }));
}

/** دعا خالد الفالح، وزير الطاقة السعودي، الدول المنتجة: who he is, between commas after his name. */
function isApposition({ clauses, tokens, endsName }: Sentence, i: number): boolean {
  const [clause, next] = [clauses[i], clauses[i + 1]];
  if (!clause || i === 0 || next?.kind !== 'main' || clause.to - clause.from > LONGEST_APPOSITION) return false;
  // وزيرة looks like one more clause with و.
  if (clause.kind !== 'main' && !OFFICE.test(tokens[clause.from]?.folded ?? '')) return false;
  const [before, first, second, after] = [tokens[clause.from - 1], tokens[clause.from], tokens[clause.from + 1], tokens[next.from]];
  if (!before || !first || !after || !endsName(before.end) || isVerb(first.folded)) return false;
  if (PARTICLE.test(first.folded) && !OFFICE.test(first.folded)) return false;
  // An office is definite or has a definite noun after it: الرئيس التنفيذي, وزير الطاقة.
  const office = first.folded.startsWith('ال') || second?.folded.startsWith('ال');
  const afterSubject = i === 1 && clause.from - (clauses[0]?.from ?? 0) <= 5 && after.folded.startsWith('ال');
  return Boolean(office) && (takesUp(after.folded) || afterSubject);
}

const opensScene = ({ clauses, tokens }: Sentence) => OPENS_SCENE.has(tokens[clauses[0]?.from ?? -1]?.folded.replace(/^و/, '') ?? '');

/** Clauses between commas without which the sentence goes on as it did: relative ones, and who a named person is. */
function looseClauses(sentence: Sentence): Enclosure[] {
  const { clauses, tokens } = sentence;
  const out: Enclosure[] = [];
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1];
    if (clause.stays || next?.kind !== 'main' || next.soft) continue;
    const word = tokens[next.from]?.folded ?? '';
    if (!(clause.inserted ? takesUp(word) : isApposition(sentence, i))) continue;
    // The text goes on at the space, or at the comma that parts a scene from its verb: في الإسكندرية، التي …، قالت.
    out.push({ start: clause.gapStart, end: opensScene(sentence) && isVerb(word) ? next.gapStart : next.start - 1 });
  }
  return out;
}

/** رغم الأمطار، إلا أن الوفد غادر → الوفد غادر; the noun after أن must not show that it stood there: المسؤولين. */
const afterConcession = (tokens: readonly Token[], { from }: Clause): Token | undefined => {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const link = (first?.folded === 'الا' || first?.folded === 'غير') && second?.folded === 'ان';
  return link && third && !ACCUSATIVE.test(third.folded) ? third : undefined;
};

/**
 * A scene at the head before a main clause that has its own subject: في إطار حملة جديدة، أعلنت النيابة → أعلنت النيابة;
 * a concession before what is told in spite of it.
 */
function looseScene(sentence: Sentence): Enclosure[] {
  const { clauses, tokens } = sentence;
  const [scene, ...rest] = clauses;
  if (!scene) return [];
  const concession = CONCEDES.has(tokens[scene.from]?.folded.replace(/^و/, '') ?? '');
  if (!concession && (scene.stays || !opensScene(sentence))) return [];
  const main = rest.find(({ soft }) => !soft);
  if (!main) return [];
  const [verb, subject] = [tokens[main.from], tokens[main.from + 1]];
  const to = concession ? afterConcession(tokens, main) : undefined;
  if (to) return [{ start: scene.start, end: to.start }];
  return verb && subject && isVerb(verb.folded) && !NO_SUBJECT.has(subject.folded) ? [{ start: scene.start, end: main.start }] : [];
}

/** Stretches that may be taken out, by how much is lost: nothing, brackets, clauses between commas too, the scene too. */
export function inserts(sentence: Sentence): Enclosure[][] {
  const bracketed = looseBrackets(sentence.text);
  const clauses = [...bracketed, ...looseClauses(sentence)];
  return [[], bracketed, clauses, [...clauses, ...looseScene(sentence)]].map((spans) => spans.toSorted((a, b) => a.start - b.start));
}
