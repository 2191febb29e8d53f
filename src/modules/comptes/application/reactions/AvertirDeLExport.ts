import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { DonneesExportees } from '../../domain/donnees/DonneesExportees.ts';
import type { CourriersDeDonnees } from '../ports/CourriersDeDonnees.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** If it was somebody else who asked, the person hears of it. */
export class AvertirDeLExport implements Reaction<DonneesExportees> {
  readonly nom = 'comptes.avertir-de-l-export';
  readonly ecoute = 'comptes.donnees-exportees';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeDonnees,
  ) {}

  async reagir({ utilisateurId, survenuLe }: DonneesExportees): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.donneesExportees(etat, survenuLe);
  }
}
