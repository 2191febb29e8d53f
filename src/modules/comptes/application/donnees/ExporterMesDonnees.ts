import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type {
  DonneesPersonnelles,
  FichierPersonnel,
} from '../../../../kernel/application/DonneesPersonnelles.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Libelle } from '../../../../kernel/domain/Langue.ts';
import type { DonneesExportees } from '../../domain/donnees/DonneesExportees.ts';
import { MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';

export interface ExporterMesDonneesCommand {
  readonly acteur: Acteur;
  readonly motDePasse: string;
}

export interface ExportDeDonnees {
  readonly demandeLe: Date;
  readonly dossiers: readonly { readonly dossier: string; readonly presentation: Libelle }[];
  /** Each path begins with its folder. Read once, one file after the other, outside of any transaction. */
  readonly fichiers: AsyncIterable<FichierPersonnel>;
}

/** A copy of what every module keeps about a person, for her alone: her password is asked again and a letter tells her. */
export class ExporterMesDonnees {
  constructor(
    private readonly utilisateurs: Pick<UtilisateurRepository, 'get'>,
    private readonly verification: Pick<VerificationDuMotDePasse, 'exiger'>,
    private readonly contributions: readonly DonneesPersonnelles[],
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MotDePasseAbsent, MotDePasseActuelIncorrect */
  async execute({ acteur, motDePasse }: ExporterMesDonneesCommand): Promise<ExportDeDonnees> {
    const verifie = await this.verification.exiger(acteur.utilisateurId, motDePasse);
    const demandeLe = this.clock.now();
    const event: DonneesExportees = {
      type: 'comptes.donnees-exportees',
      survenuLe: demandeLe,
      utilisateurId: acteur.utilisateurId,
    };
    await this.unitOfWork.run(async () => {
      const { etat } = await this.utilisateurs.get(acteur.utilisateurId);
      if (etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      await this.events.publish([event]);
    });
    const dossiers = this.contributions.map(({ dossier, presentation }) => ({ dossier, presentation }));
    return { demandeLe, dossiers, fichiers: this.fichiers(acteur) };
  }

  private async *fichiers(acteur: Acteur): AsyncGenerator<FichierPersonnel> {
    for (const contribution of this.contributions) {
      for await (const fichier of contribution.exporter(acteur))
        yield { ...fichier, chemin: `${contribution.dossier}/${fichier.chemin}` };
    }
  }
}
