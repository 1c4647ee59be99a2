import { readdirSync, readFileSync } from 'node:fs';
import { dialects } from '@/lib/reading/dialects';
import { livePage, liveUrl } from '../reading/live-page';
import { type Layout, shell } from '../surfaces/kits';
import { specs } from '../surfaces/specs';
import { confirmedSpecs } from '../surfaces/specs/confirmed';
import type { Drawn } from './entry';

/** What must not go out, in the scripts that shops and buyers write in. */
export const secrets = [
  'Zofia Kowalczyk',
  'Zofia',
  '王晓梅',
  'さくら工房',
  'ร้านดอกไม้',
  'Мария',
  'سارة',
  'NORTHWIND ATELIER',
  'zofia.k@northwind.example',
  '+48 601 234 567',
  '576460752303423488',
  'northwind_atelier',
  'ul. Długa 17',
];

const [
  name = '',
  _first,
  chinese = '',
  japanese = '',
  thai = '',
  cyrillic = '',
  arabic = '',
  shop = '',
  email = '',
  phone = '',
  order = '',
  handle = '',
  street = '',
] = secrets;

/** Everywhere a page can hold something of somebody's. */
export const somebody = `<div class="card user-${order}" id="user-${order}" data-name="${name}" title="${name}" aria-label="${name} ${phone}"
  onclick="go('${handle}')" style="background:url(https://cdn.example/${handle}.png)"><!-- ${name} --><script>var who="${name}";</script><style>.x{content:"${name}"}</style>
  <a href="https://shop.tiktok.com/@${handle}?order=${order}"><img src="https://cdn.example/${order}.png" alt="${name}">${shop}</a>
  <span>${name}</span><span>${chinese} ${japanese} ${thai} ${cyrillic} ${arabic}</span><p>${email}, ${phone}</p><p>${street}</p>
  <input value="${name}" placeholder="${email}"><textarea>${name}</textarea><select><option>${name}</option></select><button>${handle}</button>
  <div role="log"><p>${name}: GMV</p></div><div class="im-chat-list">${handle}</div><div class="buyer-card">${name} 12 GMV</div>
  <div style="display:none">${name}</div><i>${order}</i></div>`;

function withSomebody(html: string): string {
  return html.includes('</body>') ? html.replace('</body>', `${somebody}</body>`) : html + somebody;
}

const folder = new URL('../pages/', import.meta.url);
const saved = readdirSync(folder).map(
  (page): Drawn => ({
    url: (JSON.parse(readFileSync(new URL(`${page}/expected.json`, folder), 'utf8')) as { url: string }).url,
    html: readFileSync(new URL(`${page}/page.html`, folder), 'utf8'),
  }),
);

/** Every surface in every language, with labels that its dialect has from a source. */
const drawn = dialects.flatMap(({ code, seen }) =>
  [...specs, ...confirmedSpecs].map((spec, turn): Drawn => {
    const cards = spec.cards.flatMap(({ metric, blocks }) => {
      const label = metric && seen[metric]?.split('|')[0];
      return label ? [{ label, blocks }] : [];
    });
    const layout = spec.layouts[turn % spec.layouts.length] as Layout;
    return { url: spec.urls[0] as string, html: shell({ lang: code, body: layout.around(cards.map(layout.card).join('')) }) };
  }),
);

/** All the pages, each with somebody on it. */
export const pages: readonly Drawn[] = [...saved, { url: liveUrl, html: livePage() }, ...drawn].map((page) => ({
  ...page,
  html: withSomebody(page.html),
}));
