import type { ReactNode } from 'react';
import { useWords } from '@/components/hooks/words';
import type { Value } from '@/lib/snapshot/snapshot';
import { useTexts } from './use-texts';

type FigureProps = { value: Value | undefined; note?: ReactNode; strong?: boolean };

/** A number read, with its kind beneath; what was not read is unknown, never 0. */
export function Figure({ value, note, strong }: FigureProps) {
  const words = useWords().dashboard;
  const texts = useTexts();
  if (!value) return <span className="i3">{words.unknown}</span>;
  return (
    <span className="d-figure">
      {strong ? <b>{texts.value(value)}</b> : texts.value(value)}
      {value.doubt && <span className="note i3">{words.evidence.doubtful}</span>}
      {note && <span className="note i3">{note}</span>}
    </span>
  );
}
