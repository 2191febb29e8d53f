import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Personne } from '../../../application/ports/Utilisateurs.ts';

interface MotsDeLettre {
  readonly nom: (personne: Personne | undefined) => string;
  readonly cite: (motif: string) => string;
}

const nomOu =
  (defaut: string) =>
  (personne: Personne | undefined): string =>
    personne ? `${personne.prenom} ${personne.nom}` : defaut;

export const motsDeLettre: Readonly<Record<Langue, MotsDeLettre>> = {
  fr: { nom: nomOu('une personne'), cite: (motif) => `Motif\u00a0: «\u00a0${motif}\u00a0»` },
  en: { nom: nomOu('somebody'), cite: (motif) => `Reason: “${motif}”` },
};
