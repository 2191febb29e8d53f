import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { FichierIntrouvable, TypeDePieceInconnu } from '../domain/erreursDePieces.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import type { PieceVoulue } from './ContenuDeMemoire.ts';
import { estJointe } from './JoindrePiecesReutilisables.ts';
import type { FichiersDeposes } from './ports/FichiersDeposes.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface JoindreFichiersCommand extends ActeDemande {
  readonly fichiers: readonly PieceVoulue[];
}

/** Joins files that were sent ahead: all of them or none. The same content under the same kind is joined once. */
export class JoindreFichiers {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly fichiers: FichiersDeposes,
    private readonly referentiel: Referentiel,
    private readonly ids: IdGenerator,
  ) {}

  /** @throws FichierIntrouvable, TypeDePieceInconnu, TropDePieces, PiecesTropLourdes */
  execute({ fichiers: voulus, ...demande }: JoindreFichiersCommand): Promise<DonneesMemoire> {
    const structureIds = demande.acteur.habilitations.map(({ structureId }) => structureId);
    return this.actes.accomplir(demande, 'JOINDRE_PIECE', async (memoire, par) => {
      const connus = await this.fichiers.trouver(
        voulus.flatMap(({ fichierId }) => fichierId ?? []),
        structureIds,
      );
      for (const { rang, fichierId = 0, type } of voulus) {
        const fichier = connus.find(({ id }) => id === fichierId);
        if (!fichier) throw new FichierIntrouvable(fichierId, `pieces.${rang}.idFichier`);
        if (!this.referentiel.typesPieces().some(({ code }) => code === type))
          throw new TypeDePieceInconnu(type, `pieces.${rang}.type`);
        if (estJointe({ ...fichier, type }, memoire.etat)) continue;
        const { nom, taille, sha256, mime } = fichier;
        memoire.joindre({ id: this.ids.next(), type, nom, taille, sha256, mime, ajouteeLe: par.le }, par);
      }
    });
  }
}
