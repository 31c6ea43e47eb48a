import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession } from './harness.ts';

const NAMES = join(import.meta.dirname, '../../src/knowledge/names');
const WANTED = 560;
/** One frame at 60 in a second, in milliseconds. */
const FRAME = 16;
/** An answer within this time is taken for instant (Nielsen 1993), in milliseconds. */
const INSTANT = 100;

/** As dense with names as news is: one in some twenty words. */
const SENTENCES = [
  'تناولت الجلسة المسائية التي امتدت حتى ساعة متأخرة في القاعة الكبرى كلاً من % من جوانب لم يلتفت إليها أحد قبل ذلك اليوم الطويل.',
  'ثم عاد المتحدثون بعد استراحة قصيرة إلى ما قيل في الصباح عن % وقرأوا على الحاضرين صفحات من تقرير لم ينشر بعد كاملاً.',
  'ولم يخف بعض الحضور ضيقهم من كثرة الكلام على % في حين كانت أسئلة أخرى أهم منها تنتظر من يجيب عنها بوضوح وهدوء.',
  'وفي آخر السطور التي كتبها أمين الجلسة بخط صغير عبارة قصيرة تذكر % من غير شرح ولا تعليق على ما سبق من كلام كثير.',
];

/** A story of our own with this many listed people, cities and bodies. */
function storyOf(count: number): string {
  const rows = readdirSync(NAMES)
    .filter((file) => /^(people|places|organisations)-/.test(file))
    .flatMap((file) => readFileSync(join(NAMES, file), 'utf8').split('\n'))
    .map((row) => row.split('\t')[0] ?? '')
    .filter((name) => name.includes(' ') && !name.startsWith('#'));
  const step = Math.floor(rows.length / count);
  const names = Array.from({ length: count }, (_, index) => rows[index * step] ?? '');
  const paragraphs = Array.from({ length: count / 4 }, (_, index) => {
    const four = names.slice(index * 4, index * 4 + 4);
    return `<p>${four.map((name, at) => SENTENCES[at]?.replace('%', name)).join(' ')}</p>`;
  });
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>جلسة طويلة</title></head>
    <body><main><article><h1>جلسة طويلة عن أسماء كثيرة في قاعة البلدية</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of each renderer's main thread, in milliseconds of work: what other programs take of the machine is not counted. */
function longestTask(trace: Uint8Array): { task: number; tasks: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && mains.has(`${pid}.${tid}`),
  );
  return { task: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)), tasks: tasks.length };
}

describe.skipIf(!process.env.HASHIYA_LONG)('an article of 500 names', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chrome');
    // The background must be there before its button is pressed.
    await session.visit('euronews-2024');
    await session.untilTab();
    await session.visitElsewhere('euronews-2026', '/many', storyOf(WANTED));
    await session.press();
    await session.untilShown('.names .card', 60_000);
    // Drawn in turns; until the last is there the reader already scrolls and types.
    await session.page.waitForFunction(
      () => {
        const root = document.querySelector('hashiya-panel')?.shadowRoot;
        const [tally] = root?.querySelectorAll('#names-heading .tally') ?? [];
        return Number(tally?.textContent) === root?.querySelectorAll('.names .card').length;
      },
      { timeout: 30_000, polling: 200 },
    );
  }, 120_000);
  afterAll(() => session.close());

  const traced = async (work: () => Promise<void>) => {
    await session.page.tracing.start({ categories: ['toplevel'] });
    await work();
    const trace = await session.page.tracing.stop();
    if (!trace) throw new Error('no trace');
    return longestTask(trace);
  };

  test('has them all in the list', async () => {
    expect((await session.texts('.names .card')).length).toBeGreaterThanOrEqual(500);
  });

  test(`scrolls from end to end without a task over ${FRAME} ms`, { timeout: 240_000 }, async () => {
    const box = await session.page.evaluate(() => {
      const body = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.body')?.getBoundingClientRect();
      return { x: (body?.x ?? 0) + 60, y: (body?.y ?? 0) + 300 };
    });
    await session.page.mouse.move(box.x, box.y);
    const { task, tasks } = await traced(async () => {
      for (let turn = 0; turn < 240; turn++) {
        await session.page.mouse.wheel({ deltaY: turn < 200 ? 420 : -2100 });
        await new Promise((resolve) => setTimeout(resolve, 16));
      }
    });
    console.log(`500 names: longest of ${tasks} tasks in scrolling ${task.toFixed(1)} ms`);
    expect(tasks).toBeGreaterThan(50);
    expect(task).toBeLessThanOrEqual(FRAME);
  });

  test('finds a name while it is typed without a task that is felt', async () => {
    await session.click('.names input');
    const { task } = await traced(async () => {
      await session.page.keyboard.type('michel', { delay: 60 });
      for (let i = 0; i < 6; i++) {
        await session.page.keyboard.press('Backspace');
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    console.log(`500 names: longest task in typing ${task.toFixed(1)} ms`);
    expect(task).toBeLessThanOrEqual(INSTANT);
  }, 120_000);
});
