import type { Visiteur } from '../support/Visiteur.ts';
import type { Envoi } from './envoyerEnsemble.ts';
import { LIGNES } from './ouvrirBrouillons.ts';

type Fabrique = (visiteur: Visiteur, id: number, version: number) => Envoi;

const deJuridiction =
  (chemin: string, champs: Readonly<Record<string, string>> = {}): Fabrique =>
  (visiteur, id, version) => ({
    visiteur,
    chemin: `/memoires-recus/${id}/${chemin}`,
    champs: { version: String(version), ...champs },
  });

const deSelection =
  (chemin: string): Fabrique =>
  (visiteur, id, version) => ({
    visiteur,
    chemin: `/memoires/selection/${chemin}`,
    champs: { choix: `${id}-${version}`, retour: '/memoires' },
  });

const toutRetenu = Object.fromEntries([
  ...Array.from({ length: LIGNES }, (_, rang): readonly [string, string][] => [
    [`lignes[${rang}][rang]`, String(rang)],
    [`lignes[${rang}][montantRetenu]`, '231,25'],
  ]).flat(),
  ['debours[0][rang]', '0'],
  ['debours[0][montantRetenu]', '15,00'],
]);

type Geste =
  | 'deposer'
  | 'supprimer'
  | 'prendreEnCharge'
  | 'refuser'
  | 'certifier'
  | 'demanderComplement'
  | 'transmettre'
  | 'completer'
  | 'abandonner';

/** The forms of the acts, as the pages send them. */
export const actes: Readonly<Record<Geste, Fabrique>> = {
  prendreEnCharge: deJuridiction('prendre-en-charge'),
  refuser: deJuridiction('refuser', { motif: 'PIECE_MANQUANTE', texte: 'La réquisition n’est pas jointe.' }),
  certifier: deJuridiction('certifier', toutRetenu),
  demanderComplement: deJuridiction('demander-un-complement', {
    motif: 'PIECE_ILLISIBLE',
    texte: 'La deuxième page ne se lit pas.',
  }),
  transmettre: deJuridiction('transmettre', { texte: '' }),
  supprimer: deSelection('supprimer'),
  abandonner: deSelection('abandonner'),
  deposer: (visiteur, id, version) => ({
    visiteur,
    chemin: `/memoires/${id}/depot`,
    champs: { version: String(version) },
  }),
  completer: (visiteur, id) => ({
    visiteur,
    chemin: `/memoires/${id}/completer`,
    champs: { reponse: 'La voici.' },
  }),
};
