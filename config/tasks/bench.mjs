import { construire } from './build.mjs';
import { installer } from './install.mjs';
import { lancer } from './outils.mjs';

await installer();
process.exitCode = (await construire())
  ? await lancer(process.execPath, ['dist/test/bench/bench.js', ...process.argv.slice(2)])
  : 1;
