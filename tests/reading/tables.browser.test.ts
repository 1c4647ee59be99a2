import { describe, expect, it } from 'vitest';
import { tdHtml, thHtml, trHtml } from './skeletons';
import { useBrowser } from './use-browser';

describe('tables', () => {
  const look = useBrowser('chromium');

  const product = (rank: number, title: string, cells: string[]) =>
    trHtml([
      tdHtml(
        `<div><span class="badge" style="display:block">${rank}</span><a href="/view/product/173000000000000000${rank}" style="display:block">${title}</a><span style="display:block">ID: 173000000000000000${rank}</span></div>`,
      ),
      tdHtml(''),
      ...cells.map((it) => tdHtml(it)),
    ]);
  const head = trHtml([
    thHtml('Product'),
    thHtml(''),
    thHtml('<div><div>Product Impressions</div><svg width="8"></svg></div>'),
    thHtml('CTR'),
    thHtml('GMV'),
  ]);
  const products = (rows: string, count: number) =>
    `<div id="list"><div id="title"><p>Product List<span>${count}</span></p></div><div class="arco-table"><div class="arco-table-header"><table><thead>${head}</thead></table></div><div class="arco-table-body" style="max-height:120px;overflow:auto"><table><tbody>${rows}</tbody></table></div></div></div>`;

  it('A08 pairs two tables by column, keeps the blank header, splits the noise cell', async () => {
    const rows =
      product(1, 'Travel mug 500 ml', ['<p>12,406</p>', '<p>3.2%</p>', '<p>$208.00</p>']) + product(2, 'Cap', ['--', '--', '--']);
    expect(await look(products(rows, 2), `table('#list', '#title span')`)).toEqual({
      columns: ['Product', '', 'Product Impressions', 'CTR', 'GMV'].map((label) => ({ label, more: [] })),
      rows: [
        [['1', 'Travel mug 500 ml', 'ID: 1730000000000000001'], [], ['12,406'], ['3.2%'], ['$208.00']],
        [['2', 'Cap', 'ID: 1730000000000000002'], [], ['--'], ['--'], ['--']],
      ],
      partial: false,
    });
    expect(await look(products(rows, 118), `table('#list', '#title span')`)).toMatchObject({ partial: true });
  });

  it('A09 reads div rows and says that they are a part', async () => {
    const row = (name: string, value: string) =>
      `<div class="zep-table-tr" style="height:44px"><div class="zep-table-td"><div class="zep-table-cell">${name}</div></div><div class="zep-table-td"><div class="zep-table-cell">${value}</div></div></div>`;
    const html = `<div id="list"><div class="zep-table zep-table-virtualized"><div class="zep-table-header"><table><thead><tr class="zep-table-tr"><th><span class="zep-table-th-item-title">Product</span></th><th><span class="zep-table-th-item-title">Items sold</span></th></tr></thead></table></div>
        <div class="zep-table-body" style="height:88px;overflow:auto"><div style="height:2200px;position:relative"><div style="transform:translateY(440px)">${row('Item 11', '7')}${row('Item 12', '5')}</div></div></div></div></div>`;
    const expected = {
      rows: [
        [['Item 11'], ['7']],
        [['Item 12'], ['5']],
      ],
      partial: true,
    };
    expect(await look(html, `table('#list')`)).toMatchObject(expected);
    expect(await look(`<div style="transform:scale(.5)">${html}</div>`, `table('#list')`)).toMatchObject(expected);
    expect(await look(html.replace('2200px', '88px').replace('translateY(440px)', 'none'), `table('#list')`)).toMatchObject({
      partial: false,
    });
    const pager = '<ul class="arco-pagination"><li class="arco-pagination-item">1</li><li class="arco-pagination-item">2</li></ul>';
    const paged = html
      .replace('2200px', '88px')
      .replace('translateY(440px)', 'none')
      .replace(/<\/div>$/, `${pager}</div>`);
    expect(await look(paged, `table('#list')`)).toMatchObject({ partial: true });
  });

  it('A10 keeps totals apart, skips bars, splits packed cells', async () => {
    const html = `<table><thead>${trHtml([thHtml('Channel'), thHtml('<div><div>GMV</div><div>$4,410.20</div></div>'), thHtml('Views')])}</thead><tbody>
        ${trHtml([tdHtml('For You feed', 'colspan="1"'), tdHtml('62.1%'), tdHtml('58.0%')])}
        ${trHtml([tdHtml('<div class="arco-progress" role="progressbar" aria-valuenow="62.1"></div>', 'colspan="3"'), tdHtml(''), tdHtml('')])}
        ${trHtml([tdHtml('LIVE<div>$1,980.00</div>'), tdHtml('<div>Spring LIVE</div><div>16:28 2026-03-30</div><div>3h11min</div>'), tdHtml('7.33K')])}</tbody></table>`;
    expect(await look(html, `table()`)).toEqual({
      columns: [
        { label: 'Channel', more: [] },
        { label: 'GMV', more: ['$4,410.20'] },
        { label: 'Views', more: [] },
      ],
      rows: [
        [['For You feed'], ['62.1%'], ['58.0%']],
        [['LIVE', '$1,980.00'], ['Spring LIVE', '16:28 2026-03-30', '3h11min'], ['7.33K']],
      ],
      partial: false,
    });
  });

  it('finds the leaf columns of grouped headers', async () => {
    const top = trHtml([thHtml('Room', 'rowspan="2"'), thHtml('Sales', 'colspan="2"'), thHtml('Views', 'rowspan="2"')]);
    const html = `<table><thead>${top}${trHtml([thHtml('GMV'), thHtml('Orders')])}</thead><tbody>${trHtml(['A', '$1', '2', '3'].map((it) => tdHtml(it)))}</tbody></table>`;
    const table = await look<{ columns: Array<{ label: string }>; rows: unknown[] }>(html, `table()`);
    expect(table.columns.map((it) => it.label)).toEqual(['Room', 'GMV', 'Orders', 'Views']);
    expect(table.rows).toHaveLength(1);
  });

  it('A14 an empty table has no rows; a row that does not line up is lost, not shifted', async () => {
    const empty = trHtml(['<td colspan="3"><div class="arco-table-no-data">No data</div></td>'], 'arco-table-empty-row');
    const table = (rows: string) =>
      `<table><thead>${trHtml(['A', 'B', 'C'].map((it) => thHtml(it)))}</thead><tbody>${rows}</tbody></table>`;
    expect(await look(table(empty), `table()`)).toMatchObject({ rows: [], partial: false });
    expect(await look(table(trHtml([tdHtml('1'), tdHtml('2')])), `table()`)).toMatchObject({ rows: [], partial: true });
  });
});
