import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import type { DestinatairesDeSynthese } from './DestinatairesDeSynthese.ts';
import { parStructure } from './parStructure.ts';
import type { AvisRepository } from './ports/AvisRepository.ts';
import type { CourriersDeSynthese } from './ports/CourriersDeSynthese.ts';
import type { RegistreDesSyntheses } from './ports/RegistreDesSyntheses.ts';

const PERSONNES = 200;
export const LIGNES_DU_RESUME = 100;

/** One mail for each person for whom something waits. Each person is a transaction: begun again, none is written to twice. */
export class EnvoyerResumesQuotidiens {
  constructor(
    private readonly avis: AvisRepository,
    private readonly registre: RegistreDesSyntheses,
    private readonly destinataires: DestinatairesDeSynthese,
    private readonly courriers: CourriersDeSynthese,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns how many mails were queued. */
  async execute(arret?: AbortSignal): Promise<number> {
    const jour = jourDe(this.clock.now());
    let envoyes = 0;
    for (let apres = 0; ;) {
      const personnes = await this.avis.personnesEnAttente(apres, PERSONNES);
      for (const utilisateurId of personnes) {
        arret?.throwIfAborted();
        if (await this.unitOfWork.run(() => this.resumer(utilisateurId, jour))) envoyes += 1;
      }
      const derniere = personnes.at(-1);
      if (derniere === undefined || personnes.length < PERSONNES) return envoyes;
      apres = derniere;
    }
  }

  private async resumer(utilisateurId: number, jour: Jour): Promise<boolean> {
    if (!(await this.registre.inscrire(utilisateurId, 'QUOTIDIEN', jour, this.clock.now()))) return false;
    const { avis, total } = await this.avis.prendre(utilisateurId, LIGNES_DU_RESUME);
    const personne = await this.destinataires.find(utilisateurId);
    if (!personne || avis.length === 0) return false;
    await this.courriers.quotidien(personne.a, {
      rubriques: parStructure(avis),
      autres: total - avis.length,
    });
    return true;
  }
}
