import type { Resultat } from './Resultat.ts';

const TITRES = ['moteur', 'épreuve', 'tours', 'acquittés', 'gardés', 'perdus', 'doubles', 'remarque'];
const FAUTES_MONTREES = 20;

export interface ResultatSur extends Resultat {
  readonly moteur: string;
}

/** A table for people, then each fault in words. */
export const imprimerLeBilan = (resultats: readonly ResultatSur[]): void => {
  const table = resultats.map(({ moteur, epreuve, tours, acquittes, gardes, perdus, doubles, remarque }) => [
    moteur,
    epreuve,
    ...[tours, acquittes, gardes, perdus, doubles].map(String),
    remarque,
  ]);
  const largeurs = TITRES.map((titre, rang) =>
    Math.max(titre.length, ...table.map((cellules) => cellules[rang]?.length ?? 0)),
  );
  for (const cellules of [TITRES, ...table]) {
    process.stdout.write(
      `${cellules
        .map((cellule, rang) => cellule.padEnd(largeurs[rang] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
  const fautes = resultats.flatMap(({ moteur, epreuve, fautes: trouvees }) =>
    trouvees.map((faute) => `✘ ${moteur}, ${epreuve}: ${faute}`),
  );
  for (const faute of fautes.slice(0, FAUTES_MONTREES)) process.stdout.write(`${faute}\n`);
  if (fautes.length > FAUTES_MONTREES)
    process.stdout.write(`✘ and ${fautes.length - FAUTES_MONTREES} more\n`);
};
