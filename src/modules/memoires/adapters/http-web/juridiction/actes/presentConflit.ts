import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Saisie } from '../../../../../../platform/http/endpoint.ts';
import { formatInstant } from '../../../../../../platform/web/formats.ts';
import { ActeImpossible, MemoireModifieEntretemps } from '../../../../domain/erreurs.ts';
import { etatDe } from '../../../../domain/etats.ts';
import type { MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { ActeDeJuridiction } from './actesDeJuridiction.ts';
import type { Conflit } from './ConflitEncart.tsx';
import { valeurSaisie } from './valeurSaisie.ts';

export const estUnConflit = (cause: unknown): boolean =>
  cause instanceof MemoireModifieEntretemps || cause instanceof ActeImpossible;

/** The same person sent the same act twice: it was done, and there is nothing to tell but that. */
export const estDejaFait = (
  { memoire }: Pick<MemoireConsulte, 'memoire'>,
  acte: ActeDeJuridiction,
  utilisateurId: number,
): boolean => {
  const derniere = memoire.historique.at(-1);
  return derniere?.acte === acte && derniere.acteurId === utilisateurId;
};

/** Read from the mémoire as it is now, so that it tells the very last thing that happened. */
export const presentConflit = (
  { memoire, actes }: Pick<MemoireConsulte, 'memoire' | 'actes'>,
  acte: ActeDeJuridiction,
  saisie: Saisie,
  langue: Langue,
): Conflit => {
  const { modification, etat } = memoire;
  const encorePossible = actes.includes(acte);
  const { dernier } = textesDe(langue).acte.conflit;
  return {
    dernier: dernier(
      modification.acteurNom,
      etatDe(etat).libelle[langue],
      formatInstant(modification.le, langue),
    ),
    encorePossible,
    texte: encorePossible ? null : texteEcrit(saisie),
  };
};

const texteEcrit = (saisie: Saisie): string | null => {
  const ecrits = [
    valeurSaisie(saisie, 'texte'),
    ...['lignes', 'debours'].flatMap((liste) => reductions(saisie[liste])),
  ];
  return ecrits.filter((ecrit) => ecrit !== undefined && ecrit.trim() !== '').join('\n') || null;
};

const reductions = (lignes: unknown): readonly (string | undefined)[] =>
  typeof lignes === 'object' && lignes !== null
    ? Object.values(lignes as Record<string, Saisie | undefined>).map(
        (ligne) => ligne && valeurSaisie(ligne, 'texteReduction'),
      )
    : [];
