import { useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import type { Report } from '@/lib/report/fixture';

/** What a report holds and what was taken out of it; nothing is saved before it was shown. */
export function ReportPreview({ report, onAgain }: { report: Report; onAgain: () => void }) {
  const words = useWords().health.report;
  const language = useLanguage();
  const [saved, setSaved] = useState('');
  const { fixture, done } = report;
  const file = `${JSON.stringify(fixture, null, 1)}\n`;
  const { shows } = fixture.claim;
  const save = () => {
    const name = `tallylight-misread-${fixture.surface}-${fixture.made}.json`;
    saveFile(new Blob([file], { type: 'application/json' }), name);
    setSaved(name);
  };
  return (
    <div className="report-made">
      <h4>{words.what}</h4>
      <ul className="note i2">
        <li>{shows === 'other' ? words.other : words.claim(formatValue(shows, language))}</li>
        <li>{words.labels(done.labels)}</li>
        <li>{words.numbers(done.numbers)}</li>
        <li>{words.texts(done.texts)}</li>
        <li>{words.areas(done.areas)}</li>
        {done.rows > 0 && <li>{words.rows(done.rows)}</li>}
        <li>
          {fixture.url} · {words.size(Math.ceil(file.length / 1000))}
        </li>
      </ul>
      <details>
        <summary className="note">{words.all}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="report-texts note" tabIndex={0} aria-label={words.all}>
          {textsIn(fixture.html).join(' · ')}
        </section>
      </details>
      <div className="row">
        <Button kind="primary" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
      <p className="note" role="status">
        {saved && words.saved(saved)}
      </p>
    </div>
  );
}

/** As text, never as a page: nothing of it is drawn here. */
function textsIn(html: string): string[] {
  return html
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim())
    .filter((text) => text !== '');
}
