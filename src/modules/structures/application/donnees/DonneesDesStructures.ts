import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  DonneesPersonnelles,
  FichierPersonnel,
} from '../../../../kernel/application/DonneesPersonnelles.ts';
import type { FileStore } from '../../../../kernel/application/FileStore.ts';
import { nomDansArchive } from '../../../../kernel/domain/piece/nomDansArchive.ts';
import type { AbonnementReader } from '../ports/AbonnementReader.ts';
import type { PiecesReutilisables } from '../ports/PiecesReutilisables.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';

const DEMANDES = 500;

/** Her rattachements, her requests and her own pieces; the fiche of a structure is not hers to take away. */
export class DonneesDesStructures implements DonneesPersonnelles {
  readonly dossier = 'structures';
  readonly presentation = {
    fr: 'vos rattachements, vos demandes d’espaces et vos pièces personnelles',
    en: 'your attachments, your requests for areas and your own documents',
  };

  constructor(
    private readonly rattachements: Pick<RattachementReader, 'mesRattachements'>,
    private readonly abonnements: Pick<AbonnementReader, 'mesDemandes'>,
    private readonly pieces: Pick<PiecesReutilisables, 'de'>,
    private readonly files: FileStore,
  ) {}

  async *exporter({ utilisateurId }: Acteur): AsyncGenerator<FichierPersonnel> {
    const rattachements = await this.rattachements.mesRattachements(utilisateurId);
    yield {
      chemin: 'rattachements.json',
      json: rattachements.map(
        ({ rattachementId: _id, structure: { id: _structureId, ...structure }, ...lien }) => ({
          structure,
          ...lien,
        }),
      ),
    };
    const demandes = await this.abonnements.mesDemandes(utilisateurId, DEMANDES);
    yield {
      chemin: 'demandes-d-espaces.json',
      json: demandes.map(({ structure, espace, niveau, statut, commentaire, demandeLe }) => ({
        structure,
        espace,
        niveau,
        statut,
        commentaire,
        demandeLe,
      })),
    };
    const pieces = await this.pieces.de({ nature: 'PERSONNE', utilisateurId });
    yield {
      chemin: 'pieces.json',
      json: pieces.map(({ designation, type, nom, taille, mime, du, au, ajouteeLe }) => ({
        designation,
        type,
        nom,
        taille,
        mime,
        du,
        au,
        ajouteeLe,
      })),
    };
    for (const [rang, { nom, ajouteeLe: le, sha256 }] of pieces.entries())
      yield {
        chemin: `pieces/${rang + 1} ${nomDansArchive(nom)}`,
        le,
        ouvrir: () => this.files.open(sha256),
      };
  }
}
