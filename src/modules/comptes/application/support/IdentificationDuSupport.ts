import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import {
  IdentificationDuSupportRefusee,
  MotDePasseAbsent,
  MotDePasseActuelIncorrect,
} from '../../domain/erreurs.ts';
import { lireCodeTemporel } from '../../domain/second-facteur/codesSaisis.ts';
import type { SecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import { usageDuSecret } from '../second-facteur/usageDuSecret.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';
import { exigerSupport } from './exigerSupport.ts';
import type { PreuveDuSupport } from './PreuveDuSupport.ts';

/**
 * Support proves who it is again before it touches somebody's account, by the password or by a code of six digits (no password
 * is that short): an open session is not enough. A wrong code counts with those of sign-in.
 */
export class IdentificationDuSupport {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly verification: VerificationDuMotDePasse,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Outside of any transaction. @throws ActeReserveAuSupport, PreuveRequise, IdentificationDuSupportRefusee */
  prouver(acteur: Acteur, motif: string, saisie: string): Promise<PreuveDuSupport> {
    exigerSupport(acteur, motif);
    const code = lireCodeTemporel(saisie);
    return code === undefined
      ? this.parMotDePasse(acteur.utilisateurId, saisie)
      : this.parCode(acteur.utilisateurId, code);
  }

  /** Inside the transaction of the act. @throws IdentificationDuSupportRefusee */
  async exiger({ utilisateurId }: Acteur, preuve: PreuveDuSupport): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    const tient =
      preuve.nature === 'MOT_DE_PASSE'
        ? etat.motDePasse === preuve.hache
        : estCeluiDe(await this.facteurs.find(utilisateurId), preuve.secretScelle);
    if (!tient) throw new IdentificationDuSupportRefusee();
  }

  private async parMotDePasse(utilisateurId: number, saisie: string): Promise<PreuveDuSupport> {
    try {
      return { nature: 'MOT_DE_PASSE', hache: await this.verification.exiger(utilisateurId, saisie) };
    } catch (error) {
      if (error instanceof MotDePasseActuelIncorrect || error instanceof MotDePasseAbsent)
        throw new IdentificationDuSupportRefusee();
      throw error;
    }
  }

  private async parCode(utilisateurId: number, code: string): Promise<PreuveDuSupport> {
    const secretScelle = await this.unitOfWork.run(() => this.depenserCode(utilisateurId, code));
    if (secretScelle === undefined) throw new IdentificationDuSupportRefusee();
    return { nature: 'CODE', secretScelle };
  }

  /** Undefined for a wrong one, whose failure is kept. */
  private async depenserCode(utilisateurId: number, code: string): Promise<string | undefined> {
    const le = this.clock.now();
    const utilisateur = await this.utilisateurs.get(utilisateurId);
    const facteur = await this.facteurs.find(utilisateurId);
    if (facteur?.actif && utilisateur.peutEntrer(le)) {
      const secret = await this.coffre.open(facteur.etat.secret, usageDuSecret(utilisateurId));
      const pas = await this.codes.pasDe(secret, code, le);
      if (pas !== undefined && facteur.accepterPas(pas)) {
        await this.facteurs.save(facteur);
        return facteur.etat.secret;
      }
    }
    utilisateur.compterCodeFaux(le);
    await this.utilisateurs.save(utilisateur);
    await this.events.publish(utilisateur.pullEvents());
    return undefined;
  }
}

const estCeluiDe = (facteur: SecondFacteur | undefined, secretScelle: string): boolean =>
  facteur !== undefined && facteur.actif && facteur.etat.secret === secretScelle;
