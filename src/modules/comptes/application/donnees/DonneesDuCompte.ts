import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  DonneesPersonnelles,
  FichierPersonnel,
} from '../../../../kernel/application/DonneesPersonnelles.ts';
import type { AvisRepository } from '../notifications/ports/AvisRepository.ts';
import type { ChoixDeNotificationsRepository } from '../notifications/ports/ChoixDeNotificationsRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';

const AVIS_PAR_FICHIER = 500;

/** Neither the password nor anything that would open the account. */
export class DonneesDuCompte implements DonneesPersonnelles {
  readonly dossier = 'compte';
  readonly presentation = {
    fr: 'votre identité, vos adresses, vos sessions ouvertes, vos choix de notification et les avis des cinq dernières semaines',
    en: 'your identity, your addresses, your open sessions, your notification choices and the notices of the last five weeks',
  };

  constructor(
    private readonly lecteur: UtilisateurReader,
    private readonly sessions: Pick<SessionsOuvertes, 'lister'>,
    private readonly choix: ChoixDeNotificationsRepository,
    private readonly avis: AvisRepository,
  ) {}

  async *exporter({ utilisateurId, derniereConnexion }: Acteur): AsyncGenerator<FichierPersonnel> {
    const profil = await this.lecteur.profil(utilisateurId);
    yield { chemin: 'profil.json', json: { ...profil, derniereConnexion } };
    const sessions = await this.sessions.lister(utilisateurId);
    yield { chemin: 'sessions.json', json: sessions.map(({ id: _id, ...session }) => session) };
    yield { chemin: 'notifications.json', json: (await this.choix.get(utilisateurId)).preferences };
    yield* this.lesAvis(utilisateurId);
  }

  private async *lesAvis(utilisateurId: number): AsyncGenerator<FichierPersonnel> {
    for (let apres = 0, rang = 1; ; rang += 1) {
      const avis = await this.avis.tous(utilisateurId, apres, AVIS_PAR_FICHIER);
      const dernier = avis.at(-1);
      if (!dernier) return;
      const json = avis.map(({ famille, structure, phrase, chemin, survenuLe }) => ({
        famille,
        structure,
        phrase,
        chemin,
        survenuLe,
      }));
      yield { chemin: `avis-${rang}.json`, json };
      apres = dernier.id;
    }
  }
}
