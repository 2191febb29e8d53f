import type { FileStore, StoredFile } from '../../kernel/application/FileStore.ts';
import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import { jourDe, plusAnnees } from '../../kernel/domain/Jour.ts';
import type { MandatRepository } from '../../modules/structures/application/ports/MandatRepository.ts';
import type { PiecesReutilisables } from '../../modules/structures/application/ports/PiecesReutilisables.ts';
import { Mandat } from '../../modules/structures/domain/mandat/Mandat.ts';
import type { ProprietaireDePiece } from '../../modules/structures/domain/piece/PieceReutilisable.ts';
import { JOUR_MS } from './calendrier.ts';
import { present, type Decor } from './Decor.ts';
import { pieceEnPdf } from './pieceEnPdf.ts';

export interface RegistresDesDossiers {
  readonly mandats: MandatRepository;
  readonly pieces: PiecesReutilisables;
  readonly files: Pick<FileStore, 'put'>;
  readonly ids: IdGenerator;
}

const MIME = 'application/pdf';

/** A mandat in force, one that waits for the laboratory, and pieces to join again and again. Nobody is written to. */
export const dossiers = async (
  { mandats, pieces, files, ids }: RegistresDesDossiers,
  { personnes, structures }: Pick<Decor, 'personnes' | 'structures'>,
  maintenant: Date,
): Promise<void> => {
  const laboratoire = present(structures, 'laboratoire').id;
  const interprete = present(structures, 'interprete').id;
  const psychiatre = present(structures, 'psychiatre').id;
  const camille = present(personnes, 'camille').acteurId;
  const le = new Date(maintenant.getTime() - 30 * JOUR_MS);
  const du = jourDe(le);
  const garder = (titre: string, paragraphe: string): Promise<StoredFile> =>
    files.put(pieceEnPdf({ titre, paragraphes: [paragraphe], le }));

  const signe = await garder(
    'Mandat de facturation',
    'Le mandant autorise le mandataire à déposer ses mémoires.',
  );
  const document = { nom: 'mandat-de-facturation.pdf', ...signe, mime: MIME };
  const donner = (mandantId: number): Mandat =>
    Mandat.donner(
      { id: ids.next(), mandantId, mandataireId: laboratoire, du, au: plusAnnees(du, 2), document },
      { utilisateurId: camille, le },
    );
  const accepte = donner(interprete);
  accepte.repondre('ACCEPTE', { utilisateurId: camille, le: new Date(le.getTime() + JOUR_MS) });
  await mandats.save(accepte);
  await mandats.save(donner(psychiatre));

  const ajouter = async (
    proprietaire: ProprietaireDePiece,
    designation: string,
    type: string,
  ): Promise<void> => {
    const fichier = await garder(designation, 'Document à joindre aux mémoires tant qu’il est valable.');
    await pieces.save({
      id: ids.next(),
      proprietaire,
      designation,
      type,
      nom: `${designation.toLowerCase().replaceAll(' ', '-')}.pdf`,
      ...fichier,
      mime: MIME,
      du,
      au: plusAnnees(du, 1),
      ajouteeLe: le,
      ajouteePar: camille,
      retireeLe: null,
    });
  };
  await ajouter(
    { nature: 'STRUCTURE', structureId: laboratoire },
    'Attestation de vigilance',
    'ATTESTATION_VIGILANCE',
  );
  await ajouter({ nature: 'PERSONNE', utilisateurId: camille }, 'Prestation de serment', 'AUTRE');
};
