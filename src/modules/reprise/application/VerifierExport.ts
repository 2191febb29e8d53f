import { ExportRefuse } from '../domain/ExportRefuse.ts';
import type { ChargerExport } from './ChargerExport.ts';
import type { EcartDeReprise } from './EcartDeReprise.ts';
import type { Empreintes } from './ports/Empreintes.ts';
import type { ExportOuvert } from './ports/ExportOuvert.ts';
import type { LotsDeMemoires } from './ports/LotsDeMemoires.ts';
import type { LotsDeStructures } from './ports/LotsDeStructures.ts';
import type {
  EcartDeMemoire,
  MemoiresVerifies,
  SommeComparee,
  SourcesComparees,
} from './ports/MemoiresVerifies.ts';
import type { OuvreurDExport } from './ports/OuvreurDExport.ts';
import type { Quai } from './ports/Quai.ts';
import type { Suivi } from './ports/Suivi.ts';
import type { VerrouDeReprise } from './ports/VerrouDeReprise.ts';
import type { VerifierDocuments } from './VerifierDocuments.ts';
import type { VerifierPersonnes } from './VerifierPersonnes.ts';
import type { VerifierStructures } from './VerifierStructures.ts';

/** Of each object: more would not be read. */
const ECARTS_MAX = 1_000;

/**
 * Compares the database with an export, structure by structure, person by person, row by row, sum by sum and piece by piece: nothing of the product is written. What
 * people here have acted on since the import is theirs, and is not compared.
 */
export class VerifierExport {
  constructor(
    private readonly ouvreur: OuvreurDExport,
    private readonly verrou: VerrouDeReprise,
    private readonly chargement: ChargerExport,
    private readonly quai: Quai,
    private readonly prestataires: Pick<LotsDeStructures, 'retrouverPrestataires'>,
    private readonly structures: VerifierStructures,
    private readonly personnes: VerifierPersonnes,
    private readonly documents: VerifierDocuments,
    private readonly lots: LotsDeMemoires,
    private readonly memoires: MemoiresVerifies,
    private readonly empreintes: Empreintes,
  ) {}

  /** @throws ExportRefuse, RepriseEnCours */
  execute({ chemin, suivi }: { chemin: string; suivi: Suivi }): Promise<readonly EcartDeReprise[]> {
    return this.verrou.tenir(async () => {
      const ouvert = await this.ouvreur.ouvrir(chemin);
      let termine = false;
      try {
        const ecarts = await this.verifier(ouvert, suivi);
        termine = true;
        return ecarts;
      } catch (error) {
        termine = error instanceof ExportRefuse;
        throw error;
      } finally {
        await ouvert.fermer(termine);
      }
    });
  }

  private async verifier(ouvert: ExportOuvert, suivi: Suivi): Promise<readonly EcartDeReprise[]> {
    await this.chargement.pourComparer(ouvert, suivi);
    await this.quai.franchir('RANGE', '');
    await this.prestataires.retrouverPrestataires();
    const structures = await this.structures.execute(suivi);
    const personnes = await this.personnes.execute(suivi);
    const sources = await this.lots.apparier();
    suivi.commencer('pièces de l’export', null);
    await ouvert.preparerLesPieces((octets) => suivi.avancer(octets));
    await this.examinerLesPieces(ouvert, suivi);
    const documents = await this.documents.execute(ouvert, suivi);

    suivi.commencer('comparaison des mémoires', null);
    const totaux = await this.memoires.comparerTotaux(sources);
    const ecarts = await this.memoires.comparer(sources, ECARTS_MAX);
    suivi.finir();
    const contenus = await this.contenusAlteres(sources, suivi);
    await this.quai.supprimer();
    return [
      ...structures,
      ...personnes,
      ...documents,
      ...totaux.map(({ structureId, annee, etat, attendu, trouve }) => ({
        sujet: `structure ${structureId}, ${annee ?? 'sans dépôt'}, ${etat}`,
        attendu: somme(attendu),
        trouve: somme(trouve),
      })),
      ...ecarts.map(phrase),
      ...contenus,
    ];
  }

  /** Those of the export that are missing or altered were not taken over: they are not expected. */
  private async examinerLesPieces(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    const { tranches } = await this.lots.combien();
    for (let tranche = 0; tranche < tranches; tranche += 1) {
      for await (const pieces of this.lots.pieces(tranche, true)) {
        const trouvees = await ouvert.examiner(pieces);
        await this.lots.noterPieces(
          pieces.map((piece, rang) => [piece, trouvees[rang] ?? { sort: 'ABSENTE' }] as const),
        );
        suivi.avancer(pieces.length);
      }
    }
    suivi.finir();
  }

  /** Each content once: the pieces come in the order of their contents. */
  private async contenusAlteres(sources: SourcesComparees, suivi: Suivi): Promise<readonly EcartDeReprise[]> {
    suivi.commencer('pièces reprises', null);
    const alteres: EcartDeReprise[] = [];
    let dernier = '';
    for await (const lot of this.memoires.pieces(sources)) {
      const nouveaux = lot.filter(({ sha256 }, rang) => sha256 !== (lot[rang - 1]?.sha256 ?? dernier));
      dernier = lot.at(-1)?.sha256 ?? dernier;
      const lus = await this.empreintes.relire(nouveaux.map(({ sha256 }) => sha256));
      for (const [rang, { memoireId, sha256 }] of nouveaux.entries()) {
        const trouve = lus[rang] ?? 'illisible';
        if (trouve !== sha256 && alteres.length < ECARTS_MAX)
          alteres.push({ sujet: `contenu d’une pièce du mémoire ${memoireId}`, attendu: sha256, trouve });
      }
      suivi.avancer(lot.length);
    }
    suivi.finir();
    return alteres;
  }
}

const somme = ({ nombre, centimes }: SommeComparee): string =>
  `${nombre} mémoire(s), ${centimes} centimes TTC`;

const OBJETS: Readonly<Record<EcartDeMemoire['objet'], string>> = {
  memoire: 'mémoire',
  ligne: 'ligne',
  debours: 'débours',
  etat: 'étape de l’historique',
  piece: 'pièce',
};

const phrase = ({ memoireId, objet, rang, contenu, quoi }: EcartDeMemoire): EcartDeReprise => {
  const place = contenu ?? (rang === null ? '' : String(rang + 1));
  const memoire = memoireId < 0 ? `mémoire de la ligne ${-memoireId} de l’export` : `mémoire ${memoireId}`;
  const sujet = objet === 'memoire' ? memoire : `${memoire}, ${OBJETS[objet]} ${place}`.trim();
  const [premier] = quoi;
  if (premier === 'absent') return { sujet, attendu: 'présent', trouve: 'absent' };
  if (premier === 'en-trop') return { sujet, attendu: 'absent', trouve: 'présent' };
  return { sujet, attendu: 'comme dans l’export', trouve: `différent (${quoi.join(', ')})` };
};
