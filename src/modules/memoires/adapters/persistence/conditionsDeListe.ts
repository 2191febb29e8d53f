import { debutDe, plusJours } from '../../../../kernel/domain/Jour.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { CriteresListe, FiltresMemoires, Perimetre } from '../../application/ports/CriteresListe.ts';
import { ETATS, type CodeEtat } from '../../domain/etats.ts';
import { fragment, joindre, type Fragment } from './Fragment.ts';
import { AVANT_TOUT_DEPOT, SOUS_TOUT_MONTANT } from './memoireRows.ts';
import { plier } from './plier.ts';

const MOTS_MAX = 6;

/** The column of the structures that file, or of the juridictions that receive. */
export const colonneDuPerimetre = ({ cote }: Perimetre): 'structure_id' | 'juridiction_id' =>
  cote === 'prestataire' ? 'structure_id' : 'juridiction_id';

/** Literals, so that the partial indexes serve: the codes come from the table of the domain and from nowhere else. */
export const listeDEtats = (etats: readonly CodeEtat[]): string =>
  ETATS.filter(({ code }) => etats.includes(code))
    .map(({ code }) => `'${code}'`)
    .join(', ');

/** One bound value whatever the number of ids. */
export const parmi = (dialect: Dialect, colonne: string, ids: readonly number[]): Fragment =>
  dialect === 'postgres'
    ? fragment(`${colonne} = ANY(?::bigint[])`, `{${ids.join(',')}}`)
    : fragment(`${colonne} IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));

const JAMAIS_DEPOSES: readonly CodeEtat[] = ['BROUILLON', 'SUPPRIME'];

/** A juridiction never sees what was not deposited. */
export const etatsVisibles = ({ cote }: Perimetre, etats: readonly CodeEtat[]): readonly CodeEtat[] =>
  cote === 'juridiction' ? etats.filter((etat) => !JAMAIS_DEPOSES.includes(etat)) : etats;

/** The perimeter narrowed by the filter that names one of its own structures. */
export const structuresDuPerimetre = ({
  perimetre,
  structureId,
  juridictionId,
}: CriteresListe): readonly number[] => {
  const voulue = perimetre.cote === 'prestataire' ? structureId : juridictionId;
  return voulue === undefined ? perimetre.structureIds : perimetre.structureIds.filter((id) => id === voulue);
};

/** Filed by the mandataires of the perimeter for structures that are not in it; null when there is no mandat. */
export const conditionDeMandat = (criteres: CriteresListe, dialect: Dialect): Fragment | null => {
  const { structureIds, parMandat } = criteres.perimetre;
  if (!parMandat) return null;
  const { sql: siennes, valeurs } = parmi(dialect, 'm.structure_id', structureIds);
  const mandants = [parMandat.mandantId, criteres.structureId].filter(
    (id): id is number => typeof id === 'number',
  );
  return joindre(
    [
      fragment('m.mandataire_id IS NOT NULL'),
      parmi(dialect, 'm.mandataire_id', parMandat.mandataireIds),
      fragment(`NOT (${siennes})`, ...valeurs),
      ...mandants.map((id) => fragment('m.structure_id = ?', id)),
    ],
    ' AND ',
  );
};

/** One condition for the whole perimeter, where the rows need no order. */
export const conditionDuPerimetre = (criteres: CriteresListe, dialect: Dialect): Fragment => {
  const siennes = parmi(
    dialect,
    `m.${colonneDuPerimetre(criteres.perimetre)}`,
    structuresDuPerimetre(criteres),
  );
  const mandat = conditionDeMandat(criteres, dialect);
  return mandat
    ? fragment(`(${siennes.sql} OR (${mandat.sql}))`, ...siennes.valeurs, ...mandat.valeurs)
    : siennes;
};

/** What is typed to find a mémoire, but for what `structuresDuPerimetre` and `conditionDeTexte` tell. */
export const conditionsDesFiltres = (criteres: CriteresListe): readonly Fragment[] => [
  ...parAutreStructure(criteres),
  ...parNumero(criteres),
  ...parDepot(criteres),
  ...parMontant(criteres),
  ...(criteres.relances ? [fragment('m.relance_le IS NOT NULL')] : []),
];

const parAutreStructure = ({ perimetre, structureId, juridictionId }: CriteresListe): readonly Fragment[] => {
  const [colonne, voulue] =
    perimetre.cote === 'prestataire' ? ['juridiction_id', juridictionId] : ['structure_id', structureId];
  return voulue === undefined ? [] : [fragment(`m.${colonne} = ?`, voulue)];
};

/**
 * "352093" finds 0000352093; a draft's number also finds what was deposited from it. A mémoire of the portal of origin is found
 * under its number as it was there.
 */
const parNumero = ({ numero }: FiltresMemoires): readonly Fragment[] => {
  const tape = numero?.trim() ?? '';
  const cherche = tape.replace(/\s/g, '').toUpperCase();
  if (cherche === '') return [];
  return /^\d{1,10}$/.test(cherche)
    ? [fragment('m.numero IN (?, ?)', cherche.padStart(10, '0'), cherche.replace(/^0+/, ''))]
    : [fragment('(m.numero = ? OR m.numero_brouillon = ?)', tape, cherche)];
};

/**
 * What a row `r` of memoires_recherche must hold; null when nothing is asked of it. Every word of the text must be there, in
 * any order; the text holds the reference as well, and is the one that has an index.
 */
export const conditionDeTexte = ({ texte, reference }: FiltresMemoires): Fragment | null => {
  const mots = plier(texte ?? '')
    .split(' ')
    .filter((mot) => mot !== '')
    .slice(0, MOTS_MAX);
  const cherchee = plier(reference ?? '');
  const conditions = [
    ...mots.map((mot) => contient('texte', mot)),
    ...(cherchee === '' ? [] : [contient('texte', cherchee), contient('reference_pliee', cherchee)]),
  ];
  return conditions.length === 0 ? null : joindre(conditions, ' AND ');
};

const contient = (colonne: string, cherche: string): Fragment =>
  fragment(String.raw`r.${colonne} LIKE ? ESCAPE '\'`, `%${cherche.replace(/[\\%_]/g, String.raw`\$&`)}%`);

const parDepot = ({ deposeDu, deposeAu }: FiltresMemoires): readonly Fragment[] => [
  ...(deposeDu === undefined ? [] : [fragment('m.tri_depot >= ?', debutDe(deposeDu).toISOString())]),
  ...(deposeAu === undefined
    ? []
    : [
        fragment('m.tri_depot < ?', debutDe(plusJours(deposeAu, 1)).toISOString()),
        fragment('m.tri_depot > ?', AVANT_TOUT_DEPOT),
      ]),
];

const parMontant = ({ montantMin, montantMax }: FiltresMemoires): readonly Fragment[] => [
  ...(montantMin === undefined ? [] : [fragment('m.tri_montant >= ?', Number(montantMin.centimes))]),
  ...(montantMax === undefined
    ? []
    : [
        fragment('m.tri_montant <= ?', Number(montantMax.centimes)),
        fragment('m.tri_montant > ?', SOUS_TOUT_MONTANT),
      ]),
];
