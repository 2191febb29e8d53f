import type { BilanDuQuai, CompteDeFichier } from '../../application/ports/BilanDuQuai.ts';
import type { NatureDeLien } from '../../application/ports/Registre.ts';
import type { NomDeFichier } from '../../domain/format.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';

interface Compte {
  readonly repris: number | null;
  readonly mis_a_jour: number | null;
  readonly inchanges: number | null;
}

export class KnexBilanDuQuai implements BilanDuQuai {
  constructor(private readonly base: BaseDuQuai) {}

  async compter(lotId: number | null): Promise<readonly CompteDeFichier[]> {
    const nom = (table: string): string => this.base.nom(table);
    const deLaStructure = (table: string): string =>
      `SELECT o.id, o.empreinte FROM ${nom(table)} o JOIN ${nom('prises')} p ON p.fournisseur_id = o.fournisseur_id`;
    const fournisseurs = `SELECT o.id, o.empreinte FROM ${nom('fournisseurs')} o JOIN ${nom('prises')} p ON p.fournisseur_id = o.id`;
    const utilisateurs = `SELECT o.id, o.empreinte FROM ${nom('utilisateurs')} o
      WHERE o.id IN (SELECT utilisateur_id FROM ${nom('personnes')})`;
    const mandats = `SELECT o.id, o.empreinte, o.piece_id FROM ${nom('mandats')} o JOIN ${nom('prises')} a ON a.fournisseur_id = o.mandant_id
      JOIN ${nom('prises')} b ON b.fournisseur_id = o.mandataire_id WHERE o.piece_id IS NOT NULL`;
    const deMandats = `SELECT piece_id FROM ${nom('mandats')} WHERE piece_id IS NOT NULL`;
    const documents = `SELECT min(id) AS id, min(empreinte) AS empreinte, piece_id FROM (${mandats}) o GROUP BY piece_id`;
    const libres = `${deLaStructure('pieces')} WHERE o.memoire_id IS NULL AND o.id NOT IN (${deMandats})`;
    const pieces = somme(
      await this.liees('pieces', 'MANDAT', documents, lotId),
      await this.liees('pieces', 'PIECE', libres, lotId),
    );
    return [
      await this.liees('fournisseurs', 'STRUCTURE', fournisseurs, lotId),
      await this.liees('utilisateurs', 'COMPTE', utilisateurs, lotId, this.personnesRedites(lotId)),
      await this.liees('comptes_bancaires', 'COMPTE_BANCAIRE', deLaStructure('comptes_bancaires'), lotId),
      await this.liees('mandats', 'MANDAT', mandats, lotId),
      await this.desMemoires('memoires', '1', lotId),
      await this.desMemoires('lignes', 'lignes', lotId),
      await this.desMemoires('etats', 'etats', lotId),
      somme(pieces, await this.piecesDesMemoires(lotId)),
    ];
  }

  private async liees(
    fichier: NomDeFichier,
    nature: NatureDeLien,
    objets: string,
    lotId: number | null,
    redits = 'false',
  ): Promise<CompteDeFichier> {
    const condition =
      lotId === null
        ? {
            repris: `l.notre_id IS NULL AND ${this.estAnnonce(nature)}`,
            misAJour: `l.notre_id IS NOT NULL AND (${this.estAnnonce(nature)} OR ${redits})`,
            inchange: `l.notre_id IS NOT NULL AND NOT (${this.estAnnonce(nature)} OR ${redits})`,
          }
        : {
            repris: `l.lot_id = ${lotId}`,
            misAJour: `l.lot_id <> ${lotId} AND (l.mis_a_jour_par = ${lotId} OR ${redits})`,
            inchange: `l.lot_id <> ${lotId} AND COALESCE(l.mis_a_jour_par, 0) <> ${lotId} AND NOT (${redits})`,
          };
    const [row] = await this.base.lire<Compte>(
      `SELECT ${compter(condition.repris)} AS repris, ${compter(condition.misAJour)} AS mis_a_jour, ${compter(condition.inchange)} AS inchanges
       FROM (${objets}) o LEFT JOIN reprise_liens l ON l.nature = '${nature}' AND l.ancien_id = o.id`,
    );
    return compteDe(fichier, row);
  }

