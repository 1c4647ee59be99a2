import { useId, useRef } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { Sep } from '@/components/ui/Sep';
import { formulaOutcome } from '@/lib/kpi/score/own-kpi';
import { metrics as catalog, type MetricId } from '@/lib/metrics/catalog';
import { useTexts } from '../use-texts';
import { type FaultText, formulaFaultText } from './formula-text';

type FormulaProps = { value: string; isTried: boolean; onChange: (formula: string) => void };

/** A formula, read at every letter: what it gives and over which numbers, or what is wrong, where, and what to put there. */
export function FormulaField({ value, isTried, onChange }: FormulaProps) {
  const words = useWords();
  const { ownKpis } = words;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const outcome = formulaOutcome(value);
  const isBlank = value.trim() === '';
  const fault = 'why' in outcome && (isTried || !isBlank) ? formulaFaultText(outcome, words) : null;
  const insert = (metric: string) => {
    const { selectionStart: from = value.length, selectionEnd: to = value.length } = field.current ?? {};
    onChange(`${value.slice(0, from)}${metric}${value.slice(to)}`);
    field.current?.focus();
  };
  return (
    <div className="text-field roles-formula-field">
      <span className="row">
        <label htmlFor={id}>{ownKpis.formula}</label>
        <SearchPicker
          className="btn btn--small end"
          label={ownKpis.insert}
          shown={ownKpis.insert}
          find={ownKpis.find}
          noneFound={ownKpis.noneFound}
          value={null}
          options={catalog.map((row) => ({ value: row.id, name: words.metrics[row.id as MetricId].name, note: row.id }))}
          onChange={insert}
        />
      </span>
      <textarea
        id={id}
        ref={field}
        className="field"
        rows={2}
        spellCheck={false}
        autoComplete="off"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
      />
      <div id={`${id}-note`} className="note i2" role={fault ? 'alert' : undefined}>
        {fault ? <Fault fault={fault} value={value} onChange={onChange} /> : <Reads value={value} />}
      </div>
    </div>
  );
}

/** What a formula gives, whether that adds up, and what it rests on; what may be typed while it is blank. */
function Reads({ value }: { value: string }) {
  const { ownKpis: words, metrics } = useWords();
  const texts = useTexts();
  const outcome = formulaOutcome(value);
  if ('why' in outcome) return words.formulaHint;
  return (
    <>
      <b>{words.gives(words.units[outcome.unit])}</b>
      <Sep />
      {words.adds[outcome.kind]}
      <Sep />
      {words.uses(texts.list(outcome.metrics.map((id) => metrics[id].name)))}
    </>
  );
}

type FaultProps = { fault: FaultText; value: string; onChange: FormulaProps['onChange'] };

/** What is wrong, the place marked in the formula, and what is meant perhaps at one press. */
function Fault({ fault: { text, at, length = 0, instead }, value, onChange }: FaultProps) {
  const { ownKpis: words, metrics } = useWords();
  return (
    <>
      {at !== undefined && (
        <>
          <code className="roles-place">
            {value.slice(0, at)}
            <mark>{value.slice(at, at + length) || ' '}</mark>
            {value.slice(at + length)}
          </code>
          {words.at(at + 1)}
          <Sep />
        </>
      )}
      {text}
      {instead && at !== undefined && (
        <Button small className="roles-instead" onClick={() => onChange(`${value.slice(0, at)}${instead}${value.slice(at + length)}`)}>
          {words.fault.like(metrics[instead].name, instead)}
        </Button>
      )}
    </>
  );
}
