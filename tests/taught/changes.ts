// What a site does to its pages between two builds, two visits or two languages. Each change is told by a number which.

type Change = (root: Document, which: number) => void;

const pick = <T>(all: ArrayLike<T>, which: number): T | undefined => all[which % Math.max(1, all.length)];
const cards = (root: Document) => root.querySelectorAll('.card, dl, ul.stats, .pill');
const values = (root: Document) => root.querySelectorAll('[data-truth]');

function rehash(root: Document, which: number): void {
  for (const element of root.querySelectorAll('[class]'))
    if (element.tagName !== 'TABLE')
      element.setAttribute('class', element.className.replace(/-[a-z0-9]{5}$/, `-${(which + 12345).toString(36)}`));
}

function reorderCards(root: Document, which: number): void {
  const holder = pick(root.querySelectorAll('.grid'), which);
  const card = pick(holder?.children ?? [], which * 7);
  if (holder && card) holder.append(card);
}

function reorderInside(root: Document, which: number): void {
  const card = pick(cards(root), which);
  const child = card?.firstElementChild;
  if (card && child) card.append(child);
}

function swapLines(root: Document): void {
  const list = root.querySelector('dl');
  list?.append(...[...list.children].slice(0, 2));
}

function insertCard(root: Document, which: number): void {
  const holder = pick(root.querySelectorAll('.grid'), which);
  holder?.prepend(made(root, `<div class="card x-zzzzz"><div>Something ${which}</div><div>${which + 7}</div></div>`));
}

function insertIcon(root: Document, which: number): void {
  pick(cards(root), which)?.prepend(made(root, '<svg width="8" height="8"><path d="M0 0"></path></svg>'));
}

function insertText(root: Document, which: number): void {
  const card = pick(cards(root), which);
  const text = made(root, `<div>${pick(['New', 'Updated 12 min ago', 'Target', 'Beta'], which)}</div>`);
  if (which % 2) card?.append(text);
  else card?.insertBefore(text, card.children[1] ?? null);
}

function insertAmount(root: Document, which: number): void {
  const card = pick(cards(root), which);
  const amount = made(root, `<div>${pick(['$9.99', '42', '3.1%', '17s'], which)}</div>`);
  if (which % 3) card?.append(amount);
  else card?.insertBefore(amount, card.children[1] ?? null);
}

/** A change can come to stand right beside the label. */
function insertInHead(root: Document, which: number): void {
  const head = pick(cards(root), which)?.firstElementChild;
  head?.append(made(root, `<div>${pick(['$9.99', '42', '3.1%', '17s'], which)}</div>`));
}

function duplicate(root: Document, which: number): void {
  const card = pick(cards(root), which);
  const copy = card?.cloneNode(true) as Element | undefined;
  if (!card || !copy) return;
  for (const value of copy.querySelectorAll('[data-truth]')) {
    value.removeAttribute('data-truth');
    value.textContent = value.textContent?.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)) ?? '';
  }
  if (which % 2) card.after(copy);
  else root.body.append(copy);
}

/** A duplicate beside an original that looks different now. */
function duplicateAndBreak(root: Document, which: number): void {
  duplicate(root, which);
  insertAmount(root, which);
}

/** A site translates words, not places. */
function translate(root: Document, which: number): void {
  for (const label of namesakes(root, which)) label.textContent = `译文 ${which}`;
}

function namesakes(root: Document, which: number): Element[] {
  const all = [...root.querySelectorAll('.label, dt')];
  const text = pick(all, which)?.textContent;
  return all.filter((it) => it.textContent === text);
}

function renumber(root: Document, which: number): void {
  const value = pick(values(root), which);
  if (value) value.textContent = value.textContent?.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + (which % 9) + 1) % 10)) ?? '';
}

function empty(root: Document, which: number): void {
  const value = pick(values(root), which);
  if (value) value.textContent = which % 2 ? '--' : '';
}

function wrap(root: Document, which: number): void {
  const value = pick(values(root), which);
  const box = root.createElement('div');
  value?.replaceWith(box);
  if (value) box.append(value);
}

function hide(root: Document, which: number): void {
  pick(cards(root), which)?.setAttribute('hidden', '');
}

function removeLabel(root: Document, which: number): void {
  for (const label of namesakes(root, which)) label.remove();
}

/** The card is gone; another of the same label counts something else. */
function replaceCard(root: Document, which: number): void {
  const card = pick(root.querySelectorAll('.card'), which);
  const label = card?.querySelector('.label')?.textContent;
  card?.replaceWith(
    made(root, `<div class="card"><div><div>${label}</div></div><div>Plan</div><div>${which}</div><div>of 900</div></div>`),
  );
}

function made(root: Document, html: string): Element {
  const holder = root.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
}

export const changes: readonly Change[] = [
  rehash,
  reorderCards,
  reorderInside,
  swapLines,
  insertCard,
  insertIcon,
  insertText,
  insertAmount,
  insertInHead,
  duplicate,
  duplicateAndBreak,
  translate,
  renumber,
  empty,
  wrap,
  hide,
  removeLabel,
  replaceCard,
];
