import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { ChangementDeStructure, StructureModifiee } from '../../domain/structure/StructureModifiee.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersDeLaFiche } from '../ports/CourriersDeLaFiche.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

const CHANGEMENTS_DITS: readonly ChangementDeStructure[] = [
  'FICHE',
  'COMPTE_BANCAIRE_AJOUTE',
  'COMPTE_BANCAIRE_CLOS',
  'COMPTE_BANCAIRE_REMPLACE',
  'COMPTE_PAR_DEFAUT',
];

/** The other gestionnaires hear what was changed in the fiche, or on which account the structure is paid. */
export class AvertirDeLaFiche implements Reaction<StructureModifiee> {
  readonly nom = 'structures.avertir-de-la-fiche';
  readonly ecoute = 'structures.structure-modifiee';

  constructor(
    private readonly liens: RattachementReader,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDeLaFiche,
  ) {}

  async reagir({ structureId, parId, changement, avant, apres }: StructureModifiee): Promise<void> {
    const rien = Object.keys(avant).length === 0 && Object.keys(apres).length === 0;
    if (rien || !CHANGEMENTS_DITS.includes(changement)) return;
    const autres = (await this.liens.gestionnairesDe(structureId)).filter((id) => id !== parId);
    if (autres.length === 0) return;
    const [nommee] = await this.structures.nommer([structureId]);
    const structure = nommee ? designationComplete(nommee) : '';
    const par = (await this.utilisateurs.nommer([parId])).get(parId);
    for (const gestionnaireId of autres) {
      const a = await this.utilisateurs.destinataire(gestionnaireId);
      if (a) await this.courriers.ficheModifiee(a, { structureId, structure, changement, avant, apres, par });
    }
  }
}
