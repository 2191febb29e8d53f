import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { PartDActeur } from '../../../../platform/acteur/PartDActeur.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import { tableauxJson } from '../../../../platform/knex/tableauJson.ts';
import { habilitationsParMandat } from '../../application/mandats/habilitationsParMandat.ts';
import type { MandatReader } from '../../application/ports/MandatReader.ts';
import {
  COLONNES_D_HABILITATION,
  habilitationsDepuis,
  ORDRE_DES_HABILITATIONS,
  requeteDesHabilitations,
  type HabilitationRow,
} from '../persistence/habilitationRows.ts';

/** What the person may do for her structures, and for those that have given them a mandat. */
export class PartHabilitations implements PartDActeur {
  readonly nom = 'habilitations';

  constructor(
    private readonly mandats: MandatReader,
    private readonly clock: Clock,
  ) {}

  requete(dialect: Dialect): string {
    return tableauxJson(
      dialect,
      COLONNES_D_HABILITATION,
      requeteDesHabilitations('p.id'),
      ORDRE_DES_HABILITATIONS,
    );
  }

  async lire(json: string | null): Promise<Partial<Acteur>> {
    const rows = json === null ? [] : (JSON.parse(json) as readonly (readonly unknown[])[]).map(rowDe);
    const habilitations = habilitationsDepuis(rows, jourDe(this.clock.now()));
    if (!rows.some(({ mandataire }) => mandataire)) return { habilitations };
    return { habilitations, mandats: await habilitationsParMandat(habilitations, this.mandats) };
  }
}

const rowDe = (valeurs: readonly unknown[]): HabilitationRow =>
  Object.fromEntries(
    COLONNES_D_HABILITATION.map((colonne, place) => [colonne, valeurs[place]]),
  ) as unknown as HabilitationRow;
