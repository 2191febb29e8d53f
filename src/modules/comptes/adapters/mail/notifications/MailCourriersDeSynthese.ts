import type { LigneDeRecapitulatif } from '../../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { cheminDeDesabonnement } from '../../../../../platform/mail/cheminDeDesabonnement.ts';
import type { MailQueue } from '../../../../../platform/mail/MailQueue.ts';
import { renderMail, type RubriqueDeCourriel } from '../../../../../platform/mail/renderMail.tsx';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import type {
  CourriersDeSynthese,
  DestinataireDeSynthese,
  Recapitulatif,
  ResumeQuotidien,
} from '../../../application/notifications/ports/CourriersDeSynthese.ts';
import type { LiensDeDesabonnement } from '../../../application/notifications/ports/LiensDeDesabonnement.ts';
import type { Synthese } from '../../../domain/notifications/Synthese.ts';
import { textesDesSyntheses } from './textesDesSyntheses.ts';

interface Contenu {
  readonly sujet: string;
  readonly paragraphes: readonly string[];
  readonly rubriques: readonly RubriqueDeCourriel[];
  readonly action: { readonly libelle: string; readonly url: string };
}

export class MailCourriersDeSynthese implements CourriersDeSynthese {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    private readonly liens: Pick<LiensDeDesabonnement, 'sceller'>,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  quotidien(a: DestinataireDeSynthese, { rubriques, autres }: ResumeQuotidien): Promise<void> {
    const { langue } = a;
    const { vousConcernant, quotidien, autresAvis, ouvrir } = textesDesSyntheses(langue);
    const nombre = rubriques.reduce((somme, { lignes }) => somme + lignes.length, autres);
    return this.poster(a, 'QUOTIDIEN', {
      sujet: quotidien.sujet(nombre),
      paragraphes: [quotidien.chapeau, ...(autres > 0 ? [autresAvis(autres)] : [])],
      rubriques: rubriques.map(({ structure, lignes }) => ({
        titre: structure ?? vousConcernant,
        lignes: this.lignes(lignes, langue),
      })),
      action: { libelle: ouvrir, url: `${this.urlPublique}/accueil` },
    });
  }

  hebdomadaire(a: DestinataireDeSynthese, { du, au, rubriques, autres }: Recapitulatif): Promise<void> {
    const { langue } = a;
    const { vousConcernant, hebdomadaire, autresAvis, ouvrir } = textesDesSyntheses(langue);
    const parties = ['attentes', 'resultats', 'mouvements'] as const;
    return this.poster(a, 'HEBDOMADAIRE', {
      sujet: hebdomadaire.sujet(formatJourLong(du, langue), formatJourLong(au, langue)),
      paragraphes: [hebdomadaire.chapeau, ...(autres > 0 ? [autresAvis(autres)] : [])],
      rubriques: rubriques.flatMap((rubrique) =>
        parties
          .filter((partie) => rubrique[partie].length > 0)
          .map((partie) => ({
            titre: hebdomadaire[partie](rubrique.structure ?? vousConcernant),
            lignes: this.lignes(rubrique[partie], langue),
          })),
      ),
      action: { libelle: ouvrir, url: `${this.urlPublique}/accueil` },
    });
  }

  private lignes(lignes: readonly LigneDeRecapitulatif[], langue: Langue): RubriqueDeCourriel['lignes'] {
    return lignes.map(({ phrase, chemin }) => ({ texte: phrase[langue], url: this.urlPublique + chemin }));
  }

  private async poster(
    { id, prenom, nom, courriel, langue }: DestinataireDeSynthese,
    synthese: Synthese,
    { sujet, paragraphes, ...contenu }: Contenu,
  ): Promise<void> {
    const textes = textesDesSyntheses(langue);
    const jeton = await this.liens.sceller({ utilisateurId: id, synthese });
    const url = `${this.urlPublique}${cheminDeDesabonnement}?jeton=${encodeURIComponent(jeton)}`;
    await this.mails.post({
      a: courriel,
      sujet,
      desabonnement: url,
      ...renderMail({
        langue,
        titre: sujet,
        paragraphes: [textes.bonjour(prenom, nom), ...paragraphes],
        reglages: { libelle: textes.reglages[synthese], url },
        ...contenu,
      }),
    });
  }
}
