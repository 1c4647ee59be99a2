/** What each sign or code can stand for; more than one code means the sign alone does not tell. */
const signs: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'MXN', 'SGD', 'AUD', 'CAD', 'HKD', 'TWD', 'BRL', 'CLP', 'COP', 'ARS'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'DKK', 'NOK'],
  US$: ['USD'],
  R$: ['BRL'],
  S$: ['SGD'],
  MX$: ['MXN'],
  Mex$: ['MXN'],
  A$: ['AUD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  'JP¥': ['JPY'],
  'CN¥': ['CNY'],
  HK$: ['HKD'],
  NT$: ['TWD'],
  '£': ['GBP'],
  '€': ['EUR'],
  円: ['JPY'],
  元: ['CNY'],
  '₫': ['VND'],
  đ: ['VND'],
  Đ: ['VND'],
  VNĐ: ['VND'],
  Rp: ['IDR'],
  '฿': ['THB'],
  บาท: ['THB'],
  RM: ['MYR'],
  '₱': ['PHP'],
  zł: ['PLN'],
  Kč: ['CZK'],
  Ft: ['HUF'],
  '₩': ['KRW'],
  '₺': ['TRY'],
};

const codes =
  'USD EUR GBP JPY CNY IDR VND THB MYR PHP SGD BRL MXN PLN CZK HUF SAR AED KRW TWD HKD AUD CAD SEK DKK NOK CLP COP ARS TRY'.split(' ');

/** Whether a text is the code (ISO 4217) of a currency that the pages are read in. */
export function isCurrency(text: string): boolean {
  return codes.includes(text);
}

/** Currencies that have no minor unit in use: their amounts print without decimals. */
const whole = new Set(['JPY', 'VND', 'IDR', 'KRW', 'CLP']);

/** Every spelling, longest first, so that "R$" is not taken for "$". */
const spellings = [...Object.keys(signs), ...codes].sort((a, b) => b.length - a.length);

const anySign = spellings.map((it) => it.replaceAll('$', '\\$')).join('|');
const front = new RegExp(`^(?:${anySign})`);
const back = new RegExp(`(?:${anySign})$`);

/** A sign found at one end of a text, and what is left of the text. */
export type Peeled = { sign?: string; rest: string };

/** Takes a currency sign or code off the front of a text. */
export function peelFront(text: string): Peeled {
  const sign = front.exec(text)?.[0];
  return sign ? { sign, rest: text.slice(sign.length).trimStart() } : { rest: text };
}

/** Takes a currency sign or code off the back of a text. */
export function peelBack(text: string): Peeled {
  if (/^[\d.,%]*$/.test(text)) return { rest: text };
  const sign = back.exec(text)?.[0];
  return sign ? { sign, rest: text.slice(0, -sign.length).trimEnd() } : { rest: text };
}

/**
 * The ISO 4217 code a sign stands for. A sign shared by several currencies is decided by `hint` (the currency of the
 * label or of the shop) and is otherwise undefined: unknown, not guessed.
 */
export function currencyOf(sign: string, hint?: string): string | undefined {
  const meanings = signs[sign] ?? (codes.includes(sign) ? [sign] : []);
  return meanings.length === 1 ? meanings[0] : meanings.find((code) => code === hint);
}

/** Whether amounts of a currency are printed without decimals. */
export function isWhole(currency: string | undefined): boolean {
  return currency !== undefined && whole.has(currency);
}

/** Splits "GMV ($)" or "GMV（円）" into the label proper and the sign in its brackets. */
export function signInLabel(label: string): { label: string; sign?: string } {
  const match = /[)）]/.test(label) ? /^(.*\S)\s*[(（]([^()（）]{1,4})[)）]$/u.exec(label.trim()) : null;
  const sign = match?.[2]?.trim();
  if (!match?.[1] || !sign || !spellings.includes(sign)) return { label: label.trim() };
  return { label: match[1], sign };
}
