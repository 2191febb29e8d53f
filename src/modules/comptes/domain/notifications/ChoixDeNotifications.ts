import { AvisDesRattachementsRequis } from './erreurs.ts';
import { FAMILLES_D_AVIS, type FamilleDAvis } from './FamilleDAvis.ts';
import type { RythmeDAvis } from './RythmeDAvis.ts';

export type RythmesParFamille = Readonly<Record<FamilleDAvis, RythmeDAvis>>;

export interface Preferences {
  readonly rythmes: RythmesParFamille;
  /** The weekly recap. */
  readonly recapitulatif: boolean;
}

const PREFERENCES_INITIALES: Preferences = {
  rythmes: { MEMOIRES: 'IMMEDIAT', RATTACHEMENTS: 'IMMEDIAT', STRUCTURES: 'IMMEDIAT' },
  recapitulatif: true,
};

/**
 * How a person wants to hear of what happens. Security letters are no part of it: they always leave at once.
 * People wait for a gestionnaire principal to decide on their rattachements: as long as she is one, those mails come, at
 * once or once a day.
 */
export class ChoixDeNotifications {
  private constructor(
    readonly utilisateurId: number,
    private courant: Preferences,
  ) {}

  /** Of somebody who has chosen nothing yet. */
  static initial(utilisateurId: number): ChoixDeNotifications {
    return new ChoixDeNotifications(utilisateurId, PREFERENCES_INITIALES);
  }

  static restituer(utilisateurId: number, preferences: Preferences): ChoixDeNotifications {
    return new ChoixDeNotifications(utilisateurId, preferences);
  }

  get preferences(): Preferences {
    return this.courant;
  }

  /** @throws AvisDesRattachementsRequis */
  choisir(preferences: Preferences, principal: boolean): void {
    if (principal && preferences.rythmes.RATTACHEMENTS === 'AUCUN') throw new AvisDesRattachementsRequis();
    this.courant = preferences;
  }

  /** What holds for a family now: whoever became principal since her choice hears of the rattachements at once. */
  rythmePour(famille: FamilleDAvis, principal: boolean): RythmeDAvis {
    const choisi = this.courant.rythmes[famille];
    return famille === 'RATTACHEMENTS' && principal && choisi === 'AUCUN' ? 'IMMEDIAT' : choisi;
  }

  /** No daily digest any more; what must be told comes at once again. */
  renoncerAuResumeQuotidien(principal: boolean): void {
    const rythmes = { ...this.courant.rythmes };
    for (const famille of FAMILLES_D_AVIS) {
      if (rythmes[famille] === 'QUOTIDIEN')
        rythmes[famille] = famille === 'RATTACHEMENTS' && principal ? 'IMMEDIAT' : 'AUCUN';
    }
    this.courant = { ...this.courant, rythmes };
  }

  renoncerAuRecapitulatif(): void {
    this.courant = { ...this.courant, recapitulatif: false };
  }

  /** The families of which nothing waits for a digest any more. */
  get sansResume(): readonly FamilleDAvis[] {
    return FAMILLES_D_AVIS.filter((famille) => this.courant.rythmes[famille] === 'AUCUN');
  }
}
