import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { csv } from '../../../../platform/export/csv.ts';
import type { Cellule } from '../../../../platform/export/Tableur.ts';
import type { BilanDeReprise, Rapport } from '../../application/ports/Rapport.ts';
import type { Anomalie } from '../../domain/Anomalie.ts';
import { ANOMALIES, CONSEQUENCES } from '../../domain/anomalies.ts';
import { Decompte } from './Decompte.ts';
import { pageDeRapport } from './pageDeRapport.tsx';

const COLONNES = ['fichier', 'ligne', 'colonne', 'code', 'motif', 'valeur', 'consequence', 'suite_donnee'];
/** It holds what people wrote: for the one who runs the command only. */
const POUR_SOI = 0o600;

export class RapportSurDisque implements Rapport {
  async ecrire(chemin: string, bilan: BilanDeReprise, anomalies: AsyncIterable<Anomalie>): Promise<void> {
    const racine = chemin.replace(/\.(?:csv|html)$/i, '');
    const decompte = new Decompte();
    await mkdir(dirname(racine), { recursive: true });
    await pipeline(
      csv({ colonnes: COLONNES.map((titre) => ({ titre })), lignes: lignesDe(anomalies, decompte) }),
      createWriteStream(`${racine}.csv`, { mode: POUR_SOI }),
    );
    await writeFile(`${racine}.html`, pageDeRapport(bilan, decompte), { mode: POUR_SOI });
  }
}

const lignesDe = async function* (
  anomalies: AsyncIterable<Anomalie>,
  decompte: Decompte,
): AsyncGenerator<readonly Cellule[]> {
  for await (const anomalie of anomalies) {
    decompte.compter(anomalie);
    const { fichier, ligne, colonne, code, valeur, consequence } = anomalie;
    yield [
      `${fichier}.csv`,
      ligne,
      colonne,
      code,
      ANOMALIES[code],
      valeur,
      consequence,
      CONSEQUENCES[consequence],
    ];
  }
};
