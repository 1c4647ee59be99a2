import { DropdownMenu } from 'radix-ui';
import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { MetricId } from '@/lib/metrics/catalog';

type MetricPickerProps = { available: MetricId[]; chosen: MetricId[]; most: number; onChange: (chosen: MetricId[]) => void };

/** Which metrics are drawn: at least one, at most `most`. The list stays open while choosing. */
export function MetricPicker({ available, chosen, most, onChange }: MetricPickerProps) {
  const all = useWords();
  const words = all.dashboard.room;
  const toggle = (id: MetricId) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const full = chosen.length >= most;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="pick" disabled={available.length === 0}>
        {words.metrics} {chosen.length} / {most}
        <Icon name="chevronDown" size={12} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          <DropdownMenu.Label className="menu-head">{full ? words.metricsFull : words.metricsHint}</DropdownMenu.Label>
          {available.map((id) => {
            const on = chosen.includes(id);
            return (
              <DropdownMenu.CheckboxItem
                key={id}
                className="menu-item"
                checked={on}
                disabled={on ? chosen.length === 1 : full}
                onCheckedChange={() => toggle(id)}
                onSelect={(event) => event.preventDefault()}
              >
                {all.metrics[id].name}
                <DropdownMenu.ItemIndicator className="end">
                  <Icon name="check" size={12} />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.CheckboxItem>
            );
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
