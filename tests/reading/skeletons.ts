// Layouts as TikTok's pages have them, with invented values. Hash suffixes change with every deploy, so they are random here.

export function hash(): string {
  return Math.random().toString(36).slice(2, 7);
}

/** An Arco Statistic; `suffix` holds either the unit or decimals and unit, both were seen. */
export function statisticHtml(int: string, decimal?: string, suffix?: string): string {
  const tail = suffix === undefined ? '' : `<span class="arco-statistic-value-suffix">${suffix}</span>`;
  const rest =
    decimal === undefined ? '' : `<span class="arco-statistic-value-decimal" style="display:inline-block">${decimal}${tail}</span>`;
  const value = `<span class="arco-statistic-value-int">${int}</span>${rest}`;
  return `<div class="stats__Wrap-${hash()}"><div class="arco-statistic" style="display:inline-block"><div class="arco-statistic-content"><div class="arco-statistic-value">${value}</div></div></div></div>`;
}

/** A grid cell of the LIVE dashboard. */
export function cellHtml(label: string, value: string, delta = ''): string {
  return `<div class="arco-col arco-col-6"><div class="px-3 py-4"><div class="w-full"><div class="text-base truncate" style="width:90px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">${label}</div><div class="flex items-baseline" style="display:flex">${value}${delta}</div></div></div></div>`;
}

/** The comparison with the market: the page prints no sign. */
export function deltaHtml(text: string, color: string, icon = 'arco-icon arco-icon-caret_down'): string {
  return `<div class="flex items-baseline" style="display:flex"><svg class="${icon}" width="10" height="10" style="color:${color}"></svg><span style="color:${color}">${text}</span></div>`;
}

const odometerCss =
  '<style>.odometer-digit{position:relative;display:inline-block;width:.6em}.odometer-digit-spacer{visibility:hidden}.odometer-digit-inner{position:absolute;left:0;top:0;overflow:hidden;height:1.2em}.odometer-value{display:block}</style>';

function digitHtml(values: string[]): string {
  const marks = (at: number) => `${at === 0 ? ' odometer-first-value' : ''}${at === values.length - 1 ? ' odometer-last-value' : ''}`;
  const inner = values.map((it, at) => `<div class="odometer-value${values.length > 1 ? marks(at) : ''}">${it}</div>`).join('');
  return `<span class="odometer-digit"><span class="odometer-digit-spacer">8</span><span class="odometer-digit-inner"><span class="odometer-ribbon"><span class="odometer-ribbon-inner">${inner}</span></span></span></span>`;
}

/** An odometer from its columns; a "," is a formatting mark. More than one value in a column: it is rolling. */
export function odometerHtml(columns: string[][], rolling = ''): string {
  const inside = columns.map((it) => (it[0] === ',' ? '<span class="odometer-formatting-mark">,</span>' : digitHtml(it))).join('');
  return `<div class="odometer odometer-auto-theme ${rolling}"><div class="odometer-inside">${inside}</div></div>`;
}

/** The head of the LIVE dashboard: label with currency, a tag beside it, the number below. */
export function heroHtml(numbers: string[], label = 'GMV', currency = ' ($)'): string {
  return `${odometerCss}<div class="hero"><div class="flex" style="display:flex"><div></div><div class="flex items-center" style="display:flex;position:relative"><span><span class="text-xl">${label}</span><span class="text-xl">${currency}</span></span><div class="absolute" style="position:absolute"><span class="tag">GMV Max Active</span></div></div><button type="button"><svg width="8" height="8"></svg></button></div>
    <div class="ecom-screen-animated-number-container">${numbers.map((it, at) => `<div class="ecom-screen-animated-number-${['basic', 'stroke', 'shadow'][at]}">${it}</div>`).join('')}</div></div>`;
}

export function thHtml(inner: string, attributes = ''): string {
  return `<th class="arco-table-th" ${attributes}><div class="arco-table-th-item"><span class="arco-table-th-item-title">${inner}</span></div></th>`;
}

export function tdHtml(inner: string, attributes = ''): string {
  return `<td class="arco-table-td" ${attributes}><div class="arco-table-cell"><span class="arco-table-cell-wrap-value">${inner}</span></div></td>`;
}

export function trHtml(cells: string[], kind = ''): string {
  return `<tr class="arco-table-tr ${kind}">${cells.join('')}</tr>`;
}
