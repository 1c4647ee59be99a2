import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import { DaysPanel } from './DaysPanel';
import { EditPanel } from './EditPanel';
import { HistoryPanel } from './HistoryPanel';
import type { LineProps, Open } from './LineRows';
import type { Whose } from './line-model';
import { PeoplePanel } from './PeoplePanel';
import { lineName } from './target-names';

export type PanelProps = Pick<LineProps, 'line' | 'view'> & { whose: Whose; name: string; onClose: () => void };

/** What is open under a line, across the whole table. */
export function LinePanel({ line, view, onOpen, open, whose }: LineProps & { open: Open; whose: Whose }) {
  const words = useWords();
  const who = view.team.people.find(({ id }) => id === whose.person)?.name;
  const name = [lineName(line, words), who].filter(Boolean).join(', ');
  const props = { line, view, whose, name, onClose: () => onOpen(null) };
  return (
    <tr className="targets-panel">
      <td colSpan={8} onKeyDown={onEscape(() => onOpen(null))}>
        {open.panel === 'edit' && <EditPanel {...props} horizon={open.horizon} />}
        {open.panel === 'days' && <DaysPanel {...props} />}
        {open.panel === 'people' && <PeoplePanel {...props} />}
        {open.panel === 'history' && <HistoryPanel {...props} />}
      </td>
    </tr>
  );
}
