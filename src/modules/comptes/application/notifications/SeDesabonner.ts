import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { estPrincipal } from './estPrincipal.ts';
import type { ActeursDesPersonnes } from './ports/ActeursDesPersonnes.ts';
import type { AvisRepository } from './ports/AvisRepository.ts';
import type { ChoixDeNotificationsRepository } from './ports/ChoixDeNotificationsRepository.ts';
import type { Desabonnement, LiensDeDesabonnement } from './ports/LiensDeDesabonnement.ts';

/** By the link of a digest, without signing in. Once more changes nothing. */
export class SeDesabonner {
  constructor(
    private readonly liens: LiensDeDesabonnement,
    private readonly choix: ChoixDeNotificationsRepository,
    private readonly avis: AvisRepository,
    private readonly acteurs: ActeursDesPersonnes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws LienDeDesabonnementInvalide */
  async execute({ jeton }: { readonly jeton: string }): Promise<Desabonnement> {
    const desabonnement = await this.liens.lire(jeton);
    const { utilisateurId, synthese } = desabonnement;
    await this.unitOfWork.run(async () => {
      const acteur = await this.acteurs.charger(utilisateurId);
      if (!acteur) return;
      const choix = await this.choix.get(utilisateurId);
      if (synthese === 'HEBDOMADAIRE') choix.renoncerAuRecapitulatif();
      else choix.renoncerAuResumeQuotidien(estPrincipal(acteur));
      await this.choix.save(choix);
      await this.avis.renoncer(utilisateurId, choix.sansResume);
    });
    return desabonnement;
  }
}
