import Odometer from 'odometer';
import 'odometer/themes/odometer-theme-default.css';
import { useEffect, useRef } from 'react';
import { useShow } from '../Shown.tsx';

/** The rolling headline: whole units without a currency sign; two hyphens while there is none. */
export function HeadlineNumber({ value }: { value: number | null }) {
  const place = useRef<HTMLDivElement>(null);
  const odometer = useRef<Odometer | null>(null);
  const whole = value === null ? null : Math.round(value);
  const enter = useShow('-', 'live_gmv_direct');
  useEffect(() => {
    if (whole === null || !place.current) return;
    if (odometer.current) odometer.current.update(whole);
    else odometer.current = new Odometer({ el: place.current, value: whole, format: '(,ddd)', duration: 2000 });
  }, [whole]);
  // After the odometer got its number, not when React did.
  useEffect(() => enter({ text: whole === null ? '--' : String(whole), value: whole, parts: [] }));
  return whole === null ? <div>--</div> : <div ref={place} className="odometer" />;
}
