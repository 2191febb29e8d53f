import { createWriteStream } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
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
/** It holds what people wrote: for the one who runs the command only, also where a file of that name was there before. */
const POUR_SOI = 0o600;

export class RapportSurDisque implements Rapport {
  async preparer(chemin: string): Promise<void> {
    const racine = racineDe(chemin);
    await mkdir(dirname(racine), { recursive: true });
    for (const suffixe of SUFFIXES) {
      const fichier = await open(`${racine}${suffixe}`, 'a', POUR_SOI);
      await fichier.chmod(POUR_SOI).finally(() => fichier.close());
    }
  }

  async ecrire(chemin: string, bilan: BilanDeReprise, anomalies: AsyncIterable<Anomalie>): Promise<void> {
    await this.preparer(chemin);
    const racine = racineDe(chemin);
    const decompte = new Decompte();
    await pipeline(
      csv({ colonnes: COLONNES.map((titre) => ({ titre })), lignes: lignesDe(anomalies, decompte) }),
      createWriteStream(`${racine}.csv`),
    );
    await writeFile(`${racine}.html`, pageDeRapport(bilan, decompte));
  }
}

const SUFFIXES = ['.csv', '.html'] as const;

const racineDe = (chemin: string): string => chemin.replace(/\.(?:csv|html)$/i, '');

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
