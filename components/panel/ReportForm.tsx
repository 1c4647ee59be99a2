import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { CallError, call } from '@/lib/messages/client';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Report } from '@/lib/report/fixture';
import type { PageState } from '@/lib/snapshot/page-state';
import { ReportPreview } from './ReportPreview';
import './report.css';

type Step = { at: 'form' } | { at: 'making' } | { at: 'failed'; why: 'large' | 'page' | 'other' } | { at: 'made'; report: Report };

/** Makes a redacted sample of the page that shows a misread number, and lets its user look at it before it is saved. */
export function ReportForm({ page, tab }: { page: PageState; tab: number }) {
  const { health, metrics } = useWords();
  const words = health.report;
  const ids = [...page.missing.map(({ metric }) => metric), ...(Object.keys(page.values) as MetricId[])];
  const [metric, setMetric] = useState<MetricId | undefined>(ids[0]);
  const [truth, setTruth] = useState('');
  const [step, setStep] = useState<Step>({ at: 'form' });
  if (metric === undefined) return null;
  const make = (event: FormEvent) => {
    event.preventDefault();
    setStep({ at: 'making' });
    call('report', { tab, metric, truth: truth.trim() }).then(
      (report) => setStep({ at: 'made', report }),
      (error: unknown) => setStep({ at: 'failed', why: whyOf(error) }),
    );
  };
  return (
    <section className="report" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="note i2">{words.text}</p>
      {step.at === 'made' ? (
        <ReportPreview report={step.report} onAgain={() => setStep({ at: 'form' })} />
      ) : (
        <form onSubmit={make}>
          <label>
            <span className="note i2">{words.metric}</span>
            <select value={metric} onChange={(event) => setMetric(event.target.value as MetricId)}>
              {[...new Set(ids)].map((id) => (
                <option key={id} value={id}>
                  {metrics[id].name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="note i2">{words.truth}</span>
            <input value={truth} maxLength={48} autoComplete="off" onChange={(event) => setTruth(event.target.value)} />
          </label>
          <Button type="submit" disabled={step.at === 'making'}>
            {step.at === 'making' ? words.making : words.make}
          </Button>
          {step.at === 'failed' && (
            <p role="alert" className="note">
              {words.failed[step.why]}
            </p>
          )}
        </form>
      )}
    </section>
  );
}

function whyOf(error: unknown): 'large' | 'page' | 'other' {
  const text = error instanceof CallError ? error.message : '';
  if (text.includes('too-large')) return 'large';
  return text.includes('no-page') ? 'page' : 'other';
}
