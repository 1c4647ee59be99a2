import { readGeneric } from './generic';
import { haltOf } from './halt';
import { labelBlocks } from './label-blocks';
import { bannerName } from './page-head';
import { type DialectSource, isForeign, labelsAmong, pickDialect } from './pick-dialect';
import { periodOf } from './picker';
import type { PageReader, Reading } from './reading';
import { type CurrencyOf, shopOf } from './shop';
import { lookAround } from './sight';

/** A page of a known host that no reader declares: only what the strict rule of the generic reader lets through. */
export function openGeneric(root: Document, url: URL, source: DialectSource, currencyOf: CurrencyOf): PageReader {
  return { surface: 'unknown', read: () => readUnknown(root, url, source, currencyOf) };
}

function readUnknown(root: Document, url: URL, source: DialectSource, currencyOf: CurrencyOf): Reading {
  const { lang } = root.documentElement;
  const dialects = source.known(lang);
  const shop = shopOf(url, bannerName(root));
  const empty: Reading = {
    surface: 'unknown',
    reader: { id: 'generic', version: 1 },
    shop,
    scope: { kind: 'unknown', why: 'not-read' },
    values: {},
    rows: [],
    partial: [],
    missing: [],
    expected: [],
  };
  const halt = haltOf(root, dialects);
  if (halt) return { ...empty, halt };
  const sight = lookAround();
  const labels = root.body ? labelBlocks(root.body, dialects, sight) : [];
  const texts = labelsAmong(
    labels.map((label) => label.text),
    dialects,
  );
  if (isForeign(texts, dialects)) source.missed();
  const dialect = pickDialect(lang, texts, dialects);
  // What is missing on a page nobody declared is no news.
  const { values } = readGeneric(labels, { dialect, currency: currencyOf(shop) }, sight);
  return { ...empty, scope: periodOf(root, dialect), values };
}
