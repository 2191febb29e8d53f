import { cell } from '../../../../platform/reference/cell.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import type {
  JuridictionReconnue,
  ReconnaissanceDesJuridictions,
} from '../../application/ports/ReconnaissanceDesJuridictions.ts';
import {
  reconnaitreJuridiction,
  type JuridictionConnue,
  type Reconnaissance,
} from '../../domain/reconnaitreJuridiction.ts';

const LISTES = ['cours-appel.csv', 'tribunaux-judiciaires.csv'].map(
  (file) => ({ file, key: ['code'], columns: { code: cell.code }, ignoreOtherColumns: true }) as const,
);

const FUSIONNEES = {
  file: 'juridictions-fusionnees.csv',
  key: ['ville'],
  columns: { ville: cell.text, code: cell.code },
  ignoreOtherColumns: true,
} as const;

/** Our courts, and those that were merged into them since the portal of origin was opened. */
export class JuridictionsViaStructures implements ReconnaissanceDesJuridictions {
  private readonly codes: readonly string[];
  private readonly fusions: readonly { readonly ville: string; readonly code: string }[];

  /** @throws ReferenceInvalide with every fault of the files */
  constructor(
    folder: string,
    private readonly structures: Pick<StructuresFacade, 'juridictionParCode'>,
  ) {
    const faults = new Faults();
    this.codes = LISTES.flatMap((liste) =>
      readTable(folder, liste, faults).rows.map(({ value }) => value.code),
    );
    this.fusions = readTable(folder, FUSIONNEES, faults).rows.map(({ value }) => value);
    faults.throwIfAny();
  }

  async reconnaitre(noms: readonly string[]): Promise<ReadonlyMap<string, JuridictionReconnue>> {
    const reconnaissance = await this.reconnaissance();
    const reconnues = new Map<string, JuridictionReconnue>();
    for (const nom of noms) {
      const trouvee = reconnaissance(nom);
      if (trouvee) reconnues.set(nom, { id: trouvee.id, nom: trouvee.nom, ville: trouvee.ville });
    }
    return reconnues;
  }

  private async reconnaissance(): Promise<Reconnaissance> {
    const parCode = new Map<string, JuridictionConnue>();
    for (const code of this.codes) {
      const connue = await this.structures.juridictionParCode(code);
      if (connue) parCode.set(code, connue);
    }
    return reconnaitreJuridiction(
      [...parCode.values()],
      this.fusions.flatMap(({ ville, code }) => {
        const juridiction = parCode.get(code);
        return juridiction ? [{ ville, juridiction }] : [];
      }),
    );
  }
}
