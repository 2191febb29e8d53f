import type { MailQueue } from '../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { Invite } from '../../application/ports/ComptesDesPersonnes.ts';
import type {
  AbonnementRecu,
  AbonnementTranche,
  CourriersDAcces,
  EcheanceNommee,
  EcheancesDUnePersonne,
  RattachementRecu,
  Relance,
} from '../../application/ports/CourriersDAcces.ts';
import type { Destinataire } from '../../application/ports/CourriersStructures.ts';
import type { Personne } from '../../application/ports/Utilisateurs.ts';
import type { PosteDAvis } from './PosteDAvis.ts';
import { textesDAcces, type Texte, type TextesDAcces } from './textesDAcces.ts';

export class CourriersDAccesViaMail implements CourriersDAcces {
  constructor(
    private readonly poste: PosteDAvis,
    /** For people who have no account yet. */
    private readonly mails: Pick<MailQueue, 'post'>,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  abonnementRecu(a: Destinataire, demande: AbonnementRecu): Promise<void> {
    return this.poster(
      a,
      demande.structure,
      (textes) => textes.abonnementRecu(demande),
      `/gestionnaire/abonnements/${demande.demandeId}`,
      demande.demandeur,
    );
  }

  abonnementTranche(a: Destinataire, decision: AbonnementTranche): Promise<void> {
    const valide = decision.niveau !== null;
    return this.poster(
      a,
      decision.structure,
      (textes) => (valide ? textes.abonnementValide(decision) : textes.abonnementRefuse(decision)),
      valide ? '/accueil' : '/mon-compte/abonnements',
    );
  }

  rattache(a: Destinataire, rattachement: RattachementRecu): Promise<void> {
    return this.poster(
      a,
      rattachement.structure,
      (textes) => textes.rattache(rattachement),
      '/mon-compte/rattachements',
    );
  }

  invite(a: Invite, rattachement: RattachementRecu): Promise<void> {
    const { courriel, langue } = a;
    const { titre, paragraphes, action: libelle } = textesDAcces[langue].invite(rattachement);
    const action = { libelle, url: `${this.urlPublique}/compte/creer` };
    const corps = renderMail({ langue, titre, paragraphes, action });
    return this.mails.post({ a: courriel, sujet: titre, ...corps });
  }

  mesEcheances(
    a: Destinataire,
    { structure }: { readonly structure: string },
    echeances: readonly EcheanceNommee[],
  ): Promise<void> {
    return this.poster(
      a,
      structure,
      (textes) => textes.mesEcheances(structure, echeances),
      '/mon-compte/rattachements',
    );
  }

  echeancesDesPersonnes(
    a: Destinataire,
    { structureId, structure }: { readonly structureId: number; readonly structure: string },
    personnes: readonly EcheancesDUnePersonne[],
  ): Promise<void> {
    const chemin = `/gestionnaire/structures/${structureId}/utilisateurs`;
    return this.poster(a, structure, (textes) => textes.echeancesDesPersonnes(structure, personnes), chemin);
  }

  relance(a: Destinataire, relance: Relance): Promise<void> {
    const chemin = relance.rattachements > 0 ? '/gestionnaire/demandes' : '/gestionnaire/abonnements';
    return this.poster(a, relance.structure, (textes) => textes.relance(relance), chemin);
  }

  private poster(
    a: Destinataire,
    structure: string,
    choisir: (textes: TextesDAcces) => Texte,
    chemin: string,
    sujet?: Personne,
  ): Promise<void> {
    return this.poste.poster(a, {
      famille: 'RATTACHEMENTS',
      structure,
      lettre: (langue) => choisir(textesDAcces[langue]),
      chemin,
      ...(sujet && { sujet }),
    });
  }
}
