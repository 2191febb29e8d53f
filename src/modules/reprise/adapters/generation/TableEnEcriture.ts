import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { FICHIERS, type NomDeFichier } from '../../domain/format.ts';
import type { Encodage, FichierAnnonce } from '../../domain/Manifeste.ts';
import { encoder } from './encoder.ts';

const MORCEAU = 262_144;
const A_CITER = /[";\r\n]|^\s|\s$/;

/** One CSV that is written row by row, hashed and counted on the way. */
export class TableEnEcriture {
  private readonly flux: WriteStream;
  private readonly hash = createHash('sha256');
  private attente: string;
  private nombre = 0;

  constructor(
    dossier: string,
    nom: NomDeFichier,
    private readonly encodage: Encodage,
  ) {
    this.flux = createWriteStream(join(dossier, `${nom}.csv`), { flags: 'wx' });
    this.attente = `${FICHIERS[nom].colonnes.map((colonne) => colonne.nom).join(';')}\r\n`;
  }

  get lignes(): number {
    return this.nombre;
  }

  ecrire(cellules: readonly string[]): void {
    let ligne = '';
    for (let i = 0; i < cellules.length; i += 1) {
      const cellule = cellules[i] ?? '';
      if (i > 0) ligne += ';';
      ligne += A_CITER.test(cellule) ? `"${cellule.replaceAll('"', '""')}"` : cellule;
    }
    this.attente += `${ligne}\r\n`;
    this.nombre += 1;
  }

  /** To be awaited from time to time: what was written goes to the disk. */
  async pousser(): Promise<void> {
    if (this.attente.length >= MORCEAU) await this.vider();
  }

  async finir(): Promise<FichierAnnonce> {
    await this.vider();
    this.flux.end();
    await once(this.flux, 'finish');
    return { lignes: this.nombre, sha256: this.hash.digest('hex') };
  }

  private async vider(): Promise<void> {
    const octets = encoder(this.attente, this.encodage);
    this.attente = '';
    this.hash.update(octets);
    if (!this.flux.write(octets)) await once(this.flux, 'drain');
  }
}
