import { describe, expect, test, vi } from 'vitest';
import { createPanelModel } from '../../../extension/panel/model.ts';
import { type FailureCode, LoadFailure, type Ports, type Story } from '../../../extension/panel/ports.ts';
import { fakePage } from './mounting.ts';
import { story } from './story.ts';

function modelOf(load: Ports['load'] = async () => story()) {
  const page = fakePage();
  return { page, model: createPanelModel({ load, page, copy: async () => {} }) };
}

/** A reading whose end the test decides. */
function pending() {
  const signals: AbortSignal[] = [];
  const answers: { resolve(given: Story): void; reject(error: unknown): void }[] = [];
  const load: Ports['load'] = (signal) =>
    new Promise((resolve, reject) => {
      signals.push(signal);
      answers.push({ resolve, reject });
    });
  return { load, signals, answers };
}

describe('reading', () => {
  test('a newer reading stops the older, whose story comes too late', async () => {
    const { load, signals, answers } = pending();
    const { model } = modelOf(load);
    const [older, newer] = [model.load(), model.load()];
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    const wanted = story({ repeats: [] });
    answers[1]?.resolve(wanted);
    await newer;
    answers[0]?.resolve(story());
    await older;
    expect(model.state.value).toEqual({ kind: 'ready', story: wanted });
  });

  test('what a stopped reading fails with is not shown', async () => {
    const { load, answers } = pending();
    const { model } = modelOf(load);
    const reading = model.load();
    model.dispose();
    answers[0]?.reject(new LoadFailure('unexpected'));
    await reading;
    expect(model.state.value.kind).toBe('working');
  });

  test.each(['not-an-article', 'too-large', 'bad-input', 'background', 'orphaned', 'unexpected'] as FailureCode[])(
    'fails with %s',
    async (code) => {
      const { model } = modelOf(async () => Promise.reject(new LoadFailure(code, 'why')));
      await model.load();
      expect(model.state.value).toEqual({ kind: 'failed', code, detail: 'why' });
      expect(model.notice.value.kind).toBe('failed');
    },
  );

  test('an error that is no LoadFailure is unexpected', async () => {
    const { model } = modelOf(async () => Promise.reject(new RangeError('odd')));
    await model.load();
    expect(model.state.value).toEqual({ kind: 'failed', code: 'unexpected', detail: 'RangeError: odd' });
  });

  test('begins anew: marks and hidden repeats of the last story go', async () => {
    const { model, page } = modelOf();
    await model.load();
    model.show('name', 0);
    model.toggle('name-0');
    page.setHidden.mockClear();
    const load = model.load();
    expect(page.clearMarks).toHaveBeenCalledTimes(1);
    expect(page.setHidden).toHaveBeenCalledExactlyOnceWith([0, 1, 3], false);
    expect([model.selected.value, model.open.value.size]).toEqual([null, 0]);
    await load;
    expect([...model.hidden.value]).toEqual([0, 1, 3]);
  });

  test('a story without painted repeats hides nothing', async () => {
    const { model, page } = modelOf(async () => story({ repeats: [] }));
    await model.load();
    expect(page.setHidden).not.toHaveBeenCalled();
  });
});

describe('marking', () => {
  test('goes round at both ends', async () => {
    const { model, page } = modelOf();
    await model.load();
    model.show('name', 0);
    model.show('name', 0, -1);
    expect(model.selected.value).toEqual({ kind: 'name', item: 0, place: 1 });
    model.show('name', 0);
    expect(page.showMentions.mock.lastCall?.[1]).toBe(0);
  });

  test('another item begins at its first place', async () => {
    const { model } = modelOf();
    await model.load();
    model.show('name', 0);
    model.show('name', 0);
    model.show('name', 1);
    expect(model.selected.value).toEqual({ kind: 'name', item: 1, place: 0 });
  });

  test('nothing is marked for an item that is not there, or before there is a story', async () => {
    const { model, page } = modelOf();
    model.show('name', 0);
    await model.load();
    model.show('bullet', 99);
    expect([page.showMentions, page.showSpan].map((act) => vi.mocked(act).mock.calls.length)).toEqual([0, 0]);
    expect(model.selected.value).toBeNull();
  });
});
