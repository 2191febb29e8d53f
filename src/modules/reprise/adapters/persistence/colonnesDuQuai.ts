import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import { FICHIERS, type NomDeFichier, type TypeDeColonne } from '../../domain/format.ts';

const NOMBRES = new Set<TypeDeColonne>(['centimes', 'milliemes', 'taux', 'entier']);

const typePostgres = (type: TypeDeColonne): string => {
  if (type === 'jour') return 'date';
  if (type === 'instant') return 'timestamptz';
  return NOMBRES.has(type) ? 'bigint' : 'text COLLATE "C"';
};

const typeSqlite = (type: TypeDeColonne): string => (NOMBRES.has(type) ? 'integer' : 'text');

/** The names of the columns of a file on the quai: its line, the check number of its row, then those of the format. */
export const colonnesDuQuai = (fichier: NomDeFichier): readonly string[] => [
  'ligne',
  'empreinte',
  ...FICHIERS[fichier].colonnes.map(({ nom }) => nom),
];

/** The same, in the order in which the text of a row says them. */
export const colonnesDuTexte = (fichier: NomDeFichier): readonly string[] => {
  const [ligne, empreinte, ...valeurs] = colonnesDuQuai(fichier);
  return [...valeurs, empreinte, ligne].filter((nom) => nom !== undefined);
};

export const definitionDuQuai = (fichier: NomDeFichier, dialect: Dialect): string =>
  [
    'ligne integer NOT NULL',
    'empreinte bigint NOT NULL',
    ...FICHIERS[fichier].colonnes.map(
      ({ nom, type }) => `${nom} ${dialect === 'postgres' ? typePostgres(type) : typeSqlite(type)}`,
    ),
  ].join(', ');
