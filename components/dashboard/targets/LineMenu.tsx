import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { Menu, MenuHead, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { MetricId } from '@/lib/metrics/catalog';
import type { TargetsView } from './targets-view';

type Panel = 'days' | 'people' | 'history';
type LineMenuProps = {
  name: string;
  splits: boolean;
  rate: boolean;
  person: boolean;
  view: TargetsView;
  /** Other numbers that may stand for the same KPI. */
  others: readonly MetricId[];
  onOther: (metric: MetricId) => void;
  /** `own`: a target of one person's own. */
  onOpen: (panel: Panel | 'own', person?: string) => void;
};

/** What can be done with a line besides typing a target: split it over days or people, one person's own target, its history. */
export function LineMenu({ name, splits, rate, person, view, others, onOther, onOpen }: LineMenuProps) {
  const { targets: words, metrics } = useWords();
  return (
    <Menu trigger={<IconButton icon="more" label={words.menu(name)} />}>
      {splits && (
        <MenuItem icon="calendar" onSelect={() => onOpen('days')}>
          {words.splitDays}
        </MenuItem>
      )}
      {splits && !person && (
        <MenuItem icon="role" onSelect={() => onOpen('people')}>
          {words.splitPeople}
        </MenuItem>
      )}
      {rate && <MenuHead>{words.rateNote}</MenuHead>}
      <MenuItem icon="old" onSelect={() => onOpen('history')}>
        {words.history}
      </MenuItem>
      {!person && others.length > 0 && (
        <>
          <MenuLine />
          <MenuHead>{words.otherNumber}</MenuHead>
          {others.map((metric) => (
            <MenuItem key={metric} onSelect={() => onOther(metric)}>
              {metrics[metric].name}
            </MenuItem>
          ))}
        </>
      )}
      {!person && view.team.people.length > 0 && (
        <>
          <MenuLine />
          <MenuHead>{words.ownFor}</MenuHead>
          {view.team.people.map(({ id, name: who }) => (
            <MenuItem key={id} onSelect={() => onOpen('own', id)}>
              {who}
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  );
}
