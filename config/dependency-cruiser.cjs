/** Declared once: who may ask whom. Told the other way by events only. */
const fleches = {
  comptes: [],
  structures: ['comptes'],
  memoires: ['comptes', 'structures'],
  raccordements: ['comptes', 'structures', 'memoires'],
  engagements: ['structures'],
  sollicitations: ['comptes', 'structures'],
  flux: ['structures', 'engagements', 'memoires'],
  reprise: ['comptes', 'structures', 'engagements', 'memoires', 'sollicitations'],
  aide: [],
};

const modules = Object.keys(fleches);
const un = (noms) => `(${noms.join('|')})`;

const entreModules = modules.map((nom) => ({
  name: `fleches-${nom}`,
  comment: `${nom} asks ${fleches[nom].join(', ') || 'no other module'}; the others hear of it by events.`,
  severity: 'error',
  from: { path: `^src/modules/${nom}/` },
  to: { path: '^src/modules/([^/]+)/', pathNot: `^src/modules/${un([nom, ...fleches[nom]])}/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'cercle',
      comment: 'No circle: each of its files would need the others in order to be understood, or tested.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'introuvable',
      comment: 'An import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-pur',
      comment: 'The kernel knows nothing of the rest.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^(src|migrations|test|config)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'kernel-domain-pur',
      comment: 'The domain of the kernel does not know its ports.',
      severity: 'error',
      from: { path: '^src/kernel/domain/' },
      to: { path: '^src/', pathNot: '^src/kernel/domain/' },
    },
    {
      name: 'kernel-paquets',
      comment:
        'Pure validators and the calendar, behind value objects of the kernel; Node only for types of streams.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: {
        dependencyTypesNot: ['local', 'type-only'],
        pathNot: '(^|node_modules/)(temporal-polyfill|temporal-spec|stdnum|ibantools)(/|$)|^src/',
      },
    },
    {
      name: 'domain-pur',
      comment:
        'A domain imports its own domain and the domain of the kernel; of packages, the calendar only.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/domain/' },
      to: {
        pathNot: [
          '^src/(kernel/domain|modules/$1/domain)/',
          '(^|node_modules/)temporal-(polyfill|spec)(/|$)',
        ],
      },
    },
    {
      name: 'application-pure',
      comment:
        'An application imports its own domain and application, and the kernel: no technique but the streams of files.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/application/' },
      to: { pathNot: ['^src/(kernel|modules/$1/(domain|application))/', '^stream$'] },
    },
    {
      name: 'porte-du-module',
      comment: 'Another module is reached through its index.ts and nothing else.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    ...entreModules,
    {
      name: 'module-non-declare',
      comment: 'A module declares its arrows in config/dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: `^src/modules/${un(modules)}/` },
      to: {},
    },
    {
      name: 'porte-sans-technique',
      comment: 'index.ts is a façade: an interface, its token, event types. No implementation behind it.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/index\\.ts$' },
      to: { pathNot: '^src/(kernel/|platform/di\\.ts$|modules/$1/(domain|application)/)' },
    },
    {
      name: 'module-sans-bootstrap',
      comment: 'A module does not know the process that runs it.',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^(src/(bootstrap/|main\\.ts|cli\\.ts)|test/|migrations/)' },
    },
    {
      name: 'platform-sans-metier',
      comment: 'The platform is technique without business words: it knows the kernel only.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^(src|test|migrations)/', pathNot: '^src/(platform|kernel)/' },
    },
    {
      name: 'source-sans-test',
      comment: 'What runs in production does not know the tests.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^test/' },
    },
    {
      name: 'migrations-figees',
      comment: 'A migration stays true when the code changes: it imports nothing of src.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^src/' },
    },
    {
      name: 'navigateur',
      comment:
        'What runs in the browser imports browser modules and the domain of the kernel, nothing of the server.',
      severity: 'error',
      from: { path: '^src/platform/web/browser/' },
      to: { pathNot: '^src/(platform/web/browser|kernel/domain)/' },
    },
    {
      name: 'serveur-sans-navigateur',
      comment: 'The server names browser modules through the manifest; it does not run them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/web/browser/' },
      to: { path: '^src/platform/web/browser/' },
    },
    {
      name: 'paquet-non-declare',
      comment: 'Every package that runs in production is in the dependencies of package.json.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'npm-optional', 'npm-peer'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
