import { labUrl, roomUrl } from './config.ts';
import { startLab } from './server.ts';

const lab = await startLab({ port: 8443 });
const examples = [
  ['LIVE, running', roomUrl('1730000000000000001')],
  ['LIVE, ended, Chinese', roomUrl('1730000000000000002', { state: 'ended', language: 'zh-CN' })],
  ['LIVE, older markup, rotating cards', roomUrl('1730000000000000003', { variant: 'b', market: 'off', cells: 16 })],
  ['Creator LIVE analytics', labUrl('/streamer/compass/livestream-analytics/view')],
  ['A page nobody declared', labUrl('/compass/customer-analysis', {}, {}, 'seller-us.tiktok.com')],
] as const;

console.log(`The lab answers on https://127.0.0.1:${lab.port}. Pages must be opened under their real host names:\n`);
console.log(
  `  chromium --user-data-dir=/tmp/lab-profile --ignore-certificate-errors --proxy-server=127.0.0.1:${lab.proxy} --load-extension=.output/chrome-mv3\n`,
);
for (const [name, url] of examples) console.log(`  ${name.padEnd(36)} ${url}`);
console.log('\nEvery setting of tests/lab/config.ts can be given as lab.<name>=<value>. Ctrl+C ends the lab.');
