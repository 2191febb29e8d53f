import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const racine = dirname(dirname(fileURLToPath(import.meta.url)));

const environnement = [
  "MemberExpression[object.name='process'][property.name='env']",
  "MemberExpression[object.name='process'][property.value='env']",
  "VariableDeclarator[init.name='process'] Property[key.name='env']",
  'ImportDeclaration[source.value=/^(node:)?process$/]',
].map((selector) => ({
  selector,
  message:
    'Decision "one configuration": the environment is read in src/bootstrap/config.ts, checked, then frozen. Ask for Config.',
}));

const exportParDefaut = {
  selector: 'ExportDefaultDeclaration',
  message: 'Decision "one name": a file is named after the one thing that it exports. Export it by its name.',
};

const decorateur = {
  selector: 'Decorator',
  message:
    'Decision "plain classes": the wiring lives in the module file (toResolvedValue), never in a decorator.',
};

const htmlBrut = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "Property[key.name='dangerouslySetInnerHTML']",
].map((selector) => ({
  selector,
  message: 'Decision "escaped by default": no raw HTML in a page. Write it as components.',
}));

const balisageAppele = [
  "CallExpression[callee.name='balisage']",
  "CallExpression[callee.object.name='Balisage']",
].map((selector) => ({
  selector,
  message:
    'Decision "escaped by default": `balisage` is a template, whose values are escaped; never call it with a text.',
}));

const horloge = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Temporal'][property.name='Now']",
].map((selector) => ({
  selector,
  message:
    'Decision "time is a port": domain and application ask the Clock what time it is, so that a test can say it.',
}));

const hasard = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: 'Decision "chance is a port": domain and application get ids and tokens from a port.',
};

const testCoupe = [
  'CallExpression[callee.object.name=/^(describe|context|it|specify)$/][callee.property.name=/^(only|skip)$/]',
  'CallExpression[callee.name=/^(xdescribe|xcontext|xit|xspecify)$/]',
  "CallExpression[callee.object.type='ThisExpression'][callee.property.name='skip']",
  'CallExpression[callee.name=/^(it|specify)$/][arguments.length=1]',
].map((selector) => ({
  selector,
  message: 'Decision "every test runs": no .only, no .skip, no test without a body. Repair it or remove it.',
}));

const partout = [exportParDefaut, decorateur, ...balisageAppele];
const regles = (...bans) => ({ 'no-restricted-syntax': ['error', ...partout, ...htmlBrut, ...bans] });

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/var/', 'config/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: racine } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-script-url': 'error',
      'no-console': 'error',
      ...regles(...environnement),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      /* `read<Row>(json)`: the reader says what it reads. */
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      /* A text is spread into its code points on purpose. */
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      /* `return next(error)` is how Express is left. */
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      /* It does not see what a callback or an `await` changes meanwhile, and calls needed checks useless. */
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    settings: { 'jsx-a11y': { attributes: { for: ['for'] } } },
    rules: {
      /* A table that is laid out as cards on a narrow screen loses its roles in some browsers: they are written out. */
      'jsx-a11y/no-redundant-roles': [
        'error',
        {
          table: ['table'],
          thead: ['rowgroup'],
          tbody: ['rowgroup'],
          tfoot: ['rowgroup'],
          tr: ['row'],
          ul: ['list'],
        },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], td: ['cell'], th: ['columnheader', 'rowheader'] },
      ],
    },
  },
  {
    files: ['src/platform/web/browser/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: 'config/tsconfig.browser.json' } },
  },
  {
    files: ['src/kernel/**/*.ts', 'src/modules/*/domain/**/*.ts', 'src/modules/*/application/**/*.ts'],
    rules: regles(...environnement, ...horloge, hasard),
  },
  { files: ['src/bootstrap/config.ts'], rules: regles() },
  {
    /* The rows of a table are a `Balisage`: escaped by its template. */
    files: ['src/platform/web/components/Tableau.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...partout, ...environnement] },
  },
  {
    files: ['migrations/**/*.ts'],
    /* knex leaves the type of its client open (a migration asks it for its engine), and names primary keys on both engines
       by a signature that it calls deprecated: the new one is wrong on SQLite. */
    rules: { '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      ...regles(...environnement, ...testCoupe),
      /* The memory twin of a port keeps its promises without waiting for anything. */
      '@typescript-eslint/require-await': 'off',
      /* chai: expect(x).to.be.true */
      '@typescript-eslint/no-unused-expressions': 'off',
      /* In a test, what is missing is told by the very failure. */
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: [
      'test/support/**/*.ts',
      'test/bench/**/*.ts',
      'test/faults/**/*.ts',
      'test/platform/web/captures.ts',
    ],
    rules: { ...regles(...testCoupe), 'no-console': 'off' },
  },
);