  /** A role or an access that was rewritten counts, even where the account is not. */
  private personnesRedites(lotId: number | null): string {
    const nom = (table: string): string => this.base.nom(table);
    const redit =
      lotId === null
        ? `r.ancien_id IN (SELECT ancien_id FROM ${nom('annonces')} WHERE nature = 'RATTACHEMENT')`
        : `r.mis_a_jour_par = ${lotId}`;
    return `o.id IN (SELECT p.utilisateur_id FROM ${nom('personnes')} p JOIN ${nom('prises')} f ON f.groupe = p.groupe
      JOIN reprise_liens s ON s.nature = 'STRUCTURE' AND s.ancien_id = f.fournisseur_id
      JOIN reprise_liens r ON r.nature = 'RATTACHEMENT' AND r.ancien_id = p.utilisateur_id || ' ' || s.notre_id
      WHERE ${redit})`;
  }

  private estAnnonce(nature: NatureDeLien): string {
    return `o.id IN (SELECT ancien_id FROM ${this.base.nom('annonces')} WHERE nature = '${nature}')`;
  }

  /** One that a former try of this run has brought is this run's. */
  private async desMemoires(
    fichier: NomDeFichier,
    nombre: string,
    lotId: number | null,
  ): Promise<CompteDeFichier> {
    const duLot = lotId === null ? '' : ` OR lot_id = ${lotId}`;
    const repris = `(geste = 0${duLot})`;
    const touches = `EXISTS (SELECT 1 FROM ${this.base.nom('anomalies')} a
      WHERE a.fichier = 'memoires' AND a.ligne = mp.ligne AND a.colonne = 'id' AND a.code = 'MODIFIE_ICI')`;
    const change = `(geste = 1 AND NOT ${touches})`;
    const [row] = await this.base.lire<Compte>(
      `SELECT ${compter(repris, nombre)} AS repris, ${compter(`NOT ${repris} AND ${change}`, nombre)} AS mis_a_jour,
         ${compter(`NOT ${repris} AND NOT ${change}`, nombre)} AS inchanges FROM ${this.base.nom('memoires_pris')} mp`,
    );
    return compteDe(fichier, row);
  }

  /** The missing ones are counted as left out, wherever they were looked for. */
  private async piecesDesMemoires(lotId: number | null): Promise<CompteDeFichier> {
    const duLot = lotId === null ? '' : ` OR mp.lot_id = ${lotId}`;
    const repris = `(mp.geste = 0${duLot})`;
    const trouvee = `(t.sort IS NULL OR t.sort = 'TROUVEE')`;
    const [row] = await this.base.lire<Compte>(
      `SELECT ${compter(`${repris} AND ${trouvee}`)} AS repris,
         ${compter(`NOT ${repris} AND mp.geste = 1 AND ${trouvee}`)} AS mis_a_jour,
         ${compter(`NOT ${repris} AND mp.geste <> 1 AND ${trouvee}`)} AS inchanges
       FROM ${this.base.nom('pieces')} p JOIN ${this.base.nom('memoires_pris')} mp ON mp.ancien_id = p.memoire_id
       LEFT JOIN ${this.base.nom('pieces_trouvees')} t ON t.ancien_id = p.id`,
    );
    return compteDe('pieces', row);
  }
}

const compter = (condition: string, nombre = '1'): string =>
  `CAST(sum(CASE WHEN ${condition} THEN ${nombre} ELSE 0 END) AS bigint)`;

const compteDe = (fichier: NomDeFichier, row: Compte | undefined): CompteDeFichier => ({
  fichier,
  repris: row?.repris ?? 0,
  misAJour: row?.mis_a_jour ?? 0,
  inchanges: row?.inchanges ?? 0,
});

const somme = (a: CompteDeFichier, b: CompteDeFichier): CompteDeFichier => ({
  fichier: a.fichier,
  repris: a.repris + b.repris,
  misAJour: a.misAJour + b.misAJour,
  inchanges: a.inchanges + b.inchanges,
});
