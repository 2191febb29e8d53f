import { pathToFileURL } from 'node:url';
import { outil } from './outils.mjs';

const verifications = [
  {
    nom: 'lint',
    chemin: 'eslint/bin/eslint.js',
    args: ['--config', 'config/eslint.config.mjs', '--max-warnings', '0', 'src', 'test', 'migrations'],
  },
  {
    nom: 'format',
    chemin: 'prettier/bin/prettier.cjs',
    args: ['--config', 'config/prettier.json', '--log-level', 'warn', '--check'],
    fichiers: true,
  },
  {
    nom: 'dependency rules',
    chemin: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', 'config/dependency-cruiser.cjs', '--output-type', 'err', 'src', 'migrations'],
  },
];

const fichiersDeCode = [
  '{src,test,migrations,config}/**/*.{ts,tsx,mjs,cjs,json,yaml,scss}',
  'package.json',
  'tsconfig.json',
];

/** Runs each check of the code and gives, one by one, whether it holds. */
export const verifierLeCode = async () => {
  const bilan = [];
  for (const { nom, chemin, args, fichiers } of verifications) {
    const code = await outil(chemin, fichiers ? [...args, ...fichiersDeCode] : args);
    console.log(`${code === 0 ? '✔' : '✘'} ${nom}`);
    bilan.push({ nom, reussi: code === 0 });
  }
  return bilan;
};

/** Repairs what the tools can repair by themselves. */
const reparer = async () => {
  const [lint, format] = verifications;
  await outil(lint.chemin, [...lint.args, '--fix']);
  await outil(format.chemin, [
    ...format.args.filter((arg) => arg !== '--check'),
    '--write',
    ...fichiersDeCode,
  ]);
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--fix')) await reparer();
  const bilan = await verifierLeCode();
  process.exitCode = bilan.every(({ reussi }) => reussi) ? 0 : 1;
}
