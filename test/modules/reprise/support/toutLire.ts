import type { ExportOuvert } from '../../../../src/modules/reprise/application/ports/ExportOuvert.ts';
import type { Anomalie } from '../../../../src/modules/reprise/domain/Anomalie.ts';
import {
  FICHIERS,
  NOMS_DE_FICHIERS,
  type NomDeFichier,
  type Valeur,
} from '../../../../src/modules/reprise/domain/format.ts';

export type LigneNommee = Readonly<Record<string, Valeur>>;

export interface ExportLu {
  readonly lignes: Readonly<Record<NomDeFichier, readonly LigneNommee[]>>;
  readonly anomalies: readonly Anomalie[];
}

/** Each row by the names of its columns, with its `ligne`. */
export const toutLire = async (ouvert: ExportOuvert): Promise<ExportLu> => {
  const anomalies: Anomalie[] = [];
  const lignes: Record<string, LigneNommee[]> = {};
  for (const nom of NOMS_DE_FICHIERS) {
    const lues: LigneNommee[] = (lignes[nom] = []);
    for await (const lot of ouvert.lignes(nom, 'VALEURS')) {
      anomalies.push(...lot.anomalies);
      for (const { ligne, valeurs } of lot.lignes) {
        lues.push({
          ligne,
          ...Object.fromEntries(
            FICHIERS[nom].colonnes.map((colonne, i) => [colonne.nom, valeurs[i] ?? null]),
          ),
        });
      }
    }
  }
  return { lignes: lignes as Record<NomDeFichier, LigneNommee[]>, anomalies };
};

export const enBref = ({ fichier, ligne, colonne, code, consequence }: Anomalie): string =>
  [fichier, ligne, colonne ?? '', code, consequence].join(':');
