import { describe, expect, it } from 'vitest';
import { languageOf, wordsFor } from '@/lib/i18n/words';

/** Every leaf as path and what it says; functions are asked with plain numbers and texts. */
function leaves(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node(3, 7, 9))]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

/** Empty on purpose: units that need no hint, an unknown page that promises nothing, words English puts elsewhere. */
const mayBeEmpty = /^(live\.lineHint\.|surfaces\.unknown\.gives$|live\.minuteAfter$)/;

describe('words', () => {
  const zh = leaves(wordsFor('zh-CN'));
  const en = leaves(wordsFor('en'));

  it('are the same in both languages, key by key', () => {
    expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
  });

  it.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('%s leaves nothing empty or undefined', (_, all) => {
    const empty = all.filter(([path, text]) => (text.trim() === '' && !mayBeEmpty.test(path)) || /undefined|\[object/.test(text));
    expect(empty).toEqual([]);
  });

  it('speak Chinese in the Chinese product only', () => {
    const chinese = en.filter(([, text]) => /\p{Script=Han}/u.test(text) && text !== '中文');
    expect(chinese).toEqual([]);
  });

  it('follow the browser unless the user has chosen', () => {
    expect(languageOf('auto', 'zh-TW')).toBe('zh-CN');
    expect(languageOf('auto', 'vi')).toBe('en');
    expect(languageOf('zh-CN', 'en-US')).toBe('zh-CN');
    expect(languageOf('en', 'zh-CN')).toBe('en');
  });
});
