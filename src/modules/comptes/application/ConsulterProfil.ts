import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { UtilisateurReader } from './ports/UtilisateurReader.ts';
import type { Profil } from './Profil.ts';

export class ConsulterProfil {
  constructor(private readonly lecteur: UtilisateurReader) {}

  execute({ acteur }: { readonly acteur: Acteur }): Promise<Profil> {
    return this.lecteur.profil(acteur.utilisateurId);
  }
}
