import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import { Memoire } from '../domain/Memoire.ts';
import type { BrouillonsNumerotes } from './BrouillonsNumerotes.ts';
import { intervention } from './intervention.ts';
import type { MemoireRepository } from './ports/MemoireRepository.ts';
import type { Prestataire, Prestataires } from './ports/Prestataires.ts';
import { structurePour } from './mandats.ts';
import { prestataireDuMemoire } from './prestataireDuMemoire.ts';

export interface OuvrirBrouillonCommand {
  readonly acteur: Acteur;
  /** May be left out by a person who files for one structure only. */
  readonly structureId?: number | undefined;
}

/** Opens a draft, filled with all that leaves no choice: structure, catégorie, the account by default, the only service. */
export class OuvrirBrouillon {
  constructor(
    private readonly memoires: MemoireRepository,
    private readonly prestataires: Prestataires,
    private readonly brouillons: BrouillonsNumerotes,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws EspaceMemoiresFerme, StructureAChoisir */
  async execute({ acteur, structureId: demandee }: OuvrirBrouillonCommand): Promise<DonneesMemoire> {
    const { structureId, mandataire } = structurePour(acteur, demandee);
    return this.unitOfWork.run(async () => {
      const le = this.clock.now();
      const prestataire = await this.prestataires.tenir(structureId, jourDe(le));
      if (prestataire.teteId !== structureId) throw new EspaceMemoiresFerme(structureId);
      const entete = enteteEvident(prestataire);
      const memoire = Memoire.ouvrir(
        {
          ...(await this.brouillons.prochain(le)),
          structureId,
          mandataire,
          entete,
          prestataire: prestataireDuMemoire(prestataire, entete.compteBancaireId),
        },
        intervention(acteur, le),
      );
      return { ...memoire.etat, version: await this.memoires.save(memoire) };
    });
  }
}

const enteteEvident = ({
  categorie,
  services,
  compteParDefautId,
}: Prestataire): DonneesMemoire['entete'] => ({
  juridictionId: null,
  serviceId: seulDe(services),
  categorie,
  compteBancaireId: compteParDefautId,
  tvaSurLesDebits: false,
});

const seulDe = (choix: readonly { readonly id: number }[]): number | null =>
  choix.length === 1 ? (choix[0]?.id ?? null) : null;
