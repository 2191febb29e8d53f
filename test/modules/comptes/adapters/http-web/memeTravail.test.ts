import { expect } from 'chai';
import type { HacheurDeMotDePasse } from '../../../../../src/modules/comptes/application/ports/HacheurDeMotDePasse.ts';
import { ports } from '../../../../../src/modules/comptes/comptesTokens.ts';
import type { Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { statementsOf } from '../../../../support/statementsOf.ts';
import { comptesApp } from '../../support/comptesApp.ts';
import { gestesComptes, uneAdresse } from '../../support/gestesComptes.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

interface Travail {
  readonly requetes: readonly string[];
  readonly hachages: number;
}

/** What the page does while the visitor waits: what a reaction does later, out of sight, tells nothing. */
describe('le travail d’une page, que l’adresse soit connue ou non', () => {
  const app = comptesApp('sqlite');
  const gestes = gestesComptes(app);
  afterEach(gestes.rendreLesBudgets);

  const connue = async (qui: ReturnType<typeof unUtilisateur>): Promise<string> => {
    const courriel = uneAdresse();
    const compte = qui.avec({ courriel: courriel as Courriel }).build();
    await app().container.get(ports.utilisateurs).add(compte);
    return courriel;
  };
  const adresses = async (): Promise<Readonly<Record<string, string>>> => ({
    inconnue: uneAdresse(),
    active: await connue(unUtilisateur()),
    'à activer': await connue(unUtilisateur().aActiver()),
    fermée: await connue(unUtilisateur().inactif()),
    verrouillée: await connue(unUtilisateur().verrouilleJusque('2026-03-02T09:30:00.000Z')),
    'sans mot de passe': await connue(unUtilisateur().avec({ motDePasse: null })),
  });

  const travailDe = async (demander: () => PromiseLike<unknown>): Promise<Travail> => {
    await app().drain();
    await gestes.rendreLesBudgets();
    const hacheur: HacheurDeMotDePasse = app().container.get(ports.hacheur);
    const hacher = hacheur.hacher.bind(hacheur);
    const verifier = hacheur.verifier.bind(hacheur);
    let hachages = 0;
    hacheur.hacher = (...args) => ((hachages += 1), hacher(...args));
    hacheur.verifier = (...args) => ((hachages += 1), verifier(...args));
    const requetes = await statementsOf(app().container.get(platform.database), demander);
    Object.assign(hacheur, { hacher, verifier });
    return { requetes, hachages };
  };

  for (const [nom, chemin, champs] of [
    ['un nouveau mot de passe', '/mot-de-passe/oublie', {}],
    ['un nouveau lien d’activation', '/compte/renvoyer-activation', {}],
    ['un nouveau compte', '/compte/creer', { nom: 'Martin', prenom: 'Zoé', courrielContact: '' }],
  ] as const) {
    it(`${nom} : les mêmes requêtes dans le même ordre, aucun hachage, aucun courriel préparé`, async () => {
      const { inconnue = '', ...connues } = await adresses();
      const demander = (courriel: string) => () =>
        gestes
          .envoyer(app().agent(), chemin, { ...champs, courriel, courrielConfirme: courriel })
          .expect(303);
      const reference = await travailDe(demander(inconnue));

      expect(reference.hachages).to.equal(0);
      expect(reference.requetes.join('\n')).to.include('INSERT INTO platform_evenements');
      expect(reference.requetes.join('\n')).not.to.match(/platform_(travaux|courriels)|comptes_/);
      for (const [sorte, courriel] of Object.entries(connues)) {
        expect(await travailDe(demander(courriel)), `adresse ${sorte}`).to.deep.equal(reference);
      }
    });
  }
});
