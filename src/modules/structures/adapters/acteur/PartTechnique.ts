import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { PartDeProgramme } from '../../../../platform/acteur/PartDeProgramme.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import { tableauxJson } from '../../../../platform/knex/tableauJson.ts';
import { droitsTechniques } from '../../application/droitsTechniques.ts';
import type { MandatReader } from '../../application/ports/MandatReader.ts';
import {
  COLONNES_DE_LIGNEE,
  ficheDeLigneeDepuis,
  ORDRE_DE_LIGNEE,
  requeteDeLignee,
  type LigneeRow,
} from '../persistence/ligneeRows.ts';

/** What a program may do for its structure, and for those that have given this one a mandat. */
export class PartTechnique implements PartDeProgramme {
  constructor(private readonly mandats: MandatReader) {}

  requete(dialect: Dialect, structure: string): string {
    return tableauxJson(dialect, COLONNES_DE_LIGNEE, requeteDeLignee(structure), ORDRE_DE_LIGNEE);
  }

  lire(json: string | null): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined> {
    const rows = json === null ? [] : (JSON.parse(json) as readonly (readonly unknown[])[]).map(rowDe);
    return droitsTechniques(rows.map(ficheDeLigneeDepuis), this.mandats);
  }
}

const rowDe = (valeurs: readonly unknown[]): LigneeRow =>
  Object.fromEntries(
    COLONNES_DE_LIGNEE.map((colonne, place) => [colonne, valeurs[place]]),
  ) as unknown as LigneeRow;
