import { expect } from 'chai';
import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import { AnnulerChangementDAdresse } from '../../../../src/modules/comptes/application/adresse/AnnulerChangementDAdresse.ts';
import { DemanderChangementDAdresse } from '../../../../src/modules/comptes/application/adresse/DemanderChangementDAdresse.ts';
import { RepondreAuChangementDAdresse } from '../../../../src/modules/comptes/application/adresse/RepondreAuChangementDAdresse.ts';
import type { CourriersDeSecurite } from '../../../../src/modules/comptes/application/ports/CourriersDeSecurite.ts';
import { EnvoyerLiensDuChangementDAdresse } from '../../../../src/modules/comptes/application/reactions/EnvoyerLiensDuChangementDAdresse.ts';
import { AdresseInchangee } from '../../../../src/modules/comptes/domain/adresse/erreurs.ts';
import { JetonInvalide, MotDePasseActuelIncorrect } from '../../../../src/modules/comptes/domain/erreurs.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { acteurDe, MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

const NOUVELLE = 'nouvelle@exemple.fr' as Courriel;

describe('le changement d’adresse de connexion', () => {
  let banc: BancDEssai;
  let compte: EtatUtilisateur;
  let lettres: (readonly [sorte: string, a: string, jeton: string])[];

  beforeEach(async () => {
    banc = unBancDEssai();
    compte = await banc.connait(unUtilisateur().build());
    lettres = [];
  });

  const courriers = {
    changementDemande: async ({ courriel }, _nouvelle, jeton) =>
      void lettres.push(['ancienne', courriel, jeton]),
    changementAConfirmer: async ({ courriel }, jeton) => void lettres.push(['nouvelle', courriel, jeton]),
    adresseConvoitee: async ({ courriel }) => void lettres.push(['convoitee', courriel, '']),
  } as Pick<
    CourriersDeSecurite,
    'changementDemande' | 'changementAConfirmer' | 'adresseConvoitee'
  > as CourriersDeSecurite;

  const demander = (
    courriel: string = NOUVELLE,
    motDePasseActuel = MOT_DE_PASSE,
    verification = banc.verification,
  ) =>
    new DemanderChangementDAdresse(
      banc.utilisateurs,
      banc.changements,
      banc.jetons,
      verification,
      banc.events,
      directUnitOfWork,
      banc.clock,
    ).execute({ acteur: acteurDe(compte), courriel, motDePasseActuel });
  const envoyer = () =>
    new EnvoyerLiensDuChangementDAdresse(
      banc.utilisateurs,
      banc.lecteur,
      banc.changements,
      banc.jetons,
      courriers,
      banc.clock,
    ).reagir({
      type: 'comptes.changement-d-adresse-demande',
      survenuLe: banc.clock.now(),
      utilisateurId: compte.id,
    });
  const repondre = (cote: 'ANCIENNE' | 'NOUVELLE', jeton: string, accepte = true) =>
    new RepondreAuChangementDAdresse(
      banc.utilisateurs,
      banc.lecteur,
      banc.changements,
      banc.jetons,
      banc.sessions,
      banc.events,
      directUnitOfWork,
      banc.clock,
    ).execute({ jeton, cote, accepte, session: 'page' });
  const liens = async (): Promise<{ ancienne: string; nouvelle: string }> => {
    await demander();
    await envoyer();
    const de = (sorte: string): string => lettres.findLast(([quelle]) => quelle === sorte)?.[2] ?? '';
    return { ancienne: de('ancienne'), nouvelle: de('nouvelle') };
  };
  const adresse = async (): Promise<string> => (await banc.etatDe(compte.id)).courriel;

  it('ne se fait qu’une fois confirmé des deux côtés, dans n’importe quel ordre', async () => {
    const { ancienne, nouvelle } = await liens();

    expect(await repondre('NOUVELLE', nouvelle)).to.equal('ATTEND_L_AUTRE');
    expect(await adresse()).to.equal(compte.courriel);
    expect(await repondre('ANCIENNE', ancienne)).to.equal('FAIT');

    expect(await adresse()).to.equal(NOUVELLE);
    expect(banc.sessions.fermees).to.deep.equal([{ utilisateurId: compte.id, sauf: 'page' }]);
    expect(banc.events.published.at(-1)).to.include({
      type: 'comptes.adresse-changee',
      ancienne: compte.courriel,
      nouvelle: NOUVELLE,
    });
  });

  it('ne se demande pas quand le mot de passe a changé pendant sa vérification', async () => {
    const verification = banc.changeEntretemps(compte.id);

    await rejection(demander(NOUVELLE, MOT_DE_PASSE, verification), MotDePasseActuelIncorrect);
    expect(await banc.changements.find(compte.id)).to.equal(undefined);
  });

  it('n’accepte ni deux fois le même lien, ni celui d’un côté pour l’autre', async () => {
    const { ancienne, nouvelle } = await liens();
    await rejection(repondre('NOUVELLE', ancienne), JetonInvalide);
    await repondre('ANCIENNE', ancienne);
    await rejection(repondre('ANCIENNE', ancienne), JetonInvalide);
    expect(await adresse()).to.equal(compte.courriel);

    await repondre('NOUVELLE', nouvelle);
    await rejection(repondre('NOUVELLE', nouvelle), JetonInvalide);
  });

  it('se refuse de chaque côté, et l’autre lien ne vaut plus rien', async () => {
    for (const cote of ['ANCIENNE', 'NOUVELLE'] as const) {
      const { ancienne, nouvelle } = await liens();
      const [lien, autre, autreCote] =
        cote === 'ANCIENNE'
          ? ([ancienne, nouvelle, 'NOUVELLE'] as const)
          : ([nouvelle, ancienne, 'ANCIENNE'] as const);

      expect(await repondre(cote, lien, false)).to.equal('REFUSE');
      await rejection(repondre(autreCote, autre), JetonInvalide);
      expect(banc.events.published.at(-1)).to.include({ par: cote, nouvelle: NOUVELLE });
    }
    expect(await adresse()).to.equal(compte.courriel);
  });

  it('s’oublie après une heure, ou quand la personne l’annule', async () => {
    const tardifs = await liens();
    banc.clock.advance(60 * MINUTE);
    await rejection(repondre('ANCIENNE', tardifs.ancienne), JetonInvalide);

    const { ancienne } = await liens();
    const { utilisateurs, changements, jetons, events, clock } = banc;
    const annuler = new AnnulerChangementDAdresse(
      utilisateurs,
      changements,
      jetons,
      events,
      directUnitOfWork,
      clock,
    );
    await annuler.execute({ acteur: acteurDe(compte) });
    await annuler.execute({ acteur: acteurDe(compte) });
    await rejection(repondre('ANCIENNE', ancienne), JetonInvalide);
    expect(
      events.published.filter(({ type }) => type === 'comptes.changement-d-adresse-abandonne'),
    ).to.have.lengthOf(1);
  });

  it('se remplace par une nouvelle demande, dont les seuls liens valent', async () => {
    const premiers = await liens();
    await demander('encore@exemple.fr');

    await rejection(repondre('NOUVELLE', premiers.nouvelle), JetonInvalide);
    await rejection(repondre('ANCIENNE', premiers.ancienne), JetonInvalide);
  });

  it('n’apprend rien d’une adresse prise\u00a0: son titulaire est prévenu, et aucun lien n’y part', async () => {
    const { courriel } = await banc.connait(unUtilisateur().build());
    await demander(courriel);
    const apresPrise = await banc.changements.find(compte.id);
    await envoyer();

    expect(lettres.map(([sorte, a]) => [sorte, a])).to.deep.equal([
      ['ancienne', compte.courriel],
      ['convoitee', courriel],
    ]);
    expect(apresPrise?.etat.nouvelle).to.equal(courriel);
    expect(await repondre('ANCIENNE', lettres[0]?.[2] ?? '')).to.equal('ATTEND_L_AUTRE');
  });

  it('ne prend pas l’adresse d’un compte ouvert entre-temps', async () => {
    const { ancienne, nouvelle } = await liens();
    await repondre('NOUVELLE', nouvelle);
    await banc.connait(unUtilisateur().avec({ courriel: NOUVELLE }).build());

    expect(await repondre('ANCIENNE', ancienne)).to.equal('INDISPONIBLE');
    expect(await adresse()).to.equal(compte.courriel);
  });

  it('demande le mot de passe et une adresse différente', async () => {
    await rejection(demander(NOUVELLE, 'autre'), MotDePasseActuelIncorrect);
    await rejection(demander(compte.courriel.toUpperCase()), AdresseInchangee);
  });

  it('éteint les liens de réinitialisation partis à l’ancienne adresse', async () => {
    const { ancienne, nouvelle } = await liens();
    const reset = await banc.jetons.emettre(compte.id, 'REINITIALISATION');
    await repondre('ANCIENNE', ancienne);
    await repondre('NOUVELLE', nouvelle);

    await rejection(banc.jetons.titulaire(reset, 'REINITIALISATION'), JetonInvalide);
  });

  it('fait le même travail pour une adresse prise et pour une libre', async () => {
    const { courriel } = await banc.connait(unUtilisateur().build());
    const traces: unknown[] = [];
    for (const vers of [courriel, 'libre@exemple.fr']) {
      banc.hacheur.compares.length = 0;
      banc.events.published.length = 0;
      await demander(vers);
      traces.push([banc.hacheur.compares.length, banc.events.published.map(({ type }) => type)]);
    }

    expect(traces[0]).to.deep.equal(traces[1]);
  });
});
