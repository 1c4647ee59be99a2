// `npm test`: everything, from a bare clone. Ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installPackages, installSystemParts, root, run } from './prepare.mjs';

installPackages();
installSystemParts(['chromium', 'firefox-esr', 'faketime', 'fonts-noto-cjk']);
mkdirSync(`${root}tests/.cache`, { recursive: true });

run('npm', ['run', 'format:check']);
run('npm', ['run', 'types']);
run('npm', ['run', 'build:firefox']);
run('npm', ['run', 'build']);

// Six minutes that hardly need the machine: beside everything else.
const sixRealMinutes = runProject('beside');
const results = [await runProject('unit'), await runProject('live'), await runProject('browser'), await sixRealMinutes];
const passed = sum(results, 'passed');
const failed = sum(results, 'failed');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || results.some((result) => !result.ok) ? 1 : 0);

/** Runs a project of vitest.config.ts. */
async function runProject(project) {
  const report = `${root}tests/.cache/${project}.json`;
  rmSync(report, { force: true });
  const child = spawn('npm', ['run', `test:${project}`, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    cwd: root,
    stdio: 'inherit',
  });
  const [status] = await once(child, 'exit');
  // A run that ended before its report counts as one failure.
  if (!existsSync(report)) return { ok: false, passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  return {
    ok: status === 0,
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numFailedTestSuites * (counts.numFailedTests === 0),
  };
}

function sum(rows, key) {
  return rows.reduce((total, row) => total + row[key], 0);
}
