import { codeReconnu, type CodeLibelle } from '../domain/codeReconnu.ts';
import { ExportRefuse } from '../domain/ExportRefuse.ts';
import { NOMS_DE_FICHIERS, type NomDeFichier } from '../domain/format.ts';
import type { ExportOuvert } from './ports/ExportOuvert.ts';
import type { Quai } from './ports/Quai.ts';
import type { ReconnaissanceDesJuridictions } from './ports/ReconnaissanceDesJuridictions.ts';
import type { ReferencesDeReprise } from './ports/ReferencesDeReprise.ts';
import type { Suivi } from './ports/Suivi.ts';
import type { NatureDeCorrespondance, TriDuQuai } from './ports/TriDuQuai.ts';

/** Brings an export onto the quai, checks it, and chooses what is to be taken: nothing of the product is written. */
export class ChargerExport {
  constructor(
    private readonly quai: Quai,
    private readonly tri: TriDuQuai,
    private readonly juridictions: ReconnaissanceDesJuridictions,
    private readonly references: ReferencesDeReprise,
  ) {}

  /**
   * What an interrupted run has done is not done again.
   * @throws ExportRefuse
   */
  async execute(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    const controles = await this.recus(ouvert, suivi);
    if (controles === null) return;
    await this.trier(controles, suivi, true);
    await this.quai.franchir('TRIE', ouvert.empreinte);
  }

  /**
   * The same, but for what the report alone tells: an import sorts it anew.
   * @throws ExportRefuse
   */
  async pourComparer(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    const controles = await this.recus(ouvert, suivi);
    if (controles !== null) await this.trier(controles, suivi, false);
  }

  /** The files that were received and checked by this run; null when all is sorted already. */
  private async recus(ouvert: ExportOuvert, suivi: Suivi): Promise<ReadonlySet<NomDeFichier> | null> {
    await this.quai.ouvrir();
    if ((await this.quai.franchie('TRIE')) === ouvert.empreinte) return null;
    if ((await this.quai.franchie('RECU')) === ouvert.empreinte) return new Set();
    await this.recevoir(ouvert, suivi);
    return new Set(NOMS_DE_FICHIERS);
  }

  /**
   * Each file is checked while the next one is read: the one asks for the database, the other for this process. A file that a run which
   * was stopped had received whole is not read again. Of an export that is refused nothing stays.
   */
  private async recevoir(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    await ouvert.controler();
    if ((await this.quai.franchie('ENTAME')) !== ouvert.empreinte) await this.quai.vider();
    await this.quai.franchir('ENTAME', ouvert.empreinte);
    let controle: Promise<void> = Promise.resolve();
    try {
      for (const fichier of NOMS_DE_FICHIERS) {
        if ((await this.quai.franchie(`LU_${fichier}`)) !== ouvert.empreinte)
          await this.lire(fichier, ouvert, suivi);
        controle = controle.then(() => this.tri.controlerFichier(fichier));
        controle.catch(() => undefined);
      }
      await controle;
    } catch (error) {
      await controle.catch(() => undefined);
      if (error instanceof ExportRefuse) await this.quai.supprimer();
      throw error;
    }
    await this.quai.franchir('RECU', ouvert.empreinte);
  }

  private async lire(fichier: NomDeFichier, ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    suivi.commencer(`lecture de ${fichier}.csv`, ouvert.manifeste.fichiers[fichier].lignes);
    await this.quai.recevoir(fichier, ouvert, (lignes) => suivi.avancer(lignes));
    await this.quai.franchir(`LU_${fichier}`, ouvert.empreinte);
    suivi.finir();
  }

  private async trier(
    controles: ReadonlySet<NomDeFichier>,
    suivi: Suivi,
    pourLeRapport: boolean,
  ): Promise<void> {
    suivi.commencer('contrôle des lignes', null);
    for (const fichier of NOMS_DE_FICHIERS)
      if (!controles.has(fichier)) await this.tri.controlerFichier(fichier);
    await this.tri.controler();
    if (pourLeRapport) await this.tri.signalerAnomalies();
    suivi.finir();
    suivi.commencer('choix de ce qui est repris', null);
    await this.tri.choisir();
    await this.traduire('CATEGORIE', 'memoires', 'categorie', this.references.categories());
    await this.traduire('TYPE_DE_PIECE', 'pieces', 'type', this.references.typesDePieces());
    await this.reconnaitreLesJuridictions();
    if (pourLeRapport) await this.tri.signalerLeReste();
    suivi.finir();
  }

  private async traduire(
    nature: NatureDeCorrespondance,
    fichier: 'memoires' | 'pieces',
    colonne: 'categorie' | 'type',
    codes: readonly CodeLibelle[],
  ): Promise<void> {
    const valeurs = await this.tri.valeursDistinctes(fichier, colonne);
    const reconnues = valeurs.flatMap((valeur) => {
      const code = codeReconnu(valeur, codes);
      return code === undefined ? [] : [{ valeur, code, id: null, nom: null, ville: null }];
    });
    await this.tri.noterCorrespondances(nature, reconnues);
  }

  private async reconnaitreLesJuridictions(): Promise<void> {
    const noms = await this.tri.valeursDistinctes('memoires', 'juridiction');
    const reconnues = await this.juridictions.reconnaitre(noms);
    await this.tri.noterCorrespondances(
      'JURIDICTION',
      [...reconnues].map(([valeur, { id, nom, ville }]) => ({ valeur, code: null, id, nom, ville })),
    );
  }
}
