import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { roleOf, type Shift } from '@/lib/room/shifts';
import { Confirm } from '../Confirm';
import { Head } from '../Head';
import { useTexts } from '../use-texts';

/** The shifts of a room, each to change or delete. */
export function ShiftList({ shifts, onEdit }: { shifts: readonly Shift[]; onEdit: (shift: Shift) => void }) {
  const { hosts: words, kpi } = useWords();
  const texts = useTexts();
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.shifts.title}</caption>
        <Head first={[words.shifts.title, words.name, words.role]} numbers={[]} last={[words.shifts.note, words.shifts.change]} />
        <tbody>
          {shifts.map((shift) => (
            <tr key={shift.id} className="d-shift">
              <td>
                {texts.moment(shift.from)}–{shift.to === undefined ? '' : texts.clock(shift.to)}
              </td>
              <th scope="row">{shift.who}</th>
              <td>{kpi.roles[roleOf(shift)]}</td>
              <td>{shift.note}</td>
              <td className="nowrap">
                <IconButton icon="edit" label={words.edit} onClick={() => onEdit(shift)} />
                <Confirm
                  trigger={<IconButton icon="trash" label={words.remove} />}
                  title={words.removeOf(shift.who)}
                  loses={words.removeLoses}
                  entry
                  onConfirm={() => call('removeShift', { id: shift.id })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
