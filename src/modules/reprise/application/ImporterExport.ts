import type { Clock } from '../../../kernel/application/Clock.ts';
import { ExportRefuse } from '../domain/ExportRefuse.ts';
import { NOMS_DE_FICHIERS } from '../domain/format.ts';
import type { ChargerExport } from './ChargerExport.ts';
import type { BilanDuQuai } from './ports/BilanDuQuai.ts';
import type { ExportOuvert } from './ports/ExportOuvert.ts';
import type { OuvreurDExport } from './ports/OuvreurDExport.ts';
import type { Quai } from './ports/Quai.ts';
import type { BilanDeReprise, Rapport } from './ports/Rapport.ts';
import type { Lot, Registre } from './ports/Registre.ts';
import type { Suivi } from './ports/Suivi.ts';
import type { VerrouDeReprise } from './ports/VerrouDeReprise.ts';
import type { ReprendreDocuments } from './ReprendreDocuments.ts';
import type { ReprendreMemoires } from './ReprendreMemoires.ts';
import type { ReprendreStructures } from './ReprendreStructures.ts';

export interface ImporterExportCommand {
  /** A directory, a `.tar.gz` or a `.zip`. */
  readonly chemin: string;
  /** Everything is checked and counted, nothing is taken. */
  readonly aBlanc: boolean;
  /** The CSV of the report; the page lies beside it. */
  readonly rapport: string;
  readonly suivi: Suivi;
}

export interface ImportFait {
  readonly bilan: BilanDeReprise;
  /** Null of a dry run. */
  readonly lotId: number | null;
}

/**
 * Takes an export of the portal of origin over. Stopped at any point, it goes on where it was; done again, it changes nothing; a later
 * export adds what is new and rewrites what nobody here has touched.
 */
export class ImporterExport {
  constructor(
    private readonly ouvreur: OuvreurDExport,
    private readonly verrou: VerrouDeReprise,
    private readonly chargement: ChargerExport,
    private readonly structures: ReprendreStructures,
    private readonly documents: ReprendreDocuments,
    private readonly memoires: ReprendreMemoires,
    private readonly quai: Quai,
    private readonly bilan: BilanDuQuai,
    private readonly registre: Registre,
    private readonly rapport: Rapport,
    private readonly clock: Clock,
  ) {}

  /** @throws ExportRefuse, RepriseEnCours */
  execute(commande: ImporterExportCommand): Promise<ImportFait> {
    return this.verrou.tenir(async () => {
      const ouvert = await this.ouvreur.ouvrir(commande.chemin);
      await this.rapport.preparer(commande.rapport);
      let termine = false;
      try {
        const fait = commande.aBlanc
          ? await this.simuler(ouvert, commande)
          : await this.importer(ouvert, commande);
        termine = true;
        return fait;
      } catch (error) {
        termine = error instanceof ExportRefuse;
        throw error;
      } finally {
        await ouvert.fermer(termine);
      }
    });
  }

  private async importer(
    ouvert: ExportOuvert,
    { suivi, rapport }: ImporterExportCommand,
  ): Promise<ImportFait> {
    const debut = this.clock.now();
    await this.chargement.execute(ouvert, suivi);
    await this.memoires.numeroter();
    const lot = await this.ouvrirLot(ouvert, debut);
    await this.structures.execute(lot, suivi);
    suivi.commencer('pièces', null);
    await ouvert.preparerLesPieces((octets) => suivi.avancer(octets));
    await this.documents.execute(ouvert, lot);
    suivi.finir();
    await this.memoires.execute(ouvert, lot, suivi);

    const comptes = await this.bilan.compter(lot.id);
    const bilan = this.dresser(ouvert, { debut: lot.commenceLe, simulation: false, comptes });
    await this.rapport.ecrire(rapport, bilan, this.quai.anomalies());
    await this.registre.clore(lot.id, 'TERMINE', this.clock.now(), comptes);
    await this.quai.supprimer();
    return { bilan, lotId: lot.id };
  }

  private async simuler(
    ouvert: ExportOuvert,
    { suivi, rapport }: ImporterExportCommand,
  ): Promise<ImportFait> {
    const debut = this.clock.now();
    await this.chargement.execute(ouvert, suivi);
    await this.structures.simuler(suivi);
    suivi.commencer('pièces', null);
    await ouvert.preparerLesPieces((octets) => suivi.avancer(octets));
    await this.documents.simuler(ouvert);
    suivi.finir();
    await this.memoires.simuler(ouvert, suivi);
    const comptes = await this.bilan.compter(null);
    const bilan = this.dresser(ouvert, { debut, simulation: true, comptes });
    await this.rapport.ecrire(rapport, bilan, this.quai.anomalies());
    await this.quai.supprimer();
    return { bilan, lotId: null };
  }

  /** What was noted on a quai that is lost is noted again, from the first tranche. */
  private async ouvrirLot({ empreinte, manifeste }: ExportOuvert, debut: Date): Promise<Lot> {
    const lot = await this.registre.ouvrirLot(empreinte, manifeste.extraitLe, debut);
    if ((await this.quai.franchie('LOT')) === String(lot.id)) return lot;
    const depart = { trancheDeStructures: -1, trancheDeMemoires: -1 };
    await this.registre.avancer(lot.id, depart);
    await this.quai.franchir('RANGE', '');
    await this.quai.franchir('LOT', String(lot.id));
    return { ...lot, ...depart };
  }

  private dresser(
    { empreinte, manifeste }: ExportOuvert,
    {
      debut,
      simulation,
      comptes,
    }: {
      readonly debut: Date;
      readonly simulation: boolean;
      readonly comptes: Awaited<ReturnType<BilanDuQuai['compter']>>;
    },
  ): BilanDeReprise {
    return {
      export: { empreinte, extraitLe: manifeste.extraitLe },
      simulation,
      debut,
      fin: this.clock.now(),
      comptes: NOMS_DE_FICHIERS.map((nature) => {
        const lus = manifeste.fichiers[nature].lignes;
        const compte = comptes.find(({ fichier }) => fichier === nature);
        const { repris = 0, misAJour = 0, inchanges = 0 } = compte ?? {};
        return { nature, lus, repris, misAJour, inchanges, ecartes: lus - repris - misAJour - inchanges };
      }),
    };
  }
}
