import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { pairOf } from './clamp-card';
import type { Pair } from './shape';

/** A video in a list: its title, when it was posted as printed ("2026-03-30T22:15", no zone), and what stands in its card. */
export type VideoCard = { element: Element; title: string; posted: string };

/** `lost`: a video is there that cannot be told from the others, or without when it was posted. */
export type VideoList = { cards: VideoCard[]; lost: boolean };

const showText = 4;
/** Every card has the picture of its video, under a name that outlived the hash behind it, or under its description. */
const wrapped = '[class*="imgWrapper--"]';
const described = 'img[alt="video thumbnail"]';
const card = `:has(${wrapped}, ${described})`;
/** Year first, as the page prints it in every language: no other order can be told apart for sure. */
const moment = /(?:^|[\s:：])(\d{4})([/-])(\d\d)\2(\d\d)\s+(\d\d:\d\d)(?::\d\d)?$/;

/** The videos in `region`, one for each moment of posting that is on show; a card with two of them is none. */
export function videoCards(region: Element, sight: Sight): VideoList {
  const moments = [...momentsIn(region, sight)];
  const cards = moments.flatMap(({ element, posted }): VideoCard[] => {
    const holder = element.closest(card);
    if (!holder || holder === region || !region.contains(holder)) return [];
    // What lost its picture, or holds two videos, is no card.
    const isOne = picturesIn(holder) === 1 && moments.filter((one) => holder.contains(one.element)).length === 1;
    const [title] = isOne ? visibleBlocks(holder, sight, 1) : [];
    return title ? [{ element: holder, title: title.text, posted }] : [];
  });
  return { cards, lost: cards.length !== picturesIn(region) };
}

/** Labels with the values below them, in one card. */
export function pairsIn({ element }: VideoCard, sight: Sight): Pair[] {
  return [...element.querySelectorAll('div')].flatMap((one) => (one.childElementCount === 2 ? (pairOf(one, sight) ?? []) : []));
}

function* momentsIn(region: Element, sight: Sight): Iterable<{ element: Element; posted: string }> {
  const walker = region.ownerDocument.createTreeWalker(region, showText);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const [, year, , month, day, time] = moment.exec(node.data.trim()) ?? [];
    if (year && node.parentElement && sight.shows(node.parentElement)) {
      yield { element: node.parentElement, posted: `${year}-${month}-${day}T${time}` };
    }
  }
}

function picturesIn(region: Element): number {
  const wrappers = region.querySelectorAll(wrapped);
  const pictures = wrappers.length > 0 ? wrappers : region.querySelectorAll(described);
  return [...pictures].filter((it) => it.checkVisibility()).length;
}
