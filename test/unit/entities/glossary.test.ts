import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { explainNames } from '../../../src/entities/explain.ts';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';

const knowledge = testKnowledge();
const story: Article = {
  ...articleOf(
    'في بيان لـلبيت الأبيض أن جو بايدن كلّم نظيره الروسي، ثم عاد بايدن إلى مكتبه.',
    'وترد روسيا غداً، والشركات الأمريكية تنتظر رد الولايات المتحدة وبايدن معها.',
    'أما أوباما فلم يعلق.',
  ),
  headline: 'بايدن يكلّم بوتين',
  standfirst: 'مكالمة بين بايدن وموسكو',
  figures: [{ id: 'f1', caption: 'بوتين في صورة قديمة من موسكو' }],
};
const glossary = glossaryOf(story, knowledge);
const entry = (english: string) => glossary.find((one) => one.english === english);

describe('glossaryOf', () => {
  test('gives one entry an entity, the most salient first', () => {
    expect(glossary.map(({ english }) => english)).toEqual([
      'Joe Biden',
      'Vladimir Putin',
      'Moscow',
      'White House',
      'Russia',
      'United States',
      'Barack Obama',
      'Russian',
      'American',
    ]);
  });

  test('has every mention in reading order, headline and captions too', () => {
    expect(entry('Joe Biden')?.mentions.map(({ block, surface }) => `${block}:${surface}`)).toEqual([
      'headline:بايدن',
      'standfirst:بايدن',
      'b1:جو بايدن',
      'b1:بايدن',
      'b2:بايدن',
    ]);
    expect(entry('Vladimir Putin')?.mentions.map(({ block }) => block)).toEqual(['headline', 'f1']);
  });

  test('says why', () => {
    expect(entry('Joe Biden')?.mentions.map(({ via }) => via)).toEqual([
      ['alias'],
      ['alias'],
      ['gazetteer'],
      ['alias'],
      ['alias', 'proclitic:wa'],
    ]);
    expect(entry('American')?.mentions.map(({ via }) => via)).toEqual([['demonym', 'spelling']]);
  });

  test('lists other forms without clitics, the article and vowel marks', () => {
    expect(entry('Joe Biden')?.aliases).toEqual(['بايدن']);
    expect(entry('White House')?.aliases).toEqual([]);
    expect(entry('American')?.aliases).toEqual(['الأمريكية']);
    expect(entry('Russian')?.aliases).toEqual([]);
  });

  test('links a demonym to its country when the country is named', () => {
    const of = entry('Russian')?.of;
    expect(of !== undefined && glossary[of]?.english).toBe('Russia');
    expect(glossaryOf(articleOf('السلوك الروسي'), knowledge)[0]).not.toHaveProperty('of');
  });

  test('is known by its listed form, inferred by its surroundings', () => {
    const confidence = (text: string) => glossaryOf(articleOf(text), knowledge).map((one) => `${one.english} ${one.confidence}`);
    expect(confidence('في مدينة كان')).toEqual(['Cannes inferred']);
    expect(confidence('في موسكو')).toEqual(['Moscow known']);
    expect(confidence('في الأردن وفي عمان')).toEqual(['Jordan known', 'Amman inferred']);
  });

  test('gives the gender of one person', () => {
    expect(entry('Joe Biden')?.gender).toBe('m');
    expect(entry('Moscow')).not.toHaveProperty('gender');
  });

  test('shows the readings of a name that the story leaves open', () => {
    const [party] = glossaryOf(articleOf('قال حزب العمال في بريطانيا والنرويج', 'وأضاف حزب العمال'), knowledge);
    expect(party).toMatchObject({
      arabic: 'حزب العمال',
      type: 'organisation',
      confidence: 'inferred',
      readings: [
        { english: 'Labour Party', type: 'organisation', description: 'about Labour Party' },
        { english: 'Norwegian Labour Party', type: 'organisation', description: 'about Norwegian Labour Party' },
      ],
    });
    expect(party).not.toHaveProperty('english');
    expect(party?.mentions.map(({ via }) => via)).toEqual([
      ['open', 'evidence:country'],
      ['open', 'evidence:country'],
    ]);
    const of = (text: string) => glossaryOf(articleOf(text), knowledge).map(({ english }) => english);
    expect(of('قال حزب العمال في بريطانيا')).toEqual(['Labour Party', 'Britain']);
    expect(of('قال حزب العمال')).toEqual([]);
    expect(of('حزب العمال في بريطانيا وبريطانيا والنرويج')).toContain('Labour Party');
  });

  test('is empty for an article that names nothing', () => expect(glossaryOf(articleOf('لا شيء هنا'), knowledge)).toEqual([]));
});

describe('explainNames', () => {
  test('gives the mentions of each text and what was refused, with the reason', () => {
    const [text] = explainNames(articleOf('كان بوش في موسكو'), knowledge);
    expect(text?.names.map(({ english, mention }) => [english, mention.via])).toEqual([['Moscow', ['gazetteer']]]);
    expect(text?.considered.map(({ surface, english, reason }) => [surface, english, reason])).toEqual([
      ['كان', 'Cannes', 'needs-type-word'],
      ['بوش', 'George Bush', 'needs-evidence'],
      ['بوش', 'Jeb Bush', 'needs-full-name'],
    ]);
  });
});
