import { parseNumber } from '@/lib/metrics/numbers';
import type { Scope } from '@/lib/snapshot/snapshot';
import type { Changes } from './changes';
import type { Dialect } from './dialects/dialect';
import { roomScope } from './header';
import { endsWith } from './shapes/shape';
import { visibleBlocks } from './visible-text';

const main = '#mainContentContainer, main, table';

/** The picture of the account in the page's head: before and outside the content, where comments have pictures too. */
function avatarOf(root: Document): Element | undefined {
  const avatar = root.querySelector(endsWith('-avatar'));
  return avatar && !avatar.closest(main) ? avatar : undefined;
}

/** The account's name beside its picture, read again only when something changed around it. */
export function createAccountName(root: Document): (changes: Changes) => string | undefined {
  let avatar: Element | undefined;
  let name: string | undefined;
  return (changes) => {
    const now = avatarOf(root);
    const holder = now?.parentElement;
    if (now !== avatar || !holder || changes.touches(holder)) name = nameBeside(now);
    avatar = now;
    return name;
  };
}

/** The same on a page nobody declared, where a picture is an account's only in the page's own header: others are viewers' and creators'. */
export function bannerName(root: Document): string | undefined {
  return nameBeside(root.querySelector(`:is(header, [role="banner"]):not(:is(${main}) *) :is(${endsWith('-avatar')})`));
}

function nameBeside(avatar: Element | null | undefined): string | undefined {
  const name = avatar?.nextElementSibling;
  return name ? visibleBlocks(name)[0]?.text : undefined;
}

/** What a LIVE page shows of its figures: the labels that have a number; whether current viewers have a label and none. */
export type Figures = { labels: string[]; awaits: boolean };

/**
 * The room of a LIVE page, from its address and its head. The labels of its numbers tell running from ended;
 * a label without a number does not, since a page that has not loaded yet shows either.
 */
export function roomOf(head: Element | undefined, url: URL, { labels, awaits }: Figures, dialect: Dialect): Scope {
  const texts = head ? visibleBlocks(head).map((block) => block.text) : [];
  const session = texts.find((text) => /\d:\d\d:\d\d.*(?:UTC|GMT)/i.test(text));
  const duration = texts.find((text) => 'value' in parseNumber(text, { dialect: dialect.code, unit: 'duration' }));
  return roomScope({ url, duration, session, texts: [...labels, ...texts], awaits }, dialect, Date.now());
}

/** All of the page's head: as far up from the picture as there is no content in it. */
export function headOf(root: Document): Element | undefined {
  let head = avatarOf(root);
  while (head?.parentElement && !head.parentElement.querySelector(main)) head = head.parentElement;
  return head;
}
