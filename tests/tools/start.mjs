// `npm start`: from a bare clone to Chromium with the extension beside a running LIVE dashboard.
import { installPackages, installSystemParts, run } from './prepare.mjs';

installPackages();
installSystemParts(['chromium', 'fonts-noto-cjk']);
run('npm', ['run', 'build']);
run('node', ['tests/lab/demo.ts']);
