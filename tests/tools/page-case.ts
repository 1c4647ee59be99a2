import { metric as rowOf } from '@/lib/metrics/catalog';
import { hostOf } from '@/lib/reading/hosts';
import { readers } from '@/lib/reading/readers';
import { type Fixture, fixtureSchema, largestPage } from '@/lib/report/fixture';

/** A report with all its escapes is no larger, in bytes. */
export const largestFile = 4 * largestPage;

/** A test page as `tests/pages` holds it: the folder's name, its two files, and what is left to do. */
export type PageCase = { name: string; page: string; expected: string; next: string };

/** Makes a test page of a saved report, or says what is wrong with the file. */
export function pageCase(text: string): PageCase | { fault: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { fault: `It is no JSON: ${error instanceof Error ? error.message : error}` };
  }
  const checked = fixtureSchema.safeParse(raw);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { fault: `${issue?.path.join('.') || 'The file'}: ${issue?.message}` };
  }
  const fixture = checked.data;
  if (!hostOf(new URL(fixture.url))) return { fault: 'url: Tallylight reads no such host' };
  const reader = readers.find((it) => it.matches(new URL(fixture.url)));
  if ((reader?.id ?? 'unknown') !== fixture.surface) return { fault: `url: it is no address of ${fixture.surface}` };
  const { shows, metric } = fixture.claim;
  if (shows !== 'other' && shows.unit !== rowOf(metric).unit) return { fault: `claim.shows: ${metric} is no ${shows.unit}` };
  return caseOf(fixture);
}

function caseOf({ surface, claim, made, lang, html, url, read }: Fixture): PageCase {
  const { [claim.metric]: _, ...others } = read.values;
  const values = claim.shows === 'other' ? others : { ...others, [claim.metric]: claim.shows };
  return {
    name: `${surface}.misread-${claim.metric.replaceAll('_', '-')}-${made}`,
    page: `<!doctype html>\n<!-- A report of ${made}: ${claim.metric} was misread. Its labels are kept, its numbers scrambled, its names removed. -->\n<html lang="${lang}">${html}</html>\n`,
    expected: `${JSON.stringify({ url, scope: read.scope, values }, null, 2)}\n`,
    next:
      claim.shows === 'other'
        ? `expected.json says that ${claim.metric} is not read; if the page plainly shows it, write its number there.`
        : `expected.json says what the page shows for ${claim.metric}: the test fails until the reader reads it.`,
  };
}
