import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { RepereParMot } from '../../application/ports/Repertoire.ts';

interface Requete {
  readonly statement: Statement;
  readonly valeurs: readonly Value[];
}

/** After every word that begins with it, in the order of bytes that both engines keep. */
const finDe = (debut: string): string => `${debut}\uffff`;

/**
 * One range of the index of words, in its order; what is asked of each row is a look-up by key, so that a page costs the
 * same whatever the size of the structure. Somebody who has two words that begin alike is given at the first of them.
 */
export const requeteDeRepertoire = (
  structureId: number,
  [premier = '', ...autres]: readonly string[],
  apres: RepereParMot | null,
  limite: number,
): Requete => {
  const suite = apres === null ? '' : 'AND (m.mot, m.rattachement_id) > (?, ?)';
  const aussi = autres.map(() => `AND ${premierMot('x')} < ?`).join(' ');
  const text = `SELECT m.mot, m.rattachement_id FROM structures_repertoire m
    WHERE m.structure_id = ? AND m.mot >= ? AND m.mot < ? ${suite}
      AND (SELECT r.statut FROM structures_rattachements r WHERE r.id = m.rattachement_id) = 'VALIDEE'
      AND ${premierMot('d')} = m.mot ${aussi}
    ORDER BY m.mot, m.rattachement_id LIMIT ?`;
  return {
    statement: { name: `structures.repertoire-${autres.length}-${apres === null ? 'debut' : 'suite'}`, text },
    valeurs: [
      structureId,
      premier,
      finDe(premier),
      ...(apres === null ? [] : [apres.mot, apres.id]),
      premier,
      ...autres.flatMap((mot) => [mot, finDe(mot)]),
      limite,
    ],
  };
};

/** Her first word from the one that is given. */
const premierMot = (alias: string): string =>
  `(SELECT MIN(${alias}.mot) FROM structures_repertoire ${alias} WHERE ${alias}.rattachement_id = m.rattachement_id AND ${alias}.mot >= ?)`;
