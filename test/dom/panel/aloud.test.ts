import { describe, expect, test } from 'vitest';
import { createAloud } from '../../../extension/panel/aloud.ts';
import { sentencesOf } from '../../../extension/panel/sentences.ts';
import { linesFrom } from '../../../extension/panel/story-lines.ts';
import { fakeVoice } from './mentions.ts';
import { mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const { article, analysis } = story();
const line = (text: string) => ({ text, spans: [{ block: 'p1', start: 0, end: text.length }] });
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the reader', () => {
  test('says line after line, marks each, and is silent with nothing marked at the end', async () => {
    const voice = fakeVoice();
    const { read, reading } = createAloud(voice.port, new AbortController().signal);
    const done = read('story', [line('واحد'), line('اثنان')]);
    expect(reading.value).toEqual({ key: 'story', at: 0, of: 2 });
    expect(voice.port.mark).toHaveBeenLastCalledWith(line('واحد').spans);
    voice.end();
    await turn();
    expect(reading.value?.at).toBe(1);
    voice.end();
    await done;
    expect([voice.said, reading.value]).toEqual([['واحد', 'اثنان'], null]);
    expect(voice.port.mark).toHaveBeenLastCalledWith([]);
  });

  test('what is read next takes the place of what is being read', async () => {
    const voice = fakeVoice();
    const { read, reading } = createAloud(voice.port, new AbortController().signal);
    const first = read('a', [line('واحد'), line('اثنان')]);
    const stopped = voice.port.say.mock.calls[0]?.[1];
    const second = read('b', [line('ثلاثة')]);
    await first;
    expect(stopped?.aborted).toBe(true);
    expect([voice.said, reading.value?.key]).toEqual([['واحد', 'ثلاثة'], 'b']);
    voice.end();
    await second;
    expect(reading.value).toBeNull();
  });

  test('stops when it is told to, when the voice fails, when it goes, and when the panel closes', async () => {
    const over = new AbortController();
    const voice = fakeVoice();
    const { read, stop, reading, hasVoice } = createAloud(voice.port, over.signal);
    for (const end of [stop, () => voice.end(false), () => voice.tell(false), () => over.abort()]) {
      voice.tell(true);
      const done = read('story', [line('واحد'), line('اثنان')]);
      expect(reading.value).not.toBeNull();
      end();
      await done;
      expect(reading.value).toBeNull();
    }
    expect(voice.said).toEqual(['واحد', 'واحد', 'واحد', 'واحد']);
    expect(hasVoice.value).toBe(true);
    await read('story', [line('بعد الإغلاق')]);
    expect(voice.said).toHaveLength(4);
  });

  test('without a voice says nothing', async () => {
    const voice = fakeVoice(false);
    await createAloud(voice.port, new AbortController().signal).read('story', [line('واحد')]);
    expect(voice.said).toEqual([]);
  });
});

describe('the story from a place on', () => {
  const all = sentencesOf(article);
  test.each([
    ['the beginning', 0, 8, 'اتفاق جديد لتوسيع المرفأ'],
    ['the second paragraph', 3, 5, 'وقالت النجار'],
    ['a caption, which is read alone', 8, 1, 'الوزيرة تصافح'],
  ])('%s', (_, index, count, begins) => {
    const lines = linesFrom(article, all, index);
    expect(lines).toHaveLength(count);
    expect(lines[0]?.text.startsWith(begins)).toBe(true);
  });
});

describe('the panel', () => {
  const withVoice = async (hasVoice = true) => {
    const voice = fakeVoice(hasVoice);
    return { voice, ...(await mounted(story(), { voice: voice.port })) };
  };

  test('hides every control where there is no Arabic voice, and says why', async () => {
    const { all, texts } = await withVoice(false);
    expect(all('.aloud')).toEqual([]);
    expect(texts('.no-voice')[0]).toMatch(/no Arabic voice of its own/);
    expect((await mounted()).texts('.no-voice')).toEqual([]);
  });

  test('shows them when the voice comes late', async () => {
    const { all, voice, settle } = await withVoice(false);
    voice.tell(true);
    await settle();
    expect(all('.aloud').length).toBeGreaterThan(5);
    expect(all('.no-voice')).toEqual([]);
  });

  test('reads a name, and a bullet whose sentence it marks; a second press stops', async () => {
    const { voice, click, button, texts, all } = await withVoice();
    await click(button('Read aloud', `#name-${NAMES.city}`));
    expect(voice.said).toEqual(['بيروت']);
    expect(texts('.aloud-bar .marked')).toEqual(['Reading aloud']);
    await click(button('Read aloud', '#bullet-1'));
    expect(voice.said[1]).toBe(analysis.bullets[1]?.text);
    expect(voice.port.mark).toHaveBeenLastCalledWith(analysis.bullets[1]?.sources);
    await click(button('Stop reading', '#bullet-1'));
    expect(all('.aloud-bar')).toEqual([]);
  });

  test('reads on from the marked place, and says how far it is', async () => {
    const { voice, click, texts } = await withVoice();
    await click('#name-0 .name');
    await click('#name-0 .name');
    await click('.mark-bar [title="Read on from here"]');
    expect(voice.said[0]).toContain('وقالت النجار');
    expect(texts('.aloud-bar .marked')).toEqual(['Reading aloud: sentence 1 of 5']);
  });

  test('r reads from the beginning and stops; Esc stops before it closes', async () => {
    const { voice, one, settle, close, all } = await withVoice();
    const press = async (key: string) => {
      one('.panel').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    };
    await press('r');
    expect(voice.said).toEqual([article.headline]);
    await press('r');
    expect(all('.aloud-bar')).toEqual([]);
    await press('r');
    await press('Escape');
    expect([all('.aloud-bar').length, close.mock.calls.length]).toEqual([0, 0]);
    await press('Escape');
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('falls silent when it closes', async () => {
    const { voice, click, button, panel } = await withVoice();
    await click(button('Read aloud', '#bullet-0'));
    panel.unmount();
    expect(voice.port.say.mock.calls[0]?.[1].aborted).toBe(true);
    expect(voice.port.mark).toHaveBeenLastCalledWith([]);
  });
});
