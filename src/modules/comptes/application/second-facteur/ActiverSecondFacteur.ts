import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { lireCodeTemporel } from '../../domain/second-facteur/codesSaisis.ts';
import {
  CodeRefuse,
  SecondFacteurDejaActif,
  SecondFacteurNonPrepare,
} from '../../domain/second-facteur/erreurs.ts';
import { NOMBRE_DE_CODES_DE_SECOURS } from '../../domain/second-facteur/SecondFacteur.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { FabriqueDeCodesDeSecours } from '../ports/FabriqueDeCodesDeSecours.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import { usageDuSecret } from './usageDuSecret.ts';

export interface ActiverSecondFacteurCommand {
  readonly acteur: Acteur;
  readonly code: string;
  /** The session of the page, which has prepared the factor: it stays open, the others end. */
  readonly session: string;
}

/** A first code proves that the application holds the secret. */
export class ActiverSecondFacteur {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly secours: FabriqueDeCodesDeSecours,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns the recovery codes, this once. @throws CodeRefuse, SecondFacteurDejaActif, SecondFacteurNonPrepare */
  execute({ acteur, code: saisie, session }: ActiverSecondFacteurCommand): Promise<readonly string[]> {
    const { utilisateurId } = acteur;
    return this.unitOfWork.run(async () => {
      await this.utilisateurs.get(utilisateurId);
      const facteur = await this.facteurs.find(utilisateurId);
      if (!facteur) throw new SecondFacteurNonPrepare();
      if (facteur.actif) throw new SecondFacteurDejaActif();
      const le = this.clock.now();
      if (!facteur.attendSonPremierCode(this.sessions.idDe(session), le)) throw new SecondFacteurNonPrepare();

      const code = lireCodeTemporel(saisie);
      const secret = await this.coffre.open(facteur.etat.secret, usageDuSecret(utilisateurId));
      const pas = code === undefined ? undefined : await this.codes.pasDe(secret, code, le);
      if (pas === undefined) throw new CodeRefuse();

      const tires = this.secours.tirer(NOMBRE_DE_CODES_DE_SECOURS);
      facteur.activer(
        pas,
        tires.map(({ empreinte }) => empreinte),
        le,
      );
      await this.facteurs.save(facteur);
      await this.sessions.fermerToutes(utilisateurId, session);
      await this.events.publish(facteur.pullEvents());
      return tires.map(({ clair }) => clair);
    });
  }
}
