import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import type { ActeursDesPersonnes } from './ports/ActeursDesPersonnes.ts';
import type { DestinataireDeSynthese } from './ports/CourriersDeSynthese.ts';

export interface PersonneASynthetiser {
  readonly acteur: Acteur;
  readonly a: DestinataireDeSynthese;
}

/** To whom a digest goes, and what she may do. */
export class DestinatairesDeSynthese {
  constructor(
    private readonly acteurs: ActeursDesPersonnes,
    private readonly lecteur: Pick<UtilisateurReader, 'nommer'>,
  ) {}

  /** Undefined when the account is not active. */
  async find(utilisateurId: number): Promise<PersonneASynthetiser | undefined> {
    const acteur = await this.acteurs.charger(utilisateurId);
    const personne = (await this.lecteur.nommer([utilisateurId])).get(utilisateurId);
    if (!acteur || !personne) return undefined;
    const { id, prenom, nom, langue, courrielDeContact: courriel } = personne;
    return { acteur, a: { id, prenom, nom, langue, courriel } };
  }
}
