import type { Exporter } from './exporter';
import { recordsOf } from './parts';

/** The stored snapshots as one JSON array, one snapshot a line. */
export const json: Exporter = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  async *render(pages, { parts }) {
    let separator = '[\n';
    for await (const page of pages) {
      if (page.length === 0) continue;
      yield separator + page.map((snapshot) => JSON.stringify(snapshot)).join(',\n');
      separator = ',\n';
    }
    for (const table of parts?.tables ?? [])
      for (const record of recordsOf(table)) {
        yield separator + JSON.stringify(record);
        separator = ',\n';
      }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
};
