/** The names of months, as pages of the Arab world and of the publisher's other editions write them. */

import { fold } from '../text/fold.ts';

/** By month: the names of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb, then English, French, German, Spanish, Italian, Portuguese. */
const NAMES: readonly string[] = [
  'يناير|كانون الثاني|جانفي|january|jan|janvier|januar|enero|gennaio|janeiro',
  'فبراير|شباط|فيفري|february|feb|fevrier|februar|febrero|febbraio|fevereiro',
  'مارس|آذار|march|mar|mars|marz|marzo|marco',
  'أبريل|إبريل|نيسان|أفريل|april|apr|avril|abril|aprile',
  'مايو|أيار|ماي|may|mai|mayo|maggio|maio',
  'يونيو|حزيران|جوان|june|jun|juin|juni|junio|giugno|junho',
  'يوليو|تموز|جويلية|يوليوز|july|jul|juillet|juli|julio|luglio|julho',
  'أغسطس|آب|أوت|غشت|august|aug|aout|agosto',
  'سبتمبر|أيلول|شتنبر|september|sep|sept|septembre|septiembre|settembre|setembro',
  'أكتوبر|تشرين الأول|october|oct|octobre|oktober|octubre|ottobre|outubro',
  'نوفمبر|تشرين الثاني|نونبر|november|nov|novembre|noviembre|novembro',
  'ديسمبر|كانون الأول|دجنبر|december|dec|decembre|dezember|diciembre|dicembre|dezembro',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split('|').map((name): [string, number] => [fold(name), i + 1])),
);

/** A pattern that takes any of the names in folded text, longer ones first. */
export const MONTH = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12 for a folded name; undefined for any other word. */
export const monthNumber = (folded: string): number | undefined => NUMBERS.get(folded);
