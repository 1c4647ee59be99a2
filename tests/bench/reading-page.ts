// Runs inside the page: first reads, re-reads and the bare walk they are compared with.
import { en } from '@/lib/reading/dialects/en';
import { openPage } from '@/lib/reading/open-page';

/** What an English page has at hand. */
const dialects = [en];
const source = { known: () => dialects, missed: () => {} };
const showText = 4;
const rounds = 120;

/** The floor: every text node of the page, visited once. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, showText);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

function time(work: () => unknown, times = 1): number {
  const start = performance.now();
  for (let at = 0; at < times; at += 1) work();
  return (performance.now() - start) / times;
}

function quantile(values: number[], at: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(at * (values.length - 1))] ?? Number.NaN;
}

/** All in milliseconds. Works alternate, so that a busy machine slows them alike. */
function measure(url: string): { walk: number; cold: number; first: number; cell: number; row: number } {
  const address = new URL(url);
  const kept = openPage(document, address, source);
  const cold = time(() => kept.read());
  const card = document.querySelector('.arco-col [class*="-statistic-value-int"]')?.firstChild as Text;
  const row = document.querySelectorAll('#product-list-container tbody p')[40]?.firstChild as Text;
  const reread = (node: Text) => {
    node.data = `${(Number.parseInt(node.data, 10) % 90) + 1}`;
    // The page lays itself out before it is read, as it does between a change and the reading 150 ms later.
    void document.body.offsetHeight;
    return time(() => kept.read([node]));
  };
  const times = { walk: [] as number[], first: [] as number[], cell: [] as number[], row: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.walk.push(time(walk, 10));
    times.first.push(time(() => openPage(document, address, source).read()));
    times.cell.push(reread(card));
    times.row.push(reread(row));
  }
  const late = (list: number[]) => list.slice(rounds / 4);
  return {
    walk: quantile(late(times.walk), 0.5),
    cold,
    first: quantile(late(times.first), 0.5),
    cell: quantile(late(times.cell), 0.95),
    row: quantile(late(times.row), 0.95),
  };
}

/** A page that no reader declares, filled up to `elements`: the median of its reads, ms. */
function measureGeneric(url: string, elements: number): number {
  const cards = Array.from({ length: elements / 5 }, (_, at) => {
    const label = at === 0 ? 'SKU orders' : `Heading ${at}`;
    return `<section><div><div>${label}</div></div><div><span>${at}</span></div></section>`;
  });
  document.body.innerHTML = cards.join('');
  void document.body.offsetHeight;
  const reads = Array.from({ length: rounds }, () => time(() => openPage(document, new URL(url), source).read()));
  return quantile(reads.slice(rounds / 4), 0.5);
}

Object.assign(globalThis, { measure, measureGeneric });
