import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import { secondFacteurObligatoire, type ExigenceDeSecondFacteur } from './secondFacteurObligatoire.ts';
import { usageDuSecret } from './usageDuSecret.ts';
import type { VueDuSecondFacteur } from './VueDuSecondFacteur.ts';

export interface ConsulterSecondFacteurQuery {
  readonly acteur: Acteur;
  /** The session of the page: what another one prepares is not shown to it. */
  readonly session: string;
}

export class ConsulterSecondFacteur {
  constructor(
    private readonly facteurs: SecondFacteurRepository,
    private readonly lecteur: UtilisateurReader,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly sessions: Pick<SessionsOuvertes, 'idDe'>,
    private readonly clock: Clock,
    private readonly exigence: ExigenceDeSecondFacteur,
  ) {}

  async execute({ acteur, session }: ConsulterSecondFacteurQuery): Promise<VueDuSecondFacteur> {
    const obligatoire = secondFacteurObligatoire(acteur, this.exigence);
    const facteur = await this.facteurs.find(acteur.utilisateurId);
    const depuis = facteur?.etat.actifDepuis ?? null;
    if (facteur && depuis !== null)
      return { etat: 'ACTIF', obligatoire, depuis, codesRestants: facteur.etat.codesDeSecours.length };
    const { courriel, aUnMotDePasse } = await this.lecteur.profil(acteur.utilisateurId);
    if (!facteur?.attendSonPremierCode(this.sessions.idDe(session), this.clock.now()))
      return { etat: 'ABSENT', obligatoire, motDePasseDemande: aUnMotDePasse };
    const secret = await this.coffre.open(facteur.etat.secret, usageDuSecret(acteur.utilisateurId));
    return { etat: 'PREPARE', obligatoire, secret, adresse: this.codes.adresseDe(secret, courriel) };
  }
}
