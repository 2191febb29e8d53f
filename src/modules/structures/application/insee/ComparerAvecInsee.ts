import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { lireSiret } from '../../../../kernel/domain/Siret.ts';
import { SiretNonModifiable } from '../../domain/erreursDuDossier.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { ReponseDuRepertoire, RepertoireDesEntreprises } from '../ports/RepertoireDesEntreprises.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import { ecartsAvecInsee, type EcartAvecInsee } from './ecartsAvecInsee.ts';

export interface ComparaisonAvecInsee {
  readonly reponse: ReponseDuRepertoire;
  readonly ecarts: readonly EcartAvecInsee[];
  /** Of the fiche that was compared. */
  readonly version: number;
}

/** What the INSEE says, beside what the fiche says. */
export class ComparerAvecInsee {
  constructor(
    private readonly structures: StructureRepository,
    private readonly repertoire: RepertoireDesEntreprises,
  ) {}

  /** @throws StructureIntrouvable, SiretNonModifiable for a structure that has no SIRET */
  async execute(acteur: Acteur, structureId: number): Promise<ComparaisonAvecInsee> {
    exigerGestionnaire(acteur, structureId);
    const { donnees } = await this.structures.get(structureId);
    const siret = donnees.identifiant.type === 'SIRET' ? lireSiret(donnees.identifiant.valeur) : undefined;
    if (siret === undefined) throw new SiretNonModifiable(structureId);
    const reponse = await this.repertoire.trouver(siret);
    const ecarts = reponse.nature === 'TROUVE' ? ecartsAvecInsee(donnees, reponse.etablissement) : [];
    return { reponse, ecarts, version: donnees.version };
  }
}
