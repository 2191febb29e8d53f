import type { DestinataireDuMemoire } from '../../modules/memoires/domain/DestinataireDuMemoire.ts';
import type { Prestataire } from '../../modules/memoires/application/ports/Prestataires.ts';
import type { Intervention } from '../../modules/memoires/domain/Intervention.ts';

export interface JuridictionEnPlace extends DestinataireDuMemoire {
  readonly id: number;
}

/** Who and what exists once accounts, structures and courts are there, by key or by code. */
export interface Decor {
  readonly personnes: ReadonlyMap<string, Pick<Intervention, 'acteurId' | 'acteurNom'>>;
  readonly structures: ReadonlyMap<string, Prestataire>;
  readonly juridictions: ReadonlyMap<string, JuridictionEnPlace>;
}

/** @throws when the scenery lacks what a plan names */
export const present = <T>(dans: ReadonlyMap<string, T>, cle: string): T => {
  const trouve = dans.get(cle);
  if (trouve === undefined) throw new Error(`the scenery lacks ${cle}`);
  return trouve;
};
