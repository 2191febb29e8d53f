import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import type { IdentiteLiee } from '../../domain/identite/IdentiteLiee.ts';
import { IdentiteDejaLiee, IdentiteIncomplete } from '../../domain/identite/erreurs.ts';
import type { IdentiteExterneRepository } from './ports/IdentiteExterneRepository.ts';

/** Keeps an identity for an account and tells it. Called inside the transaction of the act that has proved both. */
export class RattacherIdentite {
  constructor(
    private readonly identites: IdentiteExterneRepository,
    private readonly events: EventPublisher,
    private readonly clock: Clock,
  ) {}

  /** The same identity again changes nothing. @throws IdentiteDejaLiee, IdentiteIncomplete */
  async execute(utilisateurId: number, { fournisseur, sub, courriel: lu }: IdentiteAttestee): Promise<void> {
    const courriel = lireCourriel(lu);
    if (courriel === undefined) throw new IdentiteIncomplete();
    const le = this.clock.now();
    if (await this.identites.add({ fournisseur, sub, utilisateurId, courriel, lieeLe: le, vueLe: null })) {
      const liee: IdentiteLiee = { type: 'comptes.identite-liee', survenuLe: le, utilisateurId, fournisseur };
      await this.events.publish([liee]);
      return;
    }
    const connue = await this.identites.find(fournisseur, sub);
    if (connue?.utilisateurId !== utilisateurId) throw new IdentiteDejaLiee();
  }
}
