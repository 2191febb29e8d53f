import { existsSync } from 'node:fs';
import { construire } from './build.mjs';
import { installer } from './install.mjs';
import { racine } from './outils.mjs';

process.chdir(racine);

const echouer = (message) => {
  console.error(message);
  process.exit(1);
};

try {
  await installer();
} catch (error) {
  echouer(error.message);
}
if (!(await construire())) echouer('The product does not compile: see the messages above.');

if (existsSync('.env')) process.loadEnvFile('.env');
process.env.DEMO ??= 'oui';

const { commandLine } = await import('../../dist/src/bootstrap/commandLine.js');
const executer = async (...commande) => {
  const code = await commandLine([process.argv[0], 'chorus-pro', ...commande]);
  if (code !== 0) process.exit(code);
};

await executer('db', 'migrate');
await executer('reference', 'load');
if (process.env.DEMO === 'oui') await executer('demo', 'load');
await import('../../dist/src/main.js');
if (!process.exitCode) {
  console.log(`Chorus Pro: ${process.env.URL_PUBLIQUE || `http://localhost:${process.env.PORT || 3000}`}`);
}
