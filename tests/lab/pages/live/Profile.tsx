import { Progress, Select, Tabs } from '@arco-design/web-react';
import type { Words } from '../../words.ts';
import { useShown } from '../Shown.tsx';

const ages = [
  ['18-24', 22.4],
  ['25-34', 41.9],
  ['>34', 35.7],
] as const;
const regions = [
  ['Texas', 31.58],
  ['California', 10.53],
  ['Colorado', 5.26],
  ['Alaska', 5.26],
  ['Georgia', 5.26],
] as const;

/** Labels in one column, bars and values in another; the panels of the other tabs stay in the document, slid away. */
export function Profile({ words }: { words: Words }) {
  return (
    <div className="rounded-md bg-bg-4 p-6 h-profile overflow-hidden">
      <div className="flex justify-between mb-5">
        <div className="text-xl leading-9 font-medium">{words.phrase('profile')}</div>
        <Select value={words.phrase('customers')} style={{ width: 170 }} />
      </div>
      <Tabs defaultActiveTab="region" lazyload={false}>
        <Tabs.TabPane key="gender" title={words.phrase('gender')}>
          <Bars rows={[['Female', 61.2] as const, ['Male', 38.8] as const]} />
        </Tabs.TabPane>
        <Tabs.TabPane key="age" title={words.phrase('age')}>
          <Bars rows={ages} />
        </Tabs.TabPane>
        <Tabs.TabPane key="region" title={words.phrase('region')}>
          <Bars rows={regions} shown={`${words.phrase('customers')}/${words.phrase('region')}`} />
        </Tabs.TabPane>
      </Tabs>
    </div>
  );
}

function Bars({ rows, shown }: { rows: readonly (readonly [string, number])[]; shown?: string }) {
  const biggest = Math.max(...rows.map(([, share]) => share));
  return (
    <div className="flex flex-row w-full profile-bars">
      <div className="flex flex-col justify-between items-end">
        {rows.map(([name]) => (
          <div key={name} className="flex-1 text-sm text-neutral-text-2 flex items-center">
            {name}
          </div>
        ))}
      </div>
      <div className="flex flex-col justify-between items-start flex-1">
        {rows.map(([name, share]) => (
          <div key={name} className="flex-1 flex items-center w-full gap-3">
            <Progress percent={(share / biggest) * 100} showText={false} size="large" style={{ width: '60%' }} />
            <Share row={shown ? `${shown}/${name}` : null} share={share} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Only the open tab is on screen, and so in the truth. */
function Share({ row, share }: { row: string | null; share: number }) {
  const text = `${share.toFixed(2)}%`;
  useShown(row ?? '', 'audience_share', row ? { text, value: Number((share / 100).toFixed(4)), parts: [] } : null);
  return <div className="text-base font-medium">{text}</div>;
}
