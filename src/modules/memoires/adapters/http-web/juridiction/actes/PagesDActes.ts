import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../../../kernel/application/Clock.ts';
import type { Call, RefusedCall, Saisie } from '../../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../../platform/http/FormErrors.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { ReconnaitreReorientation } from '../../../../application/ReconnaitreReorientation.ts';
import type { RechercherJuridictions } from '../../../../application/RechercherJuridictions.ts';
import type { DonneesMemoire } from '../../../../domain/DonneesMemoire.ts';
import { ActeInterdit, MemoireIntrouvable } from '../../../../domain/erreurs.ts';
import { etatDe, transition } from '../../../../domain/etats.ts';
import { espaceOuvertA, type ACCES_JURIDICTION, type EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import type { Dossier, DossierDeJuridiction } from '../examen/DossierDeJuridiction.ts';
import { ExamenPage } from '../examen/ExamenPage.tsx';
import { MemoireDesigne } from '../examen/examenRoutes.ts';
import { presentExamen, voisin } from '../examen/presentExamen.ts';
import { adresseDans } from '../file/fileDemandee.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ActePage } from './ActePage.tsx';
import type { ContexteDActe, RechercheDeJuridiction } from './ContexteDActe.ts';
import type { Conflit } from './ConflitEncart.tsx';
import type { DefinitionDActe } from './definitionsDActes.ts';
import { erreursDeLActe } from './erreursDeLActe.ts';
import { estDejaFait, estUnConflit, presentConflit } from './presentConflit.ts';
import { valeurSaisie } from './valeurSaisie.ts';

export const ActeDesigne = MemoireDesigne.extend({ q: z.string().max(100).optional().catch(undefined) });

type Adresse = z.output<typeof ActeDesigne>;
type Acces = typeof ACCES_JURIDICTION;

type ActeAvecPage = Pick<ContexteDActe, 'acte'> & { readonly champs: NonNullable<DefinitionDActe['champs']> };

interface Montre {
  readonly saisie: Saisie;
  readonly erreurs: FormErrors;
  readonly status: number;
  readonly conflit?: Conflit | undefined;
}

const VIERGE: Montre = { saisie: {}, erreurs: [], status: 200 };

/** How the acts of the court answer: their page, what follows them, and what is shown when they are refused. */
export class PagesDActes {
  constructor(
    private readonly dossiers: DossierDeJuridiction,
    private readonly juridictions: RechercherJuridictions,
    private readonly reorientations: ReconnaitreReorientation,
    private readonly referentiel: Referentiel,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIntrouvable, ActeInterdit */
  async montrer(
    ici: EspaceDeJuridiction,
    definition: DefinitionDActe,
    call: Call<Acces, Adresse, unknown>,
  ): Promise<void> {
    const { acte, champs } = definition;
    const { langue, web, input } = call;
    const dossier = await this.ouvrir(ici, call);
    const { memoire, actes, relanceOuverte } = dossier.consulte;
    const retour = adresseDans(dossier.file, `${dossier.espace.base}/${memoire.id}`);

    if (transition(memoire.etat, acte) === undefined) {
      const titre = textesDe(langue).acte.plusPossible(etatDe(memoire.etat).libelle[langue]);
      return web.redirect(retour, { ton: 'info', titre });
    }
    if (acte === 'REPONDRE_A_LA_RELANCE' && relanceOuverte === null)
      return web.redirect(retour, { ton: 'info', titre: textesDe(langue).acte.sansRelance });
    if (!actes.includes(acte)) throw new ActeInterdit(acte);
    if (champs === null) return web.redirect(retour);
    return this.page(dossier, { acte, champs }, call, VIERGE, input.q);
  }

  async conclure(
    ici: EspaceDeJuridiction,
    { acte }: DefinitionDActe,
    memoire: DonneesMemoire,
    { acteur, input: { memoireId, q: _recherche, ...file }, langue, web }: Call<Acces, Adresse, unknown>,
  ): Promise<void> {
    const textes = textesDe(langue);
    const espace = espaceOuvertA(acteur, ici);
    const suivant = voisin((await this.dossiers.voisins({ acteur, espace, file, memoire })).suivant, {
      espace,
      file,
    });
    const vers = adresseDans(file, acte === 'REORIENTER' ? espace.base : `${espace.base}/${memoireId}`);
    web.redirect(vers, {
      ton: 'succes',
      titre: textes.actes[acte].fait,
      texte: textes.acte.averti,
      ...(suivant && {
        lien: { libelle: textes.acte.examinerLeSuivant(suivant.numero), href: suivant.href },
      }),
    });
  }

  /** @throws MemoireIntrouvable */
  async refuser(
    ici: EspaceDeJuridiction,
    definition: DefinitionDActe,
    call: RefusedCall<Acces, Adresse>,
  ): Promise<void> {
    const { acteur, langue, web, saisie, cause } = call;
    const { acte, champs } = definition;
    const dossier = await this.ouvrir(ici, call);
    const { consulte, espace, file } = dossier;

    if (!estUnConflit(cause)) {
      const erreurs = erreursDeLActe(call);
      if (champs === null) return this.examen(dossier, call, { saisie, erreurs, status: call.status });
      const q = valeurSaisie(saisie, 'q');
      return this.page(dossier, { acte, champs }, call, { saisie, erreurs, status: call.status }, q);
    }
    if (estDejaFait(consulte, acte, acteur.utilisateurId)) {
      const titre = textesDe(langue).acte.dejaFait;
      return web.redirect(adresseDans(file, `${espace.base}/${consulte.memoire.id}`), { ton: 'info', titre });
    }
    const conflit = presentConflit(consulte, acte, saisie, langue);
    const montre = { saisie, erreurs: [], status: call.status, conflit };
    if (!conflit.encorePossible || champs === null) return this.examen(dossier, call, montre);
    return this.page(dossier, { acte, champs }, call, montre, valeurSaisie(saisie, 'q'));
  }

  /** A réorientation sent twice: the mémoire is gone, as this person wanted. @throws MemoireIntrouvable */
  async dejaPartie(
    ici: EspaceDeJuridiction,
    { acteur, input, langue, web }: Call<Acces, Adresse, unknown>,
  ): Promise<void> {
    const { memoireId, q: _recherche, ...file } = input;
    if (!(await this.reorientations.execute({ acteur, memoireId }))) throw new MemoireIntrouvable(memoireId);
    web.redirect(adresseDans(file, ici.base), { ton: 'info', titre: textesDe(langue).acte.dejaFait });
  }

  private ouvrir(
    ici: EspaceDeJuridiction,
    { acteur, input }: Pick<Call<Acces, Adresse, unknown>, 'acteur' | 'input'>,
  ): Promise<Dossier> {
    const { memoireId, q: _recherche, ...file } = input;
    return this.dossiers.ouvrir({ acteur, memoireId, ici, file });
  }

  private examen(
    dossier: Dossier,
    { langue, web }: Pick<Call<Acces, Adresse, unknown>, 'langue' | 'web'>,
    montre: Montre,
  ): void {
    const { erreurs, conflit, status } = montre;
    const examen = presentExamen({
      dossier,
      referentiel: this.referentiel,
      langue,
      maintenant: this.clock.now(),
    });
    web.page(h(ExamenPage, { examen, conflit, erreurs }), status);
  }

  private async page(
    dossier: Dossier,
    { acte, champs }: ActeAvecPage,
    { langue, web }: Pick<Call<Acces, Adresse, unknown>, 'langue' | 'web'>,
    { saisie, erreurs, status, conflit }: Montre,
    q: string | undefined,
  ): Promise<void> {
    const { referentiel } = this;
    const examen = presentExamen({ dossier, referentiel, langue, maintenant: this.clock.now() });
    const recherche = acte === 'REORIENTER' ? await this.rechercher(q) : null;
    const contexte: ContexteDActe = {
      acte,
      dossier,
      examen,
      referentiel,
      langue,
      saisie,
      erreurs,
      recherche,
    };
    web.page(h(ActePage, { contexte, champs, conflit }), status);
  }

  private async rechercher(q: string | undefined): Promise<RechercheDeJuridiction | null> {
    const texte = q?.trim() ?? '';
    return texte === '' ? null : { texte, resultats: await this.juridictions.execute({ texte }) };
  }
}
