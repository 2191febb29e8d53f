import type { Personne } from '../../application/ports/Utilisateurs.ts';
import type { TextesStructures } from './textes/fr.ts';

export const nomDePersonne = (personne: Personne | undefined, textes: TextesStructures): string =>
  personne ? `${personne.prenom} ${personne.nom}` : textes.compteSupprime;
