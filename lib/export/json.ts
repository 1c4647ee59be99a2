import type { Exporter } from './exporter';

/** The stored snapshots as one JSON array, one snapshot a line. */
export const json: Exporter = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  async *render(pages) {
    let separator = '[\n';
    for await (const page of pages) {
      if (page.length === 0) continue;
      yield separator + page.map((snapshot) => JSON.stringify(snapshot)).join(',\n');
      separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
};
