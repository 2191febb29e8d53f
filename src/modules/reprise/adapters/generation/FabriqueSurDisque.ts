import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  ExportAFabriquer,
  ExportFabrique,
  FabriqueDExport,
} from '../../application/ports/FabriqueDExport.ts';
import { NOMS_DE_FICHIERS, VERSION_DU_FORMAT, type NomDeFichier } from '../../domain/format.ts';
import type { FichierAnnonce } from '../../domain/Manifeste.ts';
import { Semis } from './Semis.ts';
import { TableEnEcriture } from './TableEnEcriture.ts';
import { unFournisseur } from './unFournisseur.ts';
import { unMemoire } from './unMemoire.ts';
import type { PieceEcrite } from './unePiece.ts';

const PAR_LOT = 500;
const EXTRAIT_LE = '2026-06-30T22:00:00.000Z';

export class FabriqueSurDisque implements FabriqueDExport {
  async fabriquer(commande: ExportAFabriquer, avancer: (memoires: number) => void): Promise<ExportFabrique> {
    await exigerDossierVide(commande.dossier);
    const fabrication = new Fabrication(commande);
    await fabrication.fournisseurs();
    await fabrication.memoires(avancer);
    return fabrication.finir();
  }
}

/** @throws when there is something in it already */
const exigerDossierVide = async (dossier: string): Promise<void> => {
  await mkdir(dossier, { recursive: true });
  if ((await readdir(dossier)).length > 0) throw new Error(`${dossier} is not empty`);
};

const parFichier = <T>(faire: (nom: NomDeFichier) => T): Record<NomDeFichier, T> =>
  Object.fromEntries(NOMS_DE_FICHIERS.map((nom) => [nom, faire(nom)])) as Record<NomDeFichier, T>;

class Fabrication {
  private readonly tables: Readonly<Record<NomDeFichier, TableEnEcriture>>;
  private readonly semis: Readonly<Record<NomDeFichier, Semis>>;

  constructor(private readonly commande: ExportAFabriquer) {
    this.tables = parFichier((nom) => new TableEnEcriture(commande.dossier, nom, commande.encodage));
    this.semis = parFichier((nom) => new Semis(nom));
  }

  async fournisseurs(): Promise<void> {
    for (let rang = 0; rang < this.commande.fournisseurs; rang += 1) {
      const { fournisseur, utilisateurs, comptes, mandats } = unFournisseur(this.commande.graine, rang);
      this.ecrire('fournisseurs', [fournisseur]);
      this.ecrire('utilisateurs', utilisateurs);
      this.ecrire('comptes_bancaires', comptes);
      for (const { mandat, piece } of mandats) {
        this.ecrire('mandats', [mandat]);
        await this.deposer(piece);
      }
      if (rang % PAR_LOT === 0) await this.pousser();
    }
  }

  async memoires(avancer: (memoires: number) => void): Promise<void> {
    const { graine, memoires, fournisseurs, unePieceSur } = this.commande;
    for (let rang = 0; rang < memoires; rang += 1) {
      const avecPiece = unePieceSur > 0 && rang % unePieceSur === 0;
      const { memoire, lignes, etats, piece } = unMemoire(graine, rang, fournisseurs, avecPiece);
      this.ecrire('memoires', [memoire]);
      this.ecrire('lignes', lignes);
      this.ecrire('etats', etats);
      if (piece) await this.deposer(piece);
      if ((rang + 1) % PAR_LOT !== 0) continue;
      await this.pousser();
      avancer(PAR_LOT);
    }
    avancer(memoires % PAR_LOT);
  }

  async finir(): Promise<ExportFabrique> {
    const fichiers: Record<string, FichierAnnonce> = {};
    for (const nom of NOMS_DE_FICHIERS) fichiers[`${nom}.csv`] = await this.tables[nom].finir();
    const { encodage, dossier, anomalies } = this.commande;
    const manifeste = { version: VERSION_DU_FORMAT, extraitLe: EXTRAIT_LE, encodage, fichiers };
    await writeFile(join(dossier, 'manifeste.json'), `${JSON.stringify(manifeste, null, 2)}\n`);
    return {
      lignes: parFichier((nom) => this.tables[nom].lignes),
      anomalies: anomalies ? NOMS_DE_FICHIERS.flatMap((nom) => this.semis[nom].bilan) : [],
    };
  }

  private ecrire(nom: NomDeFichier, rangees: readonly (readonly string[])[]): void {
    for (const cellules of rangees) {
      if (!this.commande.anomalies) this.tables[nom].ecrire(cellules);
      else for (const ecrites of this.semis[nom].passer(cellules)) this.tables[nom].ecrire(ecrites);
    }
  }

  private async deposer({ cellules, chemin, octets }: PieceEcrite): Promise<void> {
    this.ecrire('pieces', [cellules]);
    const complet = join(this.commande.dossier, chemin);
    await writeFile(complet, octets, { flag: 'wx' }).catch(async (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(dirname(complet), { recursive: true });
      await writeFile(complet, octets, { flag: 'wx' });
    });
  }

  private async pousser(): Promise<void> {
    for (const nom of NOMS_DE_FICHIERS) await this.tables[nom].pousser();
  }
}
