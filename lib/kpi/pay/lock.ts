/** What JSON can hold. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * A value as text that is the same wherever and whenever it is written: keys in order, nothing between them, absent keys left
 * out. Throws for numbers that JSON has no text for.
 */
export function canonical(value: Plain): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('Only finite numbers can be locked.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Plain)}`).join(',')}}`;
}

/** SHA-256 of a value's canonical text, as 64 hexadecimal digits: two people can compare it by eye or read it out. */
export async function fingerprint(value: Plain): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}
