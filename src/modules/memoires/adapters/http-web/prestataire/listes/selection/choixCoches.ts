import type { MemoireChoisi } from '../../../../../application/surChacun.ts';
import { enListe } from '../../saisie/saisieLue.ts';

const CHOIX = /^(\d{1,15})-(\d{1,9})$/;

const CHOISIS_AU_PLUS = 200;

/** The ticked rows: "12-3" is the mémoire 12 as it was in its version 3. */
export const choixCoches = (valeur: unknown): readonly MemoireChoisi[] => {
  const choisis = new Map<number, MemoireChoisi>();
  for (const texte of enListe(valeur)) {
    const [, id, version] = (typeof texte === 'string' && CHOIX.exec(texte)) || [];
    if (id !== undefined) choisis.set(Number(id), { memoireId: Number(id), version: Number(version) });
  }
  return [...choisis.values()].slice(0, CHOISIS_AU_PLUS);
};

/** A page of the espace to come back to, and never another site. */
export const retourSur = (valeur: unknown): string =>
  typeof valeur === 'string' && /^\/memoires(?:[/?][^\\\s]*)?$/.test(valeur) && !valeur.startsWith('//')
    ? valeur
    : '/memoires';
