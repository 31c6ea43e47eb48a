import { expect, test } from 'vitest';
import { isKnownOwner, isMarkedCredit, ownerIn, splitAtBracket, splitAtMark } from '../../../src/extract/credits.ts';

test.each([
  ['أ ب', true],
  ['أ ف ب', true],
  ['رويترز', true],
  ['AP Photo', true],
  ['AP Photo/Nadia Karim', true],
  ['Nadia Karim/AP', true],
  ['نادية كريم/أ ب', true],
  ['Thomson Reuters 2021', true],
  ['Getty Images', true],
  ['(AFP)', true],
  ['رويترز تكشف تفاصيل الصفقة', false],
  ['أب لثلاثة أطفال', false],
  ['أ', false],
  ['وكالة الفضاء', false],
  ['Apple', false],
  ['AP reporters in the city', false],
  ['قال مراسل رويترز', false],
])('%s is an owner: %s', (text, is) => {
  expect(isKnownOwner(text)).toBe(is);
});

test.each([
  ['Copyright أ ب', true],
  ['Copyright', true],
  ['- Copyright AFP', true],
  ['© رويترز', true],
  ['حقوق النشر: أ ف ب', true],
  ['Copyright Omar Adel/Copyright 2024 The AP. All rights reserved', true],
  ['تصوير: نادية كريم', true],
  ['Copyright law is about to change in every member state.', false],
  ['حقوق النشر في خطر بعد القانون الجديد، كما يقول الناشرون.', false],
  ['تصوير الفيلم يبدأ في الربيع', false],
  ['المصدر الوحيد للمياه', false],
  ['نادية كريم', false],
])('%s is nothing but a credit: %s', (text, is) => {
  expect(isMarkedCredit(text)).toBe(is);
});

test.each([
  ['Copyright أ ب', 'أ ب'],
  ['- Copyright أ ب', 'أ ب'],
  ['أ ف ب', 'أ ف ب'],
  ['© AFP', 'AFP'],
  ['Copyright Omar Adel/Copyright 2024 The AP. All rights reserved', 'Omar Adel/Copyright 2024 The AP. All rights reserved'],
  ['حقوق النشر: رويترز', 'رويترز'],
  ['Copyright', undefined],
  ['Copyright - ', undefined],
])('the owner in %s is %s', (text, owner) => {
  expect(ownerIn(text)).toBe(owner);
});

test.each([
  ['سفينة تغادر الميناء Copyright أ ب', 'سفينة تغادر الميناء', 'Copyright أ ب'],
  ['سفينة تغادر الميناء - Copyright أ ب', 'سفينة تغادر الميناء', 'Copyright أ ب'],
  ['سفينة تغادر الميناء (2011) Copyright', 'سفينة تغادر الميناء (2011)', 'Copyright'],
  ['سفينة تغادر الميناء © أ ف ب', 'سفينة تغادر الميناء', '© أ ف ب'],
  ['A ship leaves CopyrightReuters', 'A ship leaves', 'CopyrightReuters'],
  ['سفينة Copyright Omar/Copyright 2024 The AP', 'سفينة', 'Copyright Omar/Copyright 2024 The AP'],
])('%s comes apart', (text, caption, credit) => {
  expect(splitAtMark(text)).toEqual({ caption, credit });
});

test.each(['سفينة تغادر الميناء', 'Copyrighted works are sold here', 'Copyright أ ب', 'قال إن المصدر الرئيسي للطاقة هو الشمس.'])(
  '%s stays whole',
  (text) => {
    expect(splitAtMark(text)).toBeUndefined();
  },
);

test('a credit in brackets is split off, another bracket is not', () => {
  expect(splitAtBracket('A ship leaves the port. (AP Photo/Omar Adel)')).toEqual({
    caption: 'A ship leaves the port.',
    credit: 'AP Photo/Omar Adel',
  });
  expect(splitAtBracket('سفينة تغادر الميناء (رويترز)')).toEqual({ caption: 'سفينة تغادر الميناء', credit: 'رويترز' });
  expect(splitAtBracket('سفينة تغادر الميناء (2011)')).toBeUndefined();
  expect(splitAtBracket('سفينة تغادر الميناء (أرشيف)')).toBeUndefined();
});
