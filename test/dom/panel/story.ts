/** One small story of our own with everything that a panel can show of it. */

import type { Story } from '../../../extension/panel/ports.ts';
import type { Bullet, GlossaryEntry, Mention } from '../../../src/analysis.ts';
import type { Article, Span } from '../../../src/article.ts';
import type { Via } from '../../../src/via.ts';

const PARAGRAPHS = {
  p1: 'وصلت الوزيرة سلمى النجار إلى بيروت مساء الاثنين. ووقّعت اتفاقاً مع شركة مرفأ الشمال.',
  p2: 'وقالت النجار إن الاتفاق سيوفر ثلاثمئة فرصة عمل قبل نهاية العام.',
  p3: 'وأضافت أن بيروت ستستضيف مؤتمراً عن النقل البحري في الخريف.',
  p4: 'ورحّب الصيادون اللبنانيون بالخطوة، لكنهم طالبوا بضمانات مكتوبة.',
  p5: 'كما دعا النقابيون في لبنان، ومنهم نادي الهلال، إلى نشر نص الاتفاق كاملاً.',
} as const;
type Paragraph = keyof typeof PARAGRAPHS;

export const SUBHEAD = 'ردود الفعل';
export const CAPTION = 'الوزيرة تصافح رئيس البلدية أمام مبنى المرفأ';

const paragraph = (id: Paragraph) => ({ id, kind: 'paragraph' as const, text: PARAGRAPHS[id] });

const ARTICLE: Article = {
  url: 'https://news.example/port',
  site: 'euronews',
  headline: 'اتفاق جديد لتوسيع المرفأ',
  blocks: [
    paragraph('p1'),
    paragraph('p2'),
    paragraph('p3'),
    { id: 's1', kind: 'subhead', text: SUBHEAD },
    paragraph('p4'),
    paragraph('p5'),
  ],
  figures: [
    { id: 'f1', caption: CAPTION, credit: 'أ ب' },
    { id: 'f2', caption: 'سفينة شحن عند رصيف المرفأ', credit: 'AP Photo' },
  ],
  removed: [],
};

const span = (block: Paragraph, text: string): Span => {
  const start = PARAGRAPHS[block].indexOf(text);
  if (start < 0) throw new Error(`${block} does not say ${text}`);
  return { block, start, end: start + text.length };
};
const mention = (block: Paragraph, surface: string, ...via: Via[]): Mention => ({ ...span(block, surface), surface, via });

/** In the order of the glossary. */
export const NAMES = { minister: 0, city: 1, company: 2, demonym: 3, country: 4, open: 5 } as const;

const GLOSSARY: GlossaryEntry[] = [
  {
    arabic: 'سلمى النجار',
    english: 'Salma Najjar',
    type: 'person',
    confidence: 'guessed',
    spellings: ['Selma Nejjar', 'Salma al-Najjar'],
    aliases: ['النجار'],
    mentions: [mention('p1', 'سلمى النجار', 'evidence:title'), mention('p2', 'النجار', 'surname')],
  },
  {
    arabic: 'بيروت',
    english: 'Beirut',
    type: 'place',
    description: 'capital of Lebanon',
    confidence: 'known',
    aliases: [],
    mentions: [mention('p1', 'بيروت', 'gazetteer'), mention('p3', 'بيروت', 'gazetteer')],
  },
  {
    arabic: 'شركة مرفأ الشمال',
    english: 'North Port Company',
    type: 'organisation',
    confidence: 'inferred',
    aliases: [],
    mentions: [mention('p1', 'شركة مرفأ الشمال', 'evidence:type-word')],
  },
  {
    arabic: 'لبناني',
    english: 'Lebanese',
    type: 'demonym',
    confidence: 'known',
    of: 4,
    aliases: ['اللبنانيون'],
    mentions: [mention('p4', 'اللبنانيون', 'demonym')],
  },
  {
    arabic: 'لبنان',
    english: 'Lebanon',
    type: 'place',
    description: 'country on the eastern Mediterranean',
    confidence: 'known',
    aliases: [],
    mentions: [mention('p5', 'لبنان', 'gazetteer')],
  },
  {
    arabic: 'الهلال',
    type: 'other',
    confidence: 'known',
    readings: [
      { english: 'Al Hilal', type: 'organisation', description: 'football club in Riyadh' },
      { english: 'Hilal', type: 'place' },
    ],
    aliases: [],
    mentions: [mention('p5', 'الهلال', 'gazetteer')],
  },
];

const whole = (block: Paragraph): Span => ({ block, start: 0, end: PARAGRAPHS[block].length });
const bullet = (rank: number, text: string, source: Span, entities: number[], ...via: Via[]): Bullet => ({
  text,
  sources: [source],
  entities,
  rank,
  via,
});

const FIRST = 'وصلت الوزيرة سلمى النجار إلى بيروت مساء الاثنين.';

const BULLETS: Bullet[] = [
  bullet(1, FIRST, span('p1', FIRST), [0, 1], 'lead'),
  bullet(3, PARAGRAPHS.p2.slice(1), whole('p2'), [0], 'adds', 'edit:conjunction'),
  bullet(2, PARAGRAPHS.p4.slice(1), whole('p4'), [3], 'adds', 'edit:conjunction'),
];

const MORE: Bullet[] = [
  bullet(4, PARAGRAPHS.p5.slice('كما '.length), whole('p5'), [4, 5], 'adds', 'edit:also'),
  bullet(5, PARAGRAPHS.p3, whole('p3'), [1], 'adds'),
];

/** The whole story; its parts may be replaced. */
export const story = (replaced: Partial<Story> = {}): Story => ({
  article: ARTICLE,
  analysis: { glossary: GLOSSARY, bullets: BULLETS, more: MORE },
  repeats: [
    { id: 0, figure: 'f1', text: `${CAPTION} Copyright أ ب`, where: 'rendered', via: ['caption:repeated'] },
    { id: 1, figure: 'f1', text: 'أ ب', where: 'rendered', via: ['caption:repeated'] },
    { id: 2, figure: 'f1', text: CAPTION, where: 'markup', via: ['caption:repeated'] },
    { id: 3, figure: 'f2', text: 'AP Photo', where: 'rendered', via: ['caption:repeated'] },
  ],
  ...replaced,
});
