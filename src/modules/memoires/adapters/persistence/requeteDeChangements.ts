import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { Perimetre } from '../../application/ports/CriteresListe.ts';
import { parmi } from './conditionsDeListe.ts';
import { fragment, joindre, type Fragment } from './Fragment.ts';
import { COLONNES_DE_LISTE } from './requetesDeListe.ts';

/** Above this, one condition is better than so many branches. */
const BRANCHES_MAX = 60;

/**
 * The steps that follow `ordre`, one more than `limite` at most. Each structure is read in the order of its own index, and
 * the first steps of each are merged.
 */
export const requeteDeChangements = (
  perimetre: Perimetre,
  ordre: number,
  limite: number,
  dialect: Dialect,
): Fragment => {
  const combien = limite + 1;
  const branches = conditionsDe(perimetre, dialect).map((conditions, rang) => {
    const { sql, valeurs } = joindre([...conditions, fragment('c.ordre > ?', ordre)], ' AND ');
    return fragment(
      `SELECT * FROM (SELECT c.ordre, c.memoire_id, c.rang, c.depart FROM memoires_changements AS c
        WHERE ${sql} ORDER BY c.ordre LIMIT ?) AS b${rang}`,
      ...valeurs,
      combien,
    );
  });
  const { sql, valeurs } = joindre(branches, ' UNION ALL ');
  const colonnes = COLONNES_DE_LISTE.map((colonne) => `m.${colonne}`).join(', ');
  return fragment(
    `SELECT f.ordre, f.rang, f.depart, h.acte, h.etat AS etat_de_l_etape, h.le, h.motif_code, h.texte,
      m.juridiction_id, ${colonnes}
      FROM (SELECT * FROM (${sql}) AS u ORDER BY ordre LIMIT ?) AS f
      JOIN memoires_historique AS h ON h.memoire_id = f.memoire_id AND h.rang = f.rang
      JOIN memoires_memoires AS m ON m.id = f.memoire_id
      ORDER BY f.ordre`,
    ...valeurs,
    combien,
  );
};

const conditionsDe = (
  { cote, structureIds, parMandat }: Perimetre,
  dialect: Dialect,
): readonly (readonly Fragment[])[] => {
  const colonne = cote === 'prestataire' ? 'c.structure_id' : 'c.juridiction_id';
  const communes = cote === 'prestataire' ? [fragment(`c.depart = ${FAUX[dialect]}`)] : [];
  const siennes =
    structureIds.length > BRANCHES_MAX
      ? [[parmi(dialect, colonne, structureIds)]]
      : structureIds.map((id) => [fragment(`${colonne} = ?`, id)]);
  if (!parMandat) return siennes.map((conditions) => [...conditions, ...communes]);

  const { sql, valeurs } = parmi(dialect, 'c.structure_id', structureIds);
  const mandats = parMandat.mandataireIds.map((id) => [
    fragment('c.mandataire_id = ?', id),
    fragment(`NOT (${sql})`, ...valeurs),
    ...(parMandat.mandantId === null ? [] : [fragment('c.structure_id = ?', parMandat.mandantId)]),
  ]);
  return [...siennes, ...mandats].map((conditions) => [...conditions, ...communes]);
};

const FAUX: Readonly<Record<Dialect, string>> = { postgres: 'FALSE', sqlite: '0' };
