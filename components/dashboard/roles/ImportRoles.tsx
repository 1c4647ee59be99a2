import { type ChangeEvent, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { type RoleFileFault, readRolePack } from '@/lib/import/role-pack';
import { fitPack, type PackMisfit, type RolePack } from '@/lib/kpi/score/pack';
import { Card } from '../Page';
import { ImportPreview } from './ImportPreview';
import { misfitText } from './misfit-text';
import type { RolesView } from './roles-view';

type Read = { pack: RolePack } | { faults: RoleFileFault[] } | { misfits: PackMisfit[]; pack: RolePack };

/** Takes sets over from a file: all of it is checked and shown before anything is kept; what is wrong is named, and nothing is. */
export function ImportRoles({ view }: { view: RolesView }) {
  const { import: words } = useWords().rolePacks;
  const [read, setRead] = useState<Read | null>(null);
  const [isTaken, setTaken] = useState(false);
  const id = useId();
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    setTaken(false);
    const found = readRolePack(await file.text());
    if ('faults' in found) return setRead(found);
    const { pack, misfits } = fitPack(found.pack, view.own);
    setRead(misfits.length > 0 ? { misfits, pack } : { pack });
  };
  return (
    <Card title={words.title}>
      <p className="d-note note i2">{words.body}</p>
      <div className="d-form roles-own-kpi">
        <p>
          <label className="btn btn--small" htmlFor={id}>
            {words.choose}
          </label>
          <input id={id} className="sr" type="file" accept=".json,application/json" onChange={open} />
        </p>
        {isTaken && <p role="status">{words.taken}</p>}
        {read && 'faults' in read && <FileFaults faults={read.faults} />}
        {read && 'misfits' in read && <Misfits misfits={read.misfits} pack={read.pack} view={view} />}
        {read && 'pack' in read && !('misfits' in read) && (
          <ImportPreview
            pack={read.pack}
            view={view}
            onClose={(taken) => {
              setRead(null);
              setTaken(taken);
            }}
          />
        )}
      </div>
    </Card>
  );
}

function FileFaults({ faults }: { faults: readonly RoleFileFault[] }) {
  const { import: words } = useWords().rolePacks;
  return (
    <div className="roles-faults" role="alert">
      <b>{words.bad}</b>
      <ul>
        {faults.map(({ why, line, place, text }) => (
          <li key={`${line} ${place} ${why}`}>
            {line !== undefined && <b>{words.at(line)} </b>}
            {words.why[why]} {place && <code>{place}</code>} {text !== undefined && <code>{text}</code>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Misfits({ misfits, pack, view }: { misfits: readonly PackMisfit[]; pack: RolePack; view: RolesView }) {
  const words = useWords();
  return (
    <div className="roles-faults" role="alert">
      <b>{words.rolePacks.import.bad}</b>
      <ul>
        {misfits.map((one) => (
          <li key={JSON.stringify(one)}>{misfitText(one, pack, view, words)}</li>
        ))}
      </ul>
    </div>
  );
}
