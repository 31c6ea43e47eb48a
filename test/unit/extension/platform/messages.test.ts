import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForAnalysis, isAnalyseReply } from '../../../../extension/platform/messages.ts';

const analysis = { glossary: [], bullets: [], more: [] };

describe('a question for an analysis', () => {
  test.each([
    [{ type: 'content-to-background:analyse', article: {} }, true],
    [{ type: 'content-to-background:analyse' }, true],
    [{ type: 'background-to-content:toggle' }, false],
    [{ article: {} }, false],
    ['content-to-background:analyse', false],
    [null, false],
  ])('%j is one: %s', (message, expected) => expect(asksForAnalysis(message)).toBe(expected));
});

describe('an answer', () => {
  test.each([
    [{ ok: true, analysis }, true],
    [{ ok: true, analysis, asOf: '2025-05' }, true],
    [{ ok: true, analysis, asOf: 2025 }, false],
    [{ ok: false, code: 'too-large', message: '' }, true],
    [{ ok: false, code: 'rotten', message: '' }, false],
    [{ ok: false, code: 'bad-input' }, false],
    [{ ok: true }, false],
    [{ ok: true, analysis: { glossary: [], bullets: [] } }, false],
    [{ analysis }, false],
    [undefined, false],
  ])('%j is one: %s', (reply, expected) => expect(isAnalyseReply(reply)).toBe(expected));
});

test('no value makes the checks throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => !asksForAnalysis(value) && !isAnalyseReply(value)));
});
