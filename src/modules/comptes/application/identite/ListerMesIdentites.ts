import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import type { MesIdentites } from './MesIdentites.ts';
import type { IdentiteExterneRepository } from './ports/IdentiteExterneRepository.ts';

export class ListerMesIdentites {
  constructor(
    private readonly identites: IdentiteExterneRepository,
    private readonly lecteur: UtilisateurReader,
  ) {}

  async execute({ acteur: { utilisateurId } }: { readonly acteur: Acteur }): Promise<MesIdentites> {
    const liees = await this.identites.deUtilisateur(utilisateurId);
    const { aUnMotDePasse } = await this.lecteur.profil(utilisateurId);
    return {
      liees: liees.map(({ fournisseur, courriel, lieeLe, vueLe }) => ({
        fournisseur,
        courriel,
        lieeLe,
        vueLe,
      })),
      aUnMotDePasse,
    };
  }
}
