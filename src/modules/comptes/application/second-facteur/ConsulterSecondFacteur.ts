import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import { secondFacteurObligatoire, type ExigenceDeSecondFacteur } from './secondFacteurObligatoire.ts';
import { usageDuSecret } from './usageDuSecret.ts';
import type { VueDuSecondFacteur } from './VueDuSecondFacteur.ts';

export class ConsulterSecondFacteur {
  constructor(
    private readonly facteurs: SecondFacteurRepository,
    private readonly lecteur: UtilisateurReader,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly exigence: ExigenceDeSecondFacteur,
  ) {}

  async execute({ acteur }: { readonly acteur: Acteur }): Promise<VueDuSecondFacteur> {
    const obligatoire = secondFacteurObligatoire(acteur, this.exigence);
    const etat = (await this.facteurs.find(acteur.utilisateurId))?.etat;
    if (!etat) return { etat: 'ABSENT', obligatoire };
    if (etat.actifDepuis !== null) {
      const { actifDepuis, codesDeSecours } = etat;
      return { etat: 'ACTIF', obligatoire, depuis: actifDepuis, codesRestants: codesDeSecours.length };
    }
    const secret = await this.coffre.open(etat.secret, usageDuSecret(acteur.utilisateurId));
    const { courriel } = await this.lecteur.profil(acteur.utilisateurId);
    return { etat: 'PREPARE', obligatoire, secret, adresse: this.codes.adresseDe(secret, courriel) };
  }
}
