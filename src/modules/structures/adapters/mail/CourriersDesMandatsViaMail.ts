import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { CourriersDesMandats, LettreDeMandat } from '../../application/ports/CourriersDesMandats.ts';
import type { Destinataire } from '../../application/ports/CourriersStructures.ts';
import type { ActeDeMandat } from '../../domain/mandat/MandatModifie.ts';
import type { PosteDAvis } from './PosteDAvis.ts';

type Textes = Readonly<
  Record<ActeDeMandat, (lettre: LettreDeMandat) => { readonly titre: string; readonly texte: string }>
>;

const textes: Readonly<Record<Langue, Textes & { readonly action: string }>> = {
  fr: {
    action: 'Voir les mandats de facturation',
    DONNE: ({ structure, autreStructure }) => ({
      titre: 'Un mandat de facturation est proposé à votre structure',
      texte: `La structure ${autreStructure} donne mandat à ${structure} de déposer ses mémoires. Acceptez-le ou déclinez-le.`,
    }),
    ACCEPTE: ({ structure, autreStructure }) => ({
      titre: 'Votre mandat de facturation est accepté',
      texte: `La structure ${autreStructure} a accepté le mandat de ${structure}\u00a0: pendant sa validité, elle peut déposer vos mémoires.`,
    }),
    DECLINE: ({ structure, autreStructure }) => ({
      titre: 'Votre mandat de facturation est décliné',
      texte: `La structure ${autreStructure} a décliné le mandat de ${structure}. Elle ne dépose rien pour vous.`,
    }),
    RESILIE: ({ structure, autreStructure }) => ({
      titre: 'Un mandat de facturation a pris fin',
      texte: `La structure ${autreStructure} a mis fin au mandat qui la liait à ${structure}. Ce qui a été déposé se suit toujours\u00a0; rien de nouveau ne peut l’être.`,
    }),
  },
  en: {
    action: 'See the invoicing mandates',
    DONNE: ({ structure, autreStructure }) => ({
      titre: 'An invoicing mandate is offered to your structure',
      texte: `The structure ${autreStructure} gives ${structure} a mandate to file its statements. Accept it or decline it.`,
    }),
    ACCEPTE: ({ structure, autreStructure }) => ({
      titre: 'Your invoicing mandate is accepted',
      texte: `The structure ${autreStructure} has accepted the mandate of ${structure}: while it is valid, it may file your statements.`,
    }),
    DECLINE: ({ structure, autreStructure }) => ({
      titre: 'Your invoicing mandate is declined',
      texte: `The structure ${autreStructure} has declined the mandate of ${structure}. It files nothing for you.`,
    }),
    RESILIE: ({ structure, autreStructure }) => ({
      titre: 'An invoicing mandate has ended',
      texte: `The structure ${autreStructure} has ended the mandate that bound it to ${structure}. What was filed can still be followed; nothing new can be filed.`,
    }),
  },
};

export class CourriersDesMandatsViaMail implements CourriersDesMandats {
  constructor(private readonly poste: PosteDAvis) {}

  mandatModifie(a: Destinataire, mandat: LettreDeMandat): Promise<void> {
    return this.poste.poster(a, {
      famille: 'STRUCTURES',
      structure: mandat.structure,
      lettre: (langue) => {
        const { titre, texte } = textes[langue][mandat.acte](mandat);
        return { titre, paragraphes: [texte], action: textes[langue].action };
      },
      chemin: `/gestionnaire/structures/${mandat.structureId}/mandats`,
    });
  }
}
