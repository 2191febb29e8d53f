import { etatDe, type CodeEtat } from '../../src/modules/memoires/domain/etats.ts';
import type { Visiteur } from '../support/Visiteur.ts';
import { actes } from './actes.ts';
import { entrer } from './entrer.ts';
import { envoyerEnsemble, type Envoi, type Reponse } from './envoyerEnsemble.ts';
import type { Monde, Qui } from './fonderMonde.ts';
import type { Trace } from './lireTraces.ts';

export type Gens = Readonly<Record<Qui, Visiteur>>;

export const faireEntrer = async (url: string, monde: Monde): Promise<Gens> => {
  const entres: [string, Visiteur][] = [];
  for (const qui of Object.keys(monde.gens) as Qui[]) entres.push([qui, await entrer(url, monde, qui)]);
  return Object.fromEntries(entres) as Gens;
};

export interface Duel {
  readonly nom: string;
  /** What leads a draft to the moment of the duel, one act after the other. */
  readonly avant: (gens: Gens, id: number) => readonly Envoi[];
  /** The two acts, each decided in front of the same version. */
  readonly actes: (gens: Gens, id: number) => readonly Envoi[];
  /** Where the mémoire may end, whoever wins. */
  readonly issues: readonly CodeEtat[];
  /** What the one who lost may be answered: acts on a selection tell it on the page that follows, and what is deleted is gone. */
  readonly perdant: readonly number[];
}

const depose = ({ camille }: Gens, id: number): Envoi => actes.deposer(camille, id, 1);
const pris = (gens: Gens, id: number): readonly Envoi[] => [
  depose(gens, id),
  actes.prendreEnCharge(gens.martine, id, 2),
];

/** R14: two people decide on one mémoire, each in front of the same page. */
export const DUELS: readonly Duel[] = [
  {
    nom: 'deux prises en charge',
    avant: (gens, id) => [depose(gens, id)],
    actes: ({ martine, denis }, id) => [
      actes.prendreEnCharge(martine, id, 2),
      actes.prendreEnCharge(denis, id, 2),
    ],
    issues: ['PRIS_EN_CHARGE'],
    perdant: [409],
  },
  {
    nom: 'refuser ou certifier',
    avant: pris,
    actes: ({ martine, denis }, id) => [actes.refuser(martine, id, 3), actes.certifier(denis, id, 3)],
    issues: ['REFUSE', 'CERTIFIE'],
    perdant: [409],
  },
  {
    nom: 'demander un complément ou transmettre',
    avant: pris,
    actes: ({ martine, denis }, id) => [
      actes.demanderComplement(martine, id, 3),
      actes.transmettre(denis, id, 3),
    ],
    issues: ['A_COMPLETER', 'EN_TAXATION'],
    perdant: [409],
  },
  {
    nom: 'supprimer ou déposer',
    avant: () => [],
    actes: ({ camille, hugo }, id) => [actes.supprimer(hugo, id, 1), actes.deposer(camille, id, 1)],
    issues: ['SUPPRIME', 'MIS_A_DISPOSITION'],
    perdant: [303, 404],
  },
  {
    nom: 'abandonner ou compléter',
    avant: (gens, id) => [...pris(gens, id), actes.demanderComplement(gens.martine, id, 3)],
    actes: ({ camille, hugo }, id) => [actes.abandonner(hugo, id, 4), actes.completer(camille, id, 4)],
    issues: ['ABANDONNE', 'COMPLETE'],
    perdant: [303],
  },
  {
    nom: 'retirer pendant une décision en retard',
    avant: (gens, id) => [...pris(gens, id), actes.demanderComplement(gens.martine, id, 3)],
    actes: ({ camille, denis }, id) => [actes.abandonner(camille, id, 4), actes.certifier(denis, id, 3)],
    issues: ['ABANDONNE'],
    perdant: [409],
  },
];

/** Brings the draft to the moment of the duel, then lets both act at once; the order tells who is ahead by a hair. */
export const battre = async (
  duel: Duel,
  gens: Gens,
  id: number,
  aRebours: boolean,
): Promise<readonly Reponse[]> => {
  for (const envoi of duel.avant(gens, id)) {
    const [reponse] = await envoyerEnsemble([envoi]);
    if (reponse?.status !== 303) throw new Error(`${duel.nom}: ${envoi.chemin} answers ${reponse?.status}`);
  }
  const envois = duel.actes(gens, id);
  return envoyerEnsemble(aRebours ? envois.toReversed() : envois);
};

/** The page of the one who lost tells the mémoire as it is: after the duel, or just before when she was the first refused. */
export const ditLEtat = (html: string, { historique }: Trace): boolean =>
  historique.slice(-2).some(({ etat }) => html.includes(etatDe(etat).libelle.fr));

/** One act was done, and the other one was refused in a way that this duel knows. */
export const repondComme = ({ perdant }: Duel, reponses: readonly Reponse[]): boolean => {
  const [gagnant, perdu] = reponses.map(({ status }) => status).sort((a, b) => a - b);
  return gagnant === 303 && perdu !== undefined && perdant.includes(perdu);
};
