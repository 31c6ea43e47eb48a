import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWatch } from '../../../extension/content/watch.ts';

const changed = vi.fn();
const touched = vi.fn();
const element = (selector: string) => document.querySelector(selector) as HTMLElement;
/** Longer than a browser takes to tell of a change. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20));

let watch: ReturnType<typeof createWatch>;
beforeEach(() => {
  document.body.innerHTML = `<header><b>شريط</b></header>
    <main><article><p id="a" style="display: none; color: red">فقرة أولى</p><p id="b">فقرة ثانية</p></article></main>`;
  vi.clearAllMocks();
  watch = createWatch(document, changed, touched);
  watch.on([element('#a'), element('#b')]);
});
afterEach(() => watch.stop());

describe('what is looked at again', () => {
  test.each<[string, () => void]>([
    ['a paragraph more', () => element('article').append(document.createElement('p'))],
    ['a paragraph less', () => element('#a').remove()],
    ['another text', () => element('#a').replaceChildren('نص آخر')],
    ['text unfolded by a style', () => element('#a').setAttribute('style', 'color: red')],
    ['text folded by an attribute', () => element('#b').setAttribute('hidden', '')],
    ['the article replaced', () => element('article').replaceWith(document.createElement('article'))],
    ['all around it replaced', () => element('main').replaceWith(document.createElement('main'))],
    ['the body replaced', () => document.documentElement.replaceChild(document.createElement('body'), document.body)],
  ])('%s', async (_, change) => {
    change();
    await told();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('what is not', () => {
  test.each<[string, () => void]>([
    ['our own attributes', () => element('#a').setAttribute('data-hashiya-hidden', '')],
    ['our own elements', () => document.body.append(document.createElement('hashiya-panel'))],
    ['scripts and styles', () => element('article').append(document.createElement('script'), document.createElement('style'))],
    ['blanks', () => element('article').append(' ')],
    ['a style that only moves', () => element('#a').setAttribute('style', 'color: red; display:none; left: 3px')],
    ['other parts of the page', () => element('b').replaceChildren('خبر عاجل')],
  ])('%s', async (_, change) => {
    change();
    await told();
    expect(changed).not.toHaveBeenCalled();
  });

  test('anything once it has stopped', async () => {
    watch.stop();
    element('#a').remove();
    await told();
    expect(touched).not.toHaveBeenCalled();
  });
});

test('a lone paragraph is watched with what comes beside it', async () => {
  watch.on([element('#b')]);
  element('article').append('وهذا ما جاء بعدها');
  await told();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('without a story the whole body is watched', async () => {
  watch.on([]);
  element('b').replaceChildren('خبر عاجل');
  await told();
  expect(changed).toHaveBeenCalledTimes(1);
});
