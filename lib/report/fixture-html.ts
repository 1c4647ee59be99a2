// What the page in a report may be made of. A file that comes back is held against it before anything is written.

/** Elements without content. */
export const voidTags: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);

/** Elements that do something, fetch something or hide what they are: never in a report. */
export const bannedTags: ReadonlySet<string> = new Set(
  'script style link meta base noscript iframe frame frameset object embed applet template form audio video source track canvas math title textarea portal'.split(
    ' ',
  ),
);

/** Every attribute with the values it may have. `href`: of a product row, which is named by it. */
export const attributes: Readonly<Record<string, RegExp>> = {
  class: /^[\x20-\x7e]{0,400}$/,
  id: /^[\w-]{1,60}$/,
  role: /^[a-z]{1,20}$/,
  'aria-hidden': /^(?:true|false)$/,
  'aria-selected': /^(?:true|false)$/,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
  type: /^(?:text|password|checkbox|radio|hidden)$/,
  href: /^\/product\/\d{19}$/,
  style: /^(?:(?:display|visibility|opacity|overflow|width|height): ?[a-z0-9-]+(?: [a-z-]+)?; ?)*$/,
};

const tagName = /^[a-z][a-z0-9-]{0,60}$/;
const part = /<(\/?)([^\s<>/]+)((?:[^<>"]|"[^"<>]*")*)>|([^<>]+)|([<>])/g;
const attribute = /\s+([^\s="<>]+)="([^"<>]*)"/g;
/** The root of a shadow tree, written out. */
const shadow = '<template shadowrootmode="open"\n>';

/** What is wrong with a page, and in which line; null when nothing is. */
export function faultIn(html: string): { line: number; why: string } | null {
  const open: string[] = [];
  const rest = html.replaceAll(shadow, '<shadow-tree\n>').replaceAll('</template>', '</shadow-tree>');
  for (const match of rest.matchAll(part)) {
    const why = faultOf(match, open);
    if (why) return { line: rest.slice(0, match.index).split('\n').length, why };
  }
  return open.length === 0 ? null : { line: rest.split('\n').length, why: `<${open.at(-1)}> is not closed` };
}

function faultOf([, slash, tag, rest = '', text, stray]: RegExpMatchArray, open: string[]): string | null {
  if (stray !== undefined) return `a stray ${stray}`;
  if (text !== undefined) return null;
  if (tag === undefined || !tagName.test(tag) || bannedTags.has(tag)) return `the element <${tag}>`;
  if (slash) return open.pop() === tag ? null : `</${tag}> closes nothing`;
  if (!voidTags.has(tag)) open.push(tag);
  if (rest.replace(attribute, '').trim() !== '') return `attributes of <${tag}>`;
  for (const [, name = '', value = ''] of rest.matchAll(attribute)) {
    if (!Object.hasOwn(attributes, name) || !attributes[name]?.test(value)) return `the attribute ${name}="${value.slice(0, 40)}"`;
  }
  return null;
}
