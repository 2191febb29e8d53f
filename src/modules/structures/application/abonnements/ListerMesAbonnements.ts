import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { codesEspaces, type CodeEspace, type NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { couvre, TOUJOURS, type Periode } from '../../domain/rattachement/Periode.ts';
import { rattachementEnVigueur } from '../../domain/rattachement/droitsEnVigueur.ts';
import { StructureIntrouvable } from '../../domain/erreurs.ts';
import { designationComplete } from '../designationComplete.ts';
import { estRemplacee, exigerNonRemplacee } from '../politique.ts';
import type { AbonnementLu, AbonnementReader } from '../ports/AbonnementReader.ts';
import type { MonRattachement, RattachementReader } from '../ports/RattachementReader.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface MonAbonnement {
  readonly structureId: number;
  readonly structure: string;
  readonly espace: CodeEspace;
  readonly niveau: NiveauEspace;
  readonly periode: Periode;
  /** False before its first day, after its last, or when the structure has closed it. */
  readonly ouvert: boolean;
}

export interface MesAbonnements {
  readonly abonnements: readonly MonAbonnement[];
  readonly demandes: readonly AbonnementLu[];
  /** The structures for which she may ask, by the order of her rattachements. */
  readonly structures: readonly { readonly id: number; readonly designation: string }[];
}

export interface EspaceADemander {
  readonly code: CodeEspace;
  /** What she has now; null for nothing. */
  readonly niveau: NiveauEspace | null;
  readonly demande: boolean;
}

export interface EspacesADemander {
  readonly structureId: number;
  readonly structure: string;
  readonly statut: StatutStructure;
  readonly espaces: readonly EspaceADemander[];
}

const DEMANDES_MONTREES = 50;

/** The espaces of a person for each of her structures, and the requests that she made. */
export class ListerMesAbonnements {
  constructor(
    private readonly rattachements: RattachementReader,
    private readonly abonnements: AbonnementReader,
    private readonly structures: StructureRepository,
    private readonly clock: Clock,
  ) {}

  async execute(acteur: Acteur): Promise<MesAbonnements> {
    const [miens, demandes] = await Promise.all([
      this.rattachements.mesRattachements(acteur.utilisateurId),
      this.abonnements.mesDemandes(acteur.utilisateurId, DEMANDES_MONTREES),
    ]);
    const valides = miens.filter(({ statut }) => statut === 'VALIDEE');
    return {
      abonnements: valides.flatMap((mien) => this.abonnementsDe(mien, acteur)),
      demandes,
      structures: acteur.habilitations
        .filter((une) => !estRemplacee(une))
        .map(({ structureId: id, designation }) => ({ id, designation })),
    };
  }

  /** What she may ask of one of her structures. @throws StructureIntrouvable, StructureRemplacee */
  async aDemander(acteur: Acteur, structureId: number): Promise<EspacesADemander> {
    const habilitation = acteur.habilitations.find((une) => une.structureId === structureId);
    if (!habilitation) throw new StructureIntrouvable(structureId);
    exigerNonRemplacee(acteur, structureId);
    const { donnees } = await this.structures.get(structureId);
    const demandes = await this.abonnements.mesDemandes(acteur.utilisateurId, DEMANDES_MONTREES);
    const attendus = demandes.filter(
      (une) => une.structureId === structureId && une.statut === 'EN_COURS_DE_VALIDATION',
    );
    return {
      structureId,
      structure: habilitation.designation,
      statut: donnees.statut,
      espaces: codesEspaces
        .filter((code) => donnees.espaces.includes(code))
        .map((code) => ({
          code,
          niveau: habilitation.espaces[code] ?? null,
          demande: attendus.some(({ espace }) => espace === code),
        })),
    };
  }

  private abonnementsDe(mien: MonRattachement, { habilitations }: Acteur): readonly MonAbonnement[] {
    const jour = jourDe(this.clock.now());
    const habilitation = habilitations.find(({ structureId }) => structureId === mien.structure.id);
    const enVigueur = rattachementEnVigueur(mien, jour);
    return codesEspaces.flatMap((espace) => {
      const niveau = mien.espaces[espace];
      if (niveau === undefined) return [];
      const periode = mien.periodesEspaces[espace] ?? (mien.role === 'PRINCIPAL' ? TOUJOURS : mien.periode);
      const ouvert = enVigueur && couvre(periode, jour) && habilitation?.espaces[espace] !== undefined;
      const structure = designationComplete(mien.structure);
      return [{ structureId: mien.structure.id, structure, espace, niveau, periode, ouvert }];
    });
  }
}
