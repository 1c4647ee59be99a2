import { cellHtml, hash, heroHtml, odometerHtml, statisticHtml, tdHtml, thHtml, trHtml } from './skeletons.ts';

export const liveUrl = 'https://shop.tiktok.com/workbench/live/overview?room_id=7480000000000000001&region=US';

/** The digits of a number as settled odometer columns. */
export function settled(number: string): string {
  return odometerHtml([...number].map((it) => [it]));
}

function pill(label: string, value: string): string {
  return `<div class="bg-state-normal" style="display:flex"><div class="text-xl ml-1">${label}</div><div class="ml-4">${value}</div></div>`;
}

function productRow(id: string, name: string, cells: string[], badge = ''): string {
  const link = `<a href="/view/product/${id}" style="display:block">${name}</a><span style="display:block">ID: ${id}</span>`;
  return trHtml([tdHtml(`<span style="display:block">1</span>${link}`), tdHtml(badge), ...cells.map((it) => tdHtml(`<p>${it}</p>`))]);
}

export type LiveParts = {
  hero?: string;
  pills?: string;
  cells?: string;
  after?: string;
  duration?: string;
  products?: number;
  badge?: string;
};

/** A LIVE dashboard with invented figures, inside the scaled frame. */
export function livePage(parts: LiveParts = {}): string {
  const {
    hero = heroHtml([settled('1307')]),
    pills = pill('Items sold', statisticHtml('42')) + pill('Current viewers', statisticHtml('318')),
    cells = cellHtml('Impressions', statisticHtml('73', '.41', 'K')) + cellHtml('GMV per hour', statisticHtml('410', '.20', '')),
    after = '',
    duration = '1 hr, 24 min, 9 sec',
    products = 2,
  } = parts;
  const head = `<div style="display:flex"><div class="arco-avatar"><img></div><div><div class="truncate">demo_shop</div></div><div style="display:flex"><div>Duration</div><div>${duration}</div><div>Mar 30, 17:28:17 - UTC-07:00</div></div></div>`;
  const traffic = `<div class="arco-table trafficTable--${hash()}"><table><thead>${trHtml(['Channel', 'GMV', 'Impressions', 'Views'].map((it) => thHtml(it)))}</thead><tbody>${trHtml(['Search', '62.1%', '58.0%', '40%'].map((it) => tdHtml(it)))}</tbody></table></div>`;
  const rows = [productRow('1730000000000000001', 'Travel mug 500 ml', ['12,406', '3.2%', '$208.00'], parts.badge)];
  while (rows.length < products) rows.push(productRow(`${1730000000000000001n + BigInt(rows.length)}`, 'Cap', ['--', '--', '--']));
  const list = `<div id="product-list-container"><div id="product-list-container-title"><p>Product List<span>${products}</span></p></div><div class="arco-table"><div class="arco-table-header"><table><thead>${trHtml(['Product', '', 'Product Impressions', 'CTR', 'GMV'].map((it) => thHtml(it)))}</thead></table></div><div class="arco-table-body"><table><tbody>${rows.join('')}</tbody></table></div></div></div>`;
  return `<div id="root"><div id="app-content" style="transform:scale(.666667);transform-origin:0 0;width:1920px">${head}<div id="mainContentContainer"><div id="panel"><div style="height:0"></div>${hero}<div style="display:flex">${pills}</div><div class="arco-row" id="grid">${cells}</div></div>${traffic}${list}${after}</div></div></div>`;
}

export { pill };
