import { codeReconnu, type CodeLibelle } from '../domain/codeReconnu.ts';
import { NOMS_DE_FICHIERS } from '../domain/format.ts';
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
    await this.quai.ouvrir();
    if ((await this.quai.franchie('TRIE')) === ouvert.empreinte) return;
    if ((await this.quai.franchie('RECU')) !== ouvert.empreinte) await this.recevoir(ouvert, suivi);
    await this.trier(ouvert, suivi);
  }

  private async recevoir(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    suivi.commencer('contrôle des empreintes', null);
    await ouvert.controler((octets) => suivi.avancer(octets));
    suivi.finir();
    await this.quai.vider();
    for (const fichier of NOMS_DE_FICHIERS) {
      suivi.commencer(`lecture de ${fichier}.csv`, ouvert.manifeste.fichiers[fichier].lignes);
      await this.quai.recevoir(fichier, ouvert.lignes(fichier), (lignes) => suivi.avancer(lignes));
      suivi.finir();
    }
    await this.quai.franchir('RECU', ouvert.empreinte);
  }

  private async trier(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    suivi.commencer('contrôle des lignes', NOMS_DE_FICHIERS.length);
    await this.tri.controler((fichiers) => suivi.avancer(fichiers));
    suivi.finir();
    suivi.commencer('choix de ce qui est repris', null);
    await this.tri.choisir();
    await this.traduire('CATEGORIE', 'memoires', 'categorie', this.references.categories());
    await this.traduire('TYPE_DE_PIECE', 'pieces', 'type', this.references.typesDePieces());
    await this.reconnaitreLesJuridictions();
    await this.quai.franchir('TRIE', ouvert.empreinte);
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
    await this.tri.signalerJuridictions();
  }
}
