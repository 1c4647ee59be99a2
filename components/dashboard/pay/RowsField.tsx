import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from './Field';
import type { TypedFault } from './typed-scheme';

type Row = [from: string, value: string];
type RowsProps = {
  rows: readonly Row[];
  faults: readonly TypedFault[];
  names: { title: string; add: string; from: (row: number) => string; value: (row: number) => string; drop: (row: number) => string };
  units: [from: string, value: string];
  onChange: (rows: Row[]) => void;
};

/** Tiers or steps: rows of a limit and what holds from it on. */
export function RowsField({ rows, faults, names, units, onChange }: RowsProps) {
  const { faults: why, form } = useWords().paySchemes;
  const at = (row: number, column: 'from' | 'value') => {
    const found = faults.find((one) => one.row === row && one.column === column);
    return found && why[found.why];
  };
  const set = (row: number, part: 0 | 1, text: string) =>
    onChange(rows.map((one, index) => (index !== row ? one : part === 0 ? [text, one[1]] : [one[0], text])));
  return (
    <fieldset className="pay-rows-field">
      <legend className="note i2">{names.title}</legend>
      {rows.map(([from, value], row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={row} className="pay-row">
          <span className="i2">{form.from}</span>
          <Field
            bare
            name={names.from(row + 1)}
            unit={units[0]}
            value={from}
            fault={at(row, 'from')}
            onChange={(text) => set(row, 0, text)}
          />
          <Field
            bare
            name={names.value(row + 1)}
            unit={units[1]}
            value={value}
            fault={at(row, 'value')}
            onChange={(text) => set(row, 1, text)}
          />
          <IconButton
            icon="trash"
            label={names.drop(row + 1)}
            disabled={rows.length === 1}
            onClick={() => onChange(rows.filter((_, index) => index !== row))}
          />
        </div>
      ))}
      <Button small icon="plus" onClick={() => onChange([...rows, ['', '']])}>
        {names.add}
      </Button>
    </fieldset>
  );
}
