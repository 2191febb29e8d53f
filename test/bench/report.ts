import type { Measure } from './measure.ts';

export interface Ligne {
  readonly moteur: string;
  readonly taille: number;
  readonly epreuve: string;
  /** The goals of the product that this line bears on. */
  readonly but: string;
  readonly connexions: number;
  readonly produit: Measure;
  readonly nu: Measure | null;
  /** Resident memory of the product afterwards, in MiB. */
  readonly memoire: number;
}

const rapport = ({ produit, nu }: Ligne): number | null =>
  nu && Math.round((produit.rps / nu.rps) * 100) / 100;

/** One line of JSON for machines, then a table for people. */
export const imprimer = (lignes: readonly Ligne[]): void => {
  process.stdout.write(
    `${JSON.stringify(lignes.map((ligne) => ({ ...ligne, rapport: rapport(ligne) })))}\n\n`,
  );
  const titres = [
    'moteur',
    'mémoires',
    'épreuve',
    'c',
    'req/s',
    'nu',
    'rapport',
    'p50 ms',
    'p99 ms',
    'fautes',
    'RSS Mio',
    'but',
  ];
  const table = lignes.map((ligne) => [
    ligne.moteur,
    String(ligne.taille),
    ligne.epreuve,
    String(ligne.connexions),
    String(ligne.produit.rps),
    String(ligne.nu?.rps ?? '–'),
    String(rapport(ligne) ?? '–'),
    String(ligne.produit.p50),
    String(ligne.produit.p99),
    String(ligne.produit.fautes + (ligne.nu?.fautes ?? 0)),
    String(ligne.memoire),
    ligne.but,
  ]);
  const largeurs = titres.map((titre, rang) =>
    Math.max(titre.length, ...table.map((cellules) => cellules[rang]?.length ?? 0)),
  );
  for (const cellules of [titres, ...table]) {
    process.stdout.write(
      `${cellules.map((cellule, rang) => cellule.padEnd(largeurs[rang] ?? 0)).join('  ')}\n`,
    );
  }
};
