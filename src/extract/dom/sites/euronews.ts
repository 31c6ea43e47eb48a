/**
 * Everything that is known of euronews.com's markup, in every language edition. Seen on pages of 2024 (April) and of 2026
 * (January); the two templates share most names, and a name of either is tried on both.
 */

import type { Via } from '../../../via.ts';
import type { Hint } from '../../draft.ts';
import type { Role } from '../roles.ts';
import type { Profile } from './profile.ts';

const part = (hint: Hint, via: Via): Role => ({ is: 'part', part: { hint, via } });
const nothing: Role = { is: 'nothing' };
const picture: Role = { is: 'picture' };

const SHARE = part('share', 'euronews:share');
const ADVERT = part('advert', 'euronews:advert');
const RELATED = part('related', 'euronews:related');
const EMBED = part('embed', 'euronews:embed');
const TAGS = part('tags', 'euronews:tags');
const COMMENTS = part('comments', 'euronews:comments');
const CREDIT = part('credit', 'euronews:credit');

export const EURONEWS: Profile = {
  site: 'euronews',
  stories: '.swiper-slide[data-url], .swiper-slide[data-id], .jsArticleFirst, article.o-article-newsy, article.o-article',
  addressAttributes: ['data-url'],
  body: '.js-article-content, .c-article-content',
  section: '.c-article-breadcrumbs__link',
  storyVia: 'euronews:body',
  outside: { hint: 'other', via: 'euronews:outside' },
  roles: [
    // Furniture first: what an advert or a teaser holds is nothing else, whatever its own class.
    ['.c-ad, .c-ad-wrapper, .advertising, .js-adzone, [data-ad-id]', ADVERT],
    ['[class*="c-article-partage-commentaire"], .c-social-share, .js-adb-social-share', SHARE],
    ['.widget--type-related, .c-article-you-might-also-like, .c-top-stories, .c-most-read, .c-most-viewed, .c-latest-stories', RELATED],
    ['.o-article-newsy__aside, .m-object, .the-media-object, .OUTBRAIN, .tp-outbrain', RELATED],
    ['.c-article-tags, .c-tags-list, .o-article-newsy__tag, .c-trending-tags', TAGS],
    ['.tp-vuukle, .js-vuukle-container, [id^="vuukle-"]', COMMENTS],
    ['[class*="newsletter"]', part('newsletter', 'euronews:newsletter')],
    ['.c-article-breadcrumbs, .accessibility-bar__goto', part('navigation', 'euronews:navigation')],
    ['.poool-widget, .c-poool-modal', part('notice', 'euronews:wall')],
    ['.c-article-mention-original-translation', part('notice', 'euronews:notice')],
    ['.connatix-container, .js-playercontrols', EMBED],
    ['.widget--type-tweet, .widget--type-twitter, .widget--type-facebook, .widget--type-instagram, .widget--type-tiktok', EMBED],
    ['.widget--type-video, .widget--type-youtube, .widget--type-infogram, .widget--type-iframe, .widget--type-freeform', EMBED],
    ['.widget--type-map, .widget--type-poll, .widget--type-audio, .twitter-tweet', EMBED],

    // The hero: alternative text, tooltip box with caption, label and credit, credit line.
    ['.c-article-caption__text > .u-color-white, .c-article-caption__copyright', nothing],
    ['.c-article-caption__svg, .c-article-caption__close-button', nothing],
    ['.c-article-caption__credit, .c-article-image-copyright', CREDIT],
    ['.c-article-caption__text', part('caption', 'euronews:caption')],
    ['.c-article-image-video', picture],

    // A picture in the text.
    ['.widget__captionCredit', CREDIT],
    ['.widget__captionText', part('caption', 'euronews:caption')],

    ['h1, .c-article-redesign-title', part('headline', 'euronews:headline')],
    ['.c-article-summary', part('standfirst', 'euronews:standfirst')],
    ['.c-article-contributors', part('byline', 'euronews:byline')],
    ['.c-article-publication-date', part('date', 'euronews:date')],
    // Who is quoted is named in the story too; alone it is no sentence.
    ['.widget--type-quotation .widget__authorText', part('label', 'euronews:quoted-name')],
    ['.widget--type-quotation .widget__author, .widget__authorDescriptionText', part('label', 'euronews:quoted-name')],
    ['.widget--type-quotation', part('quote', 'euronews:quotation')],
    ['.js-article-content, .c-article-content', { is: 'story' }],
  ],
};
